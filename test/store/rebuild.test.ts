import { afterAll, beforeEach, expect, test } from 'bun:test';
import { commit } from '../../src/store/commit.ts';
import { claimBackfill } from '../../src/store/generations.ts';
import {
  giveUp,
  liveGeneration,
  mark,
  type PlanSnapshot,
  targetGenerations,
} from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import {
  abandonRebuild,
  adoptGeneration,
  beginRebuild,
  clearRebuild,
  closeRebuild,
  finishRebuild,
  readRebuild,
  requestRebuild,
} from '../../src/store/rebuild.ts';
import { startRedis } from '../support/redis.ts';
import { readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
  await liveGeneration(store);
});

const caller = { org: undefined, all: true };
const same = { caller, actor: '', trace: '' };
const write = (plan: string, body = '{}') =>
  commit(
    store,
    {
      operation: 'replace',
      plan,
      org: 'o',
      objects: [plan],
      body,
      upsert: true,
      ifMatch: undefined,
      ...same,
    },
    2_000,
  );
const remove = (plan: string) => commit(store, { operation: 'delete', plan, ifMatch: '*', ...same }, 2_000);
const read = async (plan: string): Promise<PlanSnapshot> => {
  const [present] = await readPlans(store, [plan]);
  if (present === undefined) throw new Error('nothing read');
  return present;
};
const indexing = (plan: string) => readIndexing(store, caller, plan);
const state = async (plan: string) => (await indexing(plan))?.state;
const score = (key: string, plan: string) => store.redis.zscore(`{planbase}:${key}`, plan);
const claimMs = 60_000;

async function begin(): Promise<string> {
  const { id } = await requestRebuild(store, 'mapping', 'somebody');
  expect(await beginRebuild(store, id)).toBe(true);
  return id;
}

/** Claims all there is, and marks it as written everywhere. */
async function backfillAll(): Promise<void> {
  const { claim, plans } = await claimBackfill(store, 100, claimMs);
  const written = (await readPlans(store, plans)).map((present) => ({ ...present, claim }));
  await mark(store, written);
}

test('a rebuild has its own generation, which is written next to the live one from its beginning on', async () => {
  await write('p');
  const before = await read('p');
  const { id, isNew } = await requestRebuild(store, 'mapping', 'somebody');
  expect(isNew).toBe(true);
  expect(targetGenerations(await read('p'))).toEqual([before.live]);
  expect(await beginRebuild(store, id)).toBe(true);
  expect(targetGenerations(await read('p'))).toEqual([before.live, `planbase-plans-${id}`]);
  expect(await readRebuild(store)).toMatchObject({ id, begun: true, closed: false, total: 1, left: 1 });
  // A consumer that read before the rebuild began has not written the next generation.
  expect(await mark(store, [before])).toEqual(['repair']);
});

test('there is one rebuild at a time, and it begins once', async () => {
  await write('p');
  const id = await begin();
  expect(await requestRebuild(store, 'other', 'another')).toEqual({ id, isNew: false });
  await backfillAll();
  const { epoch } = await read('p');
  expect(await beginRebuild(store, id)).toBe(true);
  expect((await read('p')).epoch).toBe(epoch);
  expect(await readRebuild(store)).toMatchObject({ left: 0, mapping: 'mapping' });
});

test('all living plans are claimed, each by one, and again when the claim has run out', async () => {
  await write('p');
  await write('q');
  await write('gone');
  await remove('gone');
  await begin();
  const first = await claimBackfill(store, 1, claimMs);
  const second = await claimBackfill(store, 10, 0);
  expect([...first.plans, ...second.plans].sort()).toEqual(['p', 'q']);
  expect((await claimBackfill(store, 10, claimMs)).plans).toEqual(second.plans);
  expect((await claimBackfill(store, 10, claimMs)).plans).toEqual([]);
});

test('a plan is written when its message was, but for one that another process has claimed', async () => {
  await write('p');
  await write('q');
  await begin();
  const { claim } = await claimBackfill(store, 1, claimMs);
  await mark(store, await readPlans(store, ['p', 'q']));
  // The process that claimed p may die, and its write may land late, so the claim stays.
  expect(await score('backfill', 'p')).toBe(claim);
  expect(await score('backfill', 'q')).toBeNull();
  await mark(store, [{ ...(await read('p')), claim }]);
  expect(await score('backfill', 'p')).toBeNull();
});

