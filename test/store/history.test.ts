import { beforeEach, expect, test } from 'bun:test';
import { acknowledge, ensureGroup, readNew, trim } from '../../src/store/changes.ts';
import { commit } from '../../src/store/commit.ts';
import { giveUpHistory, readRevision, readRevisions } from '../../src/store/history.ts';
import { readPipeline, writeGauges } from '../../src/store/pipeline.ts';
import { mark } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { startRelay } from '../support/relay.ts';
import { markRevisions, overdueRevisions, readPlans } from '../support/store.ts';

const { redis, blocking, relayAll } = await startRelay();
const { store } = redis;
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: undefined, all: true };
const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

async function write(plan: string, body = '{}', waits = false): Promise<string> {
  const outcome = await commit(
    store,
    { operation: 'create', plan, org: 'o', objects: [plan], body, caller, actor: 'me', trace, waits },
    2_000,
  );
  if (outcome.outcome !== 'committed') throw new Error(`not committed: ${outcome.outcome}`);
  return outcome.revision;
}

test('a revision is read from the stream with everything that the commit was given', async () => {
  const first = await write('p', '{"a":1}');
  const second = await write('q');
  expect(await readRevisions(store, [second, '1', first], 1_000)).toMatchObject({
    found: [
      { plan: 'q', revision: second, previous: first, operation: 'create', body: '{}' },
      { plan: 'p', revision: first, previous: '0', org: 'o', actor: 'me', trace, body: '{"a":1}' },
    ],
    unread: [],
  });
  const all = { org: undefined, all: true };
  expect(await readRevision(store, all, 'q', '1')).toBeUndefined();
  expect(await readRevision(store, all, 'q', second)).toMatchObject({ revision: second, body: '{}' });
  // The answer does not reveal whether another plan or another organisation has the revision.
  expect(await readRevision(store, all, 'p', second)).toBe('hidden');
  expect(await readRevision(store, { org: 'other', all: false }, 'q', second)).toBe('hidden');
});

test('a read of revisions ends at its bytes, after at least one body', async () => {
  const revisions = [await write('p', '{"a":1}'), await write('q', '{"a":2}'), await write('r', '{"a":3}')];
  for (const maxBytes of [1, 7, 13]) {
    const { found, unread } = await readRevisions(store, revisions, maxBytes);
    expect([found.map(({ revision }) => revision), unread]).toEqual([
      revisions.slice(0, 1),
      revisions.slice(1),
    ]);
  }
  expect((await readRevisions(store, revisions, 14)).unread).toEqual(revisions.slice(2));
});

test('the stream keeps what history lacks, and what it refused, but no more than that', async () => {
  const revisions = [await write('p'), await write('q'), await write('r'), await write('s')];
  const [first = '', second = '', third = '', fourth = ''] = revisions;
  await relayAll();
  expect(await trim(store, 0)).toBe(0);
  await markRevisions(store, [first, third, fourth]);
  expect(await trim(store, 0)).toBe(1);
  expect(await giveUpHistory(store, second, 'no good')).toBe(true);
  expect(await giveUpHistory(store, second, 'no good')).toBe(false);
  expect(await trim(store, 0)).toBe(0);
  await markRevisions(store, [second]);
  // The relay's last entry stays: it is the boundary.
  expect(await trim(store, 0)).toBe(2);
  expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
});

test('revisions that history has lacked for long are overdue, oldest first, unless they were given up', async () => {
  const revisions = [await write('p'), await write('q'), await write('r')];
  expect(await overdueRevisions(store, 10, 60_000)).toEqual([]);
  expect(await overdueRevisions(store, 2, -1_000)).toEqual(revisions.slice(0, 2));
  await giveUpHistory(store, revisions[0] ?? '', 'no good');
  await markRevisions(store, revisions.slice(1, 2));
  expect(await overdueRevisions(store, 10, -1_000)).toEqual(revisions.slice(2));
});

test('a mark of ten thousand revisions is one call', async () => {
  await markRevisions(
    store,
    Array.from({ length: 10_000 }, (_, i) => String(i)),
  );
  expect((await readPipeline(store)).history).toEqual({ pending: 0, failed: 0 });
});

