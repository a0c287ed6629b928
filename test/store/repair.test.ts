import { afterAll, beforeEach, expect, test } from 'bun:test';
import { commit } from '../../src/store/commit.ts';
import { giveUp, mark, type PlanSnapshot } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { repairsWanted, wantHistory, wantRepair } from '../../src/store/repair.ts';
import { startRedis } from '../support/redis.ts';
import { markRevisions, overduePlans, overdueRevisions, readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: undefined, all: true };
const write = async (plan: string): Promise<string> => {
  const answer = await commit(
    store,
    { operation: 'create', plan, org: 'o', objects: [plan], body: '{}', caller, actor: '', trace: '' },
    2_000,
  );
  if (answer.outcome !== 'committed') throw new Error(answer.outcome);
  return answer.revision;
};
const read = async (plan: string): Promise<PlanSnapshot> => {
  const [present] = await readPlans(store, [plan]);
  if (present === undefined) throw new Error('nothing read');
  return present;
};
const state = async (plan: string) => (await readIndexing(store, caller, plan))?.state;
const farFuture = -60_000;

test('a plan whose repair is wanted is pending from the very beginning until it is marked', async () => {
  await write('p');
  await mark(store, [await read('p')]);
  expect(await wantRepair(store, ['p'])).toBe(1);
  expect(await store.redis.zscore('{planbase}:pending', 'p')).toBe('0');
  expect(await overduePlans(store, 10, 60_000)).toEqual(['p']);
  expect(await repairsWanted(store)).toBe(1);
  expect(await mark(store, [await read('p')])).toEqual(['done']);
  expect(await repairsWanted(store)).toBe(0);
});

test('a repair that is wanted after a consumer has read is not done by what that one read', async () => {
  await write('p');
  await wantRepair(store, ['p']);
  const before = await read('p');
  await wantRepair(store, ['p']);
  expect(await mark(store, [before])).toEqual(['kept']);
  expect(await mark(store, [await read('p')])).toEqual(['done']);
});

test('a plan that nothing is known of can be repaired, and is not known afterwards', async () => {
  expect(await wantRepair(store, ['p'])).toBe(1);
  const present = await read('p');
  expect(present.revision).toBe('0');
  expect(Number(present.horizon)).toBeGreaterThan(0);
  expect(await mark(store, [present])).toEqual(['done']);
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
});

test('a failed plan is left as it is', async () => {
  await write('p');
  await giveUp(store, await read('p'), 'no good');
  expect(await wantRepair(store, ['p'])).toBe(0);
  expect(await state('p')).toBe('failed');
});

test('a revision is asked of history again while the stream has it', async () => {
  const revision = await write('p');
  await markRevisions(store, [revision]);
  expect(await wantHistory(store, [revision, '17'])).toBe(1);
  expect(await overdueRevisions(store, 10, farFuture)).toEqual([revision]);
});
