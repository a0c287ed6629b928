import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { type Caller, commit } from '../../src/store/commit.ts';
import { mark } from '../../src/store/projection.ts';
import { readOldestPending } from '../../src/store/reads.ts';
import { Waits } from '../../src/store/waits.ts';
import { startRedis } from '../support/redis.ts';
import { countCalls } from '../support/redis-stats.ts';
import { markRevisions, readPlans } from '../support/store.ts';
import { until } from '../support/until.ts';

const redis = await startRedis();
const { store } = redis;
const waits = new Waits(store);
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const all: Caller = { org: undefined, all: true };
const of = (org: string): Caller => ({ org, all: false });
const never = new AbortController().signal;

async function write(plan: string, org: string): Promise<string> {
  const request = {
    operation: 'create',
    plan,
    org,
    objects: [plan],
    body: '{}',
    actor: '',
    trace: '',
  } as const;
  const answer = await commit(store, { ...request, caller: all }, 5_000);
  if (answer.outcome !== 'committed') throw new Error(answer.outcome);
  return answer.revision;
}

async function index(plan: string): Promise<void> {
  const [present] = await readPlans(store, [plan]);
  if (present === undefined) throw new Error('nothing read');
  expect(await mark(store, [present])).toEqual(['done']);
}

const oldest = async (projection: string, org = '') => {
  const [found] = await readOldestPending(store, [JSON.stringify([projection, org])]);
  return found;
};

describe('500 writes that wait', () => {
  test('ask Redis together, once a tick', async () => {
    const plans = Array.from({ length: 500 }, (_, i) => `p${i}`);
    const revisions = await Promise.all(plans.map((plan) => write(plan, 'a')));
    const begun = await countCalls(store.redis, 'fcall');
    const gone = new AbortController();
    const waiting = plans.map((plan, i) =>
      waits.untilSearchable(of('a'), plan, revisions[i] ?? '', 60_000, [never, gone.signal]),
    );
    // The first look of each.
    await until('all wait', 5_000, async () => (await countCalls(store.redis, 'fcall')) - begun >= 500);
    const before = await countCalls(store.redis, 'fcall');
    await Bun.sleep(1_000);
    expect((await countCalls(store.redis, 'fcall')) - before).toBeLessThanOrEqual(60);

    await index('p499');
    expect(await waiting[499]).toBe('searchable');
    gone.abort();
    expect(await Promise.all(waiting)).toEqual([...Array(499).fill('pending'), 'searchable']);
  }, 30_000);

  test('cost nothing once their clients have gone', async () => {
    const revision = await write('p', 'a');
    const gone = new AbortController();
    const waiting = Array.from({ length: 500 }, () =>
      waits.untilSearchable(of('a'), 'p', revision, 60_000, [never, gone.signal]),
    );
    await Bun.sleep(100);
    gone.abort();
    await Promise.all(waiting);
    // A call may be on its way.
    await Bun.sleep(50);
    const before = await countCalls(store.redis, 'fcall');
    await Bun.sleep(200);
    expect((await countCalls(store.redis, 'fcall')) - before).toBe(0);
  });
});

describe('a Change-Token', () => {
  test("waits for its caller's organisation alone", async () => {
    await write('backlog', 'a');
    const token = await write('mine', 'b');
    let isShown = false;
    const shown = waits.untilShown('search', of('b'), token, never).then(() => {
      isShown = true;
    });
    await Bun.sleep(100);
    expect(isShown).toBe(false);
    await index('mine');
    await shown;
    expect([await oldest('search', 'a'), await oldest('search', 'b')]).toEqual([
      expect.any(Number),
      Number.POSITIVE_INFINITY,
    ]);
    expect(await oldest('search')).toBe(await oldest('search', 'a'));
  });

  test('of a caller that may see nothing waits for nothing', async () => {
    const token = await write('p', 'a');
    await waits.untilShown('search', { org: undefined, all: false }, token, never);
  });

  test("is refused as soon as the client's connection ends", async () => {
    const token = await write('p', 'a');
    const gone = new AbortController();
    const refused = waits.untilShown('search', of('a'), token, gone.signal);
    gone.abort();
    await expect(refused).rejects.toThrow('are visible yet');
  });

  test('shows nothing while the plans of a lost index are being made pending', async () => {
    const token = await write('p', 'a');
    await index('p');
    const state = '{planbase}:state';
    await store.redis.hset(state, { seedFrom: '0', seedTo: token, seedDoubts: '1' });
    expect([await oldest('search', 'a'), await oldest('search')]).toEqual([0, 0]);
    expect(await waits.untilSearchable(of('a'), 'p', token, 0, [])).toBe('pending');
    await store.redis.hdel(state, 'seedFrom', 'seedTo', 'seedDoubts');
    await waits.untilShown('search', of('a'), token, never);
    expect(await waits.untilSearchable(of('a'), 'p', token, 0, [])).toBe('searchable');
  });

  test('of the history waits for what history lacks, and forgets what it has, some of it at a time', async () => {
    const revisions: string[] = [];
    for (let i = 0; i < 1_200; i++) revisions.push(await write(`p${i}`, 'a'));
    const other = await write('q', 'b');
    expect(await oldest('history', 'a')).toBe(Number(revisions[0]));
    // As if they were marked by a process that does not know whose they are.
    const marked = revisions.slice(0, -1);
    await store.redis.zrem('{planbase}:pending:history', ...marked);
    expect(await oldest('history', 'a')).toBe(Number(revisions[1_000]));
    expect(await oldest('history', 'a')).toBe(Number(revisions.at(-1)));
    expect(await store.redis.zcard('{planbase}:pending:history:org:a')).toBe(1);
    await markRevisions(store, [revisions.at(-1) ?? '']);
    await waits.untilShown('history', of('a'), other, never);
    expect(await oldest('history', 'b')).toBe(Number(other));
  }, 30_000);
});