test('whether someone waits comes with the change', async () => {
  await ensureGroup(store);
  await write('p');
  await write('q', '{}', true);
  const changes = await readNew(store, blocking, 'relay', 10, 10);
  expect(changes.map(({ plan, waits }) => [plan, waits])).toEqual([
    ['p', false],
    ['q', true],
  ]);
});

test("the times of a revision's way are noted once, in order, and begin again with the next revision", async () => {
  const revision = await write('p');
  await relayAll();
  const [present] = await readPlans(store, ['p']);
  if (present === undefined) throw new Error('nothing read');
  const nowMs = performance.now();
  await mark(store, [{ ...present, timings: { deliveredMs: nowMs, indexedMs: nowMs } }]);
  const found = await readIndexing(store, caller, 'p');
  expect(found).toMatchObject({ committed: Number(revision), state: 'searchable', trace });
  const {
    committedMs = 0,
    relayedMs = 0,
    deliveredMs = 0,
    indexedMs = 0,
    searchableMs = 0,
  } = found?.times ?? {};
  expect(committedMs).toBe(Math.floor(Number(revision) / 1_000));
  expect([committedMs, relayedMs]).toEqual([committedMs, relayedMs].sort());
  expect([committedMs, deliveredMs, indexedMs, searchableMs]).toEqual(
    [committedMs, deliveredMs, indexedMs, searchableMs].sort(),
  );

  await mark(store, [{ ...present, timings: { deliveredMs: nowMs + 9, indexedMs: nowMs + 9 } }]);
  expect((await readIndexing(store, caller, 'p'))?.times).toEqual(found?.times);

  await commit(store, { operation: 'delete', plan: 'p', ifMatch: '*', caller, actor: '', trace: '' }, 2_000);
  const { times } = (await readIndexing(store, caller, 'p')) ?? {};
  expect(times?.committedMs).toBeGreaterThanOrEqual(searchableMs);
  expect({ ...times, committedMs: undefined }).toEqual({
    committedMs: undefined,
    relayedMs: undefined,
    deliveredMs: undefined,
    indexedMs: undefined,
    searchableMs: undefined,
  });
});

test('announcing a change of a plan that was forgotten does not bring its hash back', async () => {
  await ensureGroup(store);
  await write('p');
  const changes = await readNew(store, blocking, 'relay', 10, 10);
  await store.redis.del('{planbase}:plan:p');
  await acknowledge(store, changes, performance.now());
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
  expect((await readPipeline(store)).relay).toEqual({ waiting: 0 });
});

test('the pipeline is counted', async () => {
  expect(await readPipeline(store)).toMatchObject({
    search: { pending: 0, failed: 0 },
    stream: { entries: 0, bytes: 0 },
    relay: {},
    queues: undefined,
  });
  const body = JSON.stringify('x'.repeat(10_000));
  const first = await write('p', body);
  await ensureGroup(store);
  const handed = await readNew(store, blocking, 'relay', 10, 10);
  const second = await write('q', body);
  await writeGauges(store, { search: 3, 'search.dead': 1 });
  const found = await readPipeline(store);
  expect(found).toMatchObject({
    search: { pending: 2, oldest: first, failed: 0 },
    history: { pending: 2, oldest: first, failed: 0 },
    stream: { entries: 2, oldest: first, newest: second },
    relay: { waiting: 2, oldest: first },
    queues: { search: 3, 'search.dead': 1 },
  });
  expect(found.stream.bytes).toBeGreaterThan(20_000);
  expect(found.stream.bytes).toBeLessThan(21_000);

  await acknowledge(store, handed, performance.now());
  expect((await readPipeline(store)).relay).toEqual({ waiting: 1, oldest: second });
  await markRevisions(store, [first, second]);
  await trim(store, 0);
  await relayAll();
  await trim(store, 0);
  const trimmed = await readPipeline(store);
  expect(trimmed).toMatchObject({ stream: { entries: 1 }, relay: { waiting: 0 }, history: { pending: 0 } });
  expect(trimmed.stream.bytes).toBeGreaterThan(10_000);
  expect(trimmed.stream.bytes).toBeLessThan(10_500);
});