test('a claimed plan that has moved on is there to be claimed at once', async () => {
  await write('p');
  await begin();
  const { claim } = await claimBackfill(store, 1, claimMs);
  const before = await read('p');
  await write('p', '{"a":1}');
  expect(await mark(store, [{ ...before, claim }])).toEqual(['repair']);
  expect(await claimBackfill(store, 1, claimMs)).toMatchObject({ plans: ['p'] });
});

test('the next generation is live when it has every plan', async () => {
  await write('p');
  const { live } = await read('p');
  const id = await begin();
  expect(await closeRebuild(store, id)).toBe(false);
  await backfillAll();
  expect(await closeRebuild(store, id)).toBe(true);
  const before = await read('p');
  expect(await finishRebuild(store, id)).toBe(true);
  expect(await finishRebuild(store, id)).toBe(false);
  const after = await read('p');
  expect([before.live, after.live, after.next]).toEqual([live, `planbase-plans-${id}`, undefined]);
  expect(await mark(store, [before])).toEqual(['repair']);
  expect(await readRebuild(store)).toBeUndefined();
  expect(await readRebuild(store, id)).toMatchObject({ runs: false, outcome: 'finished', total: 1 });
});

test('an abandoned rebuild cannot be finished, and leaves the live generation as it was', async () => {
  await write('p');
  const { live } = await read('p');
  const id = await begin();
  await backfillAll();
  await closeRebuild(store, id);
  expect(await clearRebuild(store, id)).toBe(false);
  expect(await abandonRebuild(store, id, 'abandoned', 'not wanted')).toBe(true);
  expect(await abandonRebuild(store, id, 'failed', 'twice')).toBe(false);
  expect(await finishRebuild(store, id)).toBe(false);
  expect(await closeRebuild(store, id)).toBe(false);
  // Until its index is gone, it is written.
  expect(targetGenerations(await read('p'))).toHaveLength(2);
  expect(await clearRebuild(store, id)).toBe(true);
  expect(targetGenerations(await read('p'))).toEqual([live]);
  expect(await readRebuild(store, id)).toMatchObject({ outcome: 'abandoned', reason: 'not wanted' });
  expect((await requestRebuild(store, 'mapping', '')).isNew).toBe(true);
});

test('a rebuild that is only wanted ends at once when it is abandoned, and cannot begin any more', async () => {
  const { id } = await requestRebuild(store, 'mapping', '');
  expect(await abandonRebuild(store, id, 'abandoned', '')).toBe(true);
  expect(await beginRebuild(store, id)).toBe(false);
  expect(await readRebuild(store)).toBeUndefined();
});

test('a claim outlives the rebuild that it was for', async () => {
  await write('p');
  await write('q');
  const id = await begin();
  const { claim, plans } = await claimBackfill(store, 1, claimMs);
  await abandonRebuild(store, id, 'abandoned', '');
  await clearRebuild(store, id);
  expect(await store.redis.zrange('{planbase}:backfill', '0', '-1', 'WITHSCORES')).toEqual([...plans, claim]);
});

test('a plan that only the next generation refuses counts against the rebuild, until it takes the plan', async () => {
  await write('p');
  const id = await begin();
  const { claim } = await claimBackfill(store, 1, claimMs);
  const refused = { ...(await read('p')), claim, refusedByNext: 'no good' };
  expect(await mark(store, [refused])).toEqual(['done']);
  expect(await indexing('p')).toMatchObject({ state: 'searchable', searchable: Number(refused.revision) });
  const rejection = { plan: 'p', revision: refused.revision, reason: 'no good' };
  expect(await readRebuild(store)).toMatchObject({ left: 0, rejections: [rejection] });
  expect(await closeRebuild(store, id)).toBe(false);
  await write('p', '{"a":1}');
  await mark(store, [await read('p')]);
  expect(await readRebuild(store)).toMatchObject({ rejections: [] });
  expect(await closeRebuild(store, id)).toBe(true);
});

