import { beforeEach, expect, test } from 'bun:test';
import { acknowledge, ensureGroup, readNew, trim } from '../../src/store/changes.ts';
import { type CommitRequest, commit } from '../../src/store/commit.ts';
import { readPipeline } from '../../src/store/pipeline.ts';
import { readPlan } from '../../src/store/reads.ts';
import { startRelay } from '../support/relay.ts';
import { markRevisions } from '../support/store.ts';

const { redis, blocking } = await startRelay();
const { store } = redis;
const limit = 50_000;
beforeEach(async () => {
  await store.redis.flushall();
  store.streamBytes = limit;
});

const caller = { org: undefined, all: true };
const text = (filling: string) => JSON.stringify({ filling: filling.repeat(1_000) });
const create = (plan: string, more: Partial<CommitRequest & { operation: 'create' }> = {}) => {
  const write = { org: 'o', objects: [plan], body: text('x'), caller, actor: '', trace: '' };
  return commit(store, { operation: 'create', plan, ...write, ...more }, 2_000);
};
/** Creates plans until one is refused. Returns those that were accepted. */
async function fill(): Promise<string[]> {
  const plans: string[] = [];
  for (;;) {
    const plan = `p${plans.length}`;
    try {
      await create(plan);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unavailable', retryAfterS: 5 });
      return plans;
    }
    plans.push(plan);
  }
}
const streamBytes = async () => (await readPipeline(store)).stream.bytes;
/** Announces everything, and gives everything to the history. */
async function catchUp(): Promise<void> {
  await ensureGroup(store);
  for (let changes = await readNew(store, blocking, 'r', 100, 10); changes.length > 0; ) {
    await acknowledge(store, changes, performance.now());
    await markRevisions(
      store,
      changes.map(({ revision }) => revision),
    );
    changes = await readNew(store, blocking, 'r', 100, 10);
  }
}

test('a write that the stream has no room for changes nothing, and reads go on', async () => {
  const plans = await fill();
  // A change takes little more than its body.
  expect(plans.length).toBeGreaterThan(35);
  expect(plans.length).toBeLessThan(50);
  const before = await store.redis.hgetall('{planbase}:state');
  const refused = expect(create('more')).rejects;
  await refused.toMatchObject({ code: 'unavailable' });
  const removal = { operation: 'delete', plan: 'p0', ifMatch: '*', caller, actor: '', trace: '' } as const;
  await expect(commit(store, removal, 2_000)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await store.redis.hgetall('{planbase}:state')).toEqual(before);
  expect(await store.redis.xlen('{planbase}:changes')).toBe(plans.length);
  expect(await readPlan(store, caller, 'p0')).toMatchObject({ body: text('x') });
  expect(await readPlan(store, caller, 'more')).toBeUndefined();
});

test('writes that need no room are answered as usual', async () => {
  await fill();
  expect(await create('p0')).toEqual({ outcome: 'already-exists' });
  expect(await create('p0', { same: true })).toMatchObject({ outcome: 'unchanged' });
});

test('a key under which a write was refused for lack of room is free for the same write later', async () => {
  await fill();
  const idempotency = { key: 'k', fingerprint: 'f', owner: 'o' };
  await expect(create('q', { idempotency })).rejects.toMatchObject({ code: 'unavailable' });
  await catchUp();
  await trim(store, 3_600_000, limit);
  expect(await create('q', { idempotency })).toMatchObject({ outcome: 'committed', created: true });
});

test('near the bound the trim drops completed entries, the oldest first and no more than it must', async () => {
  await fill();
  expect(await trim(store, 3_600_000, limit)).toBe(0);
  await catchUp();
  expect(await trim(store, 3_600_000)).toBe(0);
  const before = await streamBytes();
  const removed = await trim(store, 3_600_000, limit);
  const after = await streamBytes();
  expect(after).toBeLessThanOrEqual(0.75 * limit);
  // One entry more would have been one too many.
  const entryBytes = before / (removed + (await store.redis.xlen('{planbase}:changes')));
  expect(after + entryBytes).toBeGreaterThan(0.75 * limit);
  expect(await trim(store, 3_600_000, limit)).toBe(0);
  await create('more');
});

test('nothing that the relay or the history lacks is let go, however full the stream is', async () => {
  const plans = await fill();
  await ensureGroup(store);
  const announced = await readNew(store, blocking, 'r', 10, 10);
  await acknowledge(store, announced, performance.now());
  expect(await trim(store, 0, limit)).toBe(0);
  await markRevisions(
    store,
    announced.slice(0, 5).map(({ revision }) => revision),
  );
  expect(await trim(store, 3_600_000, limit)).toBe(5);
  expect(await store.redis.xlen('{planbase}:changes')).toBe(plans.length - 5);
});

test('the size of the stream is computed from its entries, even if it was not noted', async () => {
  await fill();
  await catchUp();
  await trim(store, 0);
  const told = await streamBytes();
  await store.redis.hdel('{planbase}:state', 'floor');
  store.streamBytes = Number.MAX_SAFE_INTEGER;
  await create('more');
  const [newest] = await store.redis.xrevrange('{planbase}:changes', '+', '-', 'COUNT', 1);
  const [, , , change = ''] = newest?.[1] ?? [];
  expect(await streamBytes()).toBe(told + 120 + change.length + text('x').length);
});
