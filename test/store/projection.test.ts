import { beforeEach, expect, test } from 'bun:test';
import {
  acknowledge,
  ensureGroup,
  forget,
  readNew,
  retire,
  takeOver,
  trim,
} from '../../src/store/changes.ts';
import { commit } from '../../src/store/commit.ts';
import { giveUp, liveGeneration, mark, type PlanSnapshot, touch } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { startRelay } from '../support/relay.ts';
import { markRevisions, overduePlans, readPlans } from '../support/store.ts';

const { redis, blocking } = await startRelay();
const { store } = redis;
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: undefined, all: true };
const write = (plan: string, objects: string[]) =>
  commit(
    store,
    { operation: 'create', plan, org: 'o', objects, body: '{}', caller, actor: '', trace: '' },
    2_000,
  );
const remove = (plan: string) =>
  commit(store, { operation: 'delete', plan, ifMatch: '*', caller, actor: '', trace: '' }, 2_000);
const read = async (plan: string): Promise<PlanSnapshot> => {
  const [present] = await readPlans(store, [plan]);
  if (present === undefined) throw new Error('nothing read');
  return present;
};
const pendingScore = (plan: string) => store.redis.zscore('{planbase}:pending', plan);
const state = async (plan: string) => (await readIndexing(store, caller, plan))?.state;

test('a mark of the present revision makes the plan searchable', async () => {
  await write('p', ['p']);
  const present = await read('p');
  expect(await mark(store, [present])).toEqual(['done']);
  expect(await readIndexing(store, caller, 'p')).toMatchObject({
    searchable: Number(present.revision),
    state: 'searchable',
  });
});

test('a mark of a revision that the plan has left asks for a repair, from the next revision on', async () => {
  await write('p', ['p', 'c']);
  const old = await read('p');
  await remove('p');
  expect(await mark(store, [old])).toEqual(['repair']);
  expect(await pendingScore('p')).toBe(String(Number(old.revision) + 1));
  expect((await read('p')).token).not.toBe('');
  expect(await readIndexing(store, caller, 'p')).toMatchObject({
    searchable: Number(old.revision),
    state: 'pending',
  });
});

test("a late mark's repair is not cleared by a consumer that read before it was asked for", async () => {
  await write('p', ['p']);
  const late = await read('p');
  await remove('p');
  const prompt = await read('p');
  expect(await mark(store, [late])).toEqual(['repair']);
  expect(await mark(store, [prompt])).toEqual(['kept']);
  expect(await pendingScore('p')).not.toBeNull();
  expect(await mark(store, [await read('p')])).toEqual(['done']);
  expect(await pendingScore('p')).toBeNull();
});

test('a late mark after the newer one was marked wakes the plan again', async () => {
  await write('p', ['p']);
  const late = await read('p');
  await remove('p');
  const prompt = await read('p');
  expect(await mark(store, [prompt])).toEqual(['done']);
  expect(await mark(store, [late])).toEqual(['repair']);
  expect(await overduePlans(store, 10, -60_000)).toEqual(['p']);
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ searchable: Number(prompt.revision) });
});

test('a mark of another epoch makes the plan pending from the very beginning', async () => {
  await liveGeneration(store);
  await write('p', ['p']);
  const present = await read('p');
  await store.redis.hset('{planbase}:state', 'epoch', '1');
  expect(await mark(store, [present])).toEqual(['repair']);
  expect(await pendingScore('p')).toBe('0');
});

test('a mark never brings the hash of a forgotten plan back', async () => {
  await write('p', ['p']);
  const old = await read('p');
  await remove('p');
  await mark(store, [await read('p')]);
  await forget(store, 10, 0);
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
  expect(await mark(store, [old])).toEqual(['repair']);
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
  const repair = await read('p');
  expect(repair.revision).toBe('0');
  expect(Number(repair.horizon)).toBeGreaterThan(Number(old.revision));
  expect(await mark(store, [repair])).toEqual(['done']);
});

test('a plan is given up only while it is as it was read, and a new write revives it', async () => {
  await write('p', ['p']);
  const present = await read('p');
  expect(await giveUp(store, present, 'no good')).toBe(true);
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ state: 'failed', reason: 'no good' });
  expect(await giveUp(store, present, 'again')).toBe(false);
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ state: 'failed', reason: 'no good' });
  await remove('p');
  expect(await state('p')).toBe('pending');
  // Pending from where it failed, for neither revision is in the index.
  expect(await store.redis.zscore('{planbase}:pending', 'p')).toBe(present.revision);
  expect(await giveUp(store, present, 'no good')).toBe(false);
  expect(await state('p')).toBe('pending');
});