test('a plan refused by a generation that is about to be live fails, and is retried once it is live', async () => {
  await write('p');
  const id = await begin();
  await backfillAll();
  await closeRebuild(store, id);
  await write('p', '{"a":1}');
  const { revision } = await read('p');
  expect(await mark(store, [{ ...(await read('p')), refusedByNext: 'no good' }])).toEqual(['failed']);
  expect(await indexing('p')).toMatchObject({ state: 'failed', reason: 'no good' });
  await finishRebuild(store, id);
  expect(await state('p')).toBe('pending');
  expect(await score('pending', 'p')).toBe(revision);
});

test('more rejections than anybody can fix are not listed, and the rebuild cannot be closed', async () => {
  const plans = Array.from({ length: 101 }, (_, i) => `p${i}`);
  await Promise.all(plans.map((plan) => write(plan)));
  const id = await begin();
  const { claim } = await claimBackfill(store, 200, claimMs);
  const refused = (await readPlans(store, plans)).map((present) => ({
    ...present,
    claim,
    refusedByNext: 'no good',
  }));
  await mark(store, refused);
  const rebuild = await readRebuild(store);
  expect(rebuild).toMatchObject({ tooManyRejections: true, left: 0 });
  expect(rebuild?.rejections).toHaveLength(100);
  await mark(store, await readPlans(store, plans));
  expect(await closeRebuild(store, id)).toBe(false);
});

test('a plan that the index refuses blocks no rebuild, and is not reported as searchable in the next one', async () => {
  await write('p');
  const first = await read('p');
  await mark(store, [first]);
  const id = await begin();
  await write('p', '{"a":1}');
  expect(await giveUp(store, await read('p'), 'no good')).toBe(true);
  expect(await indexing('p')).toMatchObject({ state: 'failed', searchable: 0 });
  expect(await closeRebuild(store, id)).toBe(true);
});

test('of a plan that failed before, and is refused again, no revision is there in the next generation', async () => {
  await write('p');
  await mark(store, [await read('p')]);
  await write('p', '{"a":1}');
  await giveUp(store, await read('p'), 'no good');
  const id = await begin();
  const { claim } = await claimBackfill(store, 1, claimMs);
  expect(await giveUp(store, { ...(await read('p')), claim }, 'no good')).toBe(true);
  expect(await closeRebuild(store, id)).toBe(true);
  await finishRebuild(store, id);
  expect(await score('pending', 'p')).toBe('0');
});

test('a late mark of what the next generation refused tells of nothing that is there', async () => {
  await write('p');
  await begin();
  const before = { ...(await read('p')), refusedByNext: 'no good' };
  await write('p', '{"a":1}');
  expect(await mark(store, [before])).toEqual(['repair']);
  expect(await indexing('p')).toMatchObject({ state: 'pending', searchable: 0 });
  expect(await score('pending', 'p')).toBe(before.revision);
});

test('if the alias is elsewhere and no rebuild is known, its generation becomes live, under a new epoch', async () => {
  await write('p');
  const before = await read('p');
  expect(await adoptGeneration(store, 'planbase-plans-0', 'planbase-plans-2')).toBe(false);
  const { id } = await requestRebuild(store, 'mapping', '');
  expect(await adoptGeneration(store, before.live, 'planbase-plans-2')).toBe(true);
  expect(await read('p')).toMatchObject({ live: 'planbase-plans-2', next: undefined });
  expect(await mark(store, [before])).toEqual(['repair']);
  expect(await readRebuild(store)).toMatchObject({ id, begun: false });
  await beginRebuild(store, id);
  expect(await adoptGeneration(store, 'planbase-plans-2', before.live)).toBe(false);
});

test('a hundred rebuilds are remembered', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 101; i++) {
    const { id } = await requestRebuild(store, 'mapping', '');
    await abandonRebuild(store, id, 'abandoned', '');
    ids.push(id);
  }
  expect(await readRebuild(store, ids[0])).toBeUndefined();
  expect(await readRebuild(store, ids[1])).toBeDefined();
});