test('a touch writes the same plan above the version that the index has, and only where nothing has moved', async () => {
  await write('p', ['p', 'c']);
  const present = await read('p');
  const ahead = Number(present.revision) + 90_000_000_000;
  await touch(store, present, ahead);
  const touched = await read('p');
  expect(Number(touched.revision)).toBe(ahead + 1);
  expect(touched.body).toBe('{}');
  await touch(store, present, ahead + 10);
  expect((await read('p')).revision).toBe(touched.revision);
});

test('a leaving object is forgotten when its removal is searchable, and not before', async () => {
  await write('p', ['p', 'c']);
  await remove('p');
  await write('p', ['p']);
  await forget(store, 10, 0);
  expect(Object.keys((await read('p')).leaving)).toEqual(['c']);
  await mark(store, [await read('p')]);
  await Bun.sleep(1);
  await forget(store, 10, 0);
  expect((await read('p')).leaving).toEqual({});
  expect((await read('p')).body).toBe('{}');
});

test('the stream keeps what a relay has not acknowledged, and another relay takes it over', async () => {
  await write('p', ['p']);
  await write('q', ['q']);
  await ensureGroup(store);
  const first = await readNew(store, blocking, 'one', 1, 10);
  expect(first.map(({ plan }) => plan)).toEqual(['p']);
  expect(await trim(store, 0)).toBe(0);
  const taken = await takeOver(store, 'two', 10, 0);
  expect(taken).toEqual(first);
  const second = await readNew(store, blocking, 'two', 10, 10);
  await acknowledge(store, [...taken, ...second], performance.now());
  expect(await trim(store, 0)).toBe(0);
  await markRevisions(
    store,
    [...taken, ...second].map(({ revision }) => revision),
  );
  expect(await trim(store, 60_000)).toBe(0);
  expect(await trim(store, 0)).toBe(1);
  expect(await store.redis.xlen('{planbase}:changes')).toBe(1);
});

test('a relay that is silent and holds nothing is forgotten, one that holds something is not', async () => {
  await write('p', ['p']);
  await write('q', ['q']);
  await ensureGroup(store);
  await readNew(store, blocking, 'holds', 1, 10);
  const done = await readNew(store, blocking, 'idle', 1, 10);
  await acknowledge(store, done, performance.now());
  expect(await retire(store, 60_000)).toBe(0);
  expect(await retire(store, 0)).toBe(1);
  expect(await takeOver(store, 'successor', 10, 0)).toHaveLength(1);
});

test('functions come back by themselves when Redis has lost them', async () => {
  await write('p', ['p']);
  await store.redis.function('FLUSH');
  expect((await read('p')).body).toBe('{}');
});

test('a plan that is written all the time forgets what has left it for long', async () => {
  await write('p', ['p', 'c']);
  await mark(store, [await read('p')]);
  await store.redis.zadd('{planbase}:leaving:p', 7, 'old');
  await remove('p');
  expect(Object.keys((await read('p')).leaving).toSorted()).toEqual(['c', 'p']);
});

test('more than ten thousand objects cannot be leaving a plan unless searches were shown to be without them', async () => {
  await write('p', ['p', 'c']);
  const { revision } = await read('p');
  const leaving = Array.from({ length: 9_999 }, (_, i) => [revision, `o${i}`]).flat();
  await store.redis.zadd('{planbase}:leaving:p', ...leaving);
  await expect(remove('p')).rejects.toMatchObject({ code: 'unavailable', retryAfterS: 60 });
  expect(await read('p')).toMatchObject({ revision, body: '{}' });
  await mark(store, [await read('p')]);
  expect(await remove('p')).toMatchObject({ outcome: 'committed' });
  expect(await store.redis.zcard('{planbase}:leaving:p')).toBe(10_000);
});

test('a tombstone of a plan that others have left is kept as long as any', async () => {
  await write('p', ['p', 'c']);
  await store.redis.zadd('{planbase}:leaving', 7, 'p');
  await remove('p');
  await mark(store, [await read('p')]);
  await forget(store, 10, 60_000);
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(1);
  await Bun.sleep(1);
  await forget(store, 10, 0);
  expect(await store.redis.exists('{planbase}:plan:p')).toBe(0);
});
