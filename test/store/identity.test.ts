import { afterAll, beforeEach, expect, test } from 'bun:test';
import { Names } from '../../src/names.ts';
import { commit } from '../../src/store/commit.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import { identifyStore, readBirth, readStoreId } from '../../src/store/identity.ts';
import { readKnown } from '../../src/store/index-loss.ts';
import { liveGeneration } from '../../src/store/projection.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
const other = openStore(redis.url, store.logger, new Names('other'));
await untilReady(other.redis, 10_000);
afterAll(async () => {
  closeStore(other);
  await redis.stop();
});
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: 'a.example', all: false };
async function create(into: typeof store, body: string): Promise<string> {
  const write = { plan: 'p', org: 'a.example', objects: ['p'], body, caller, actor: '', trace: '' };
  const outcome = await commit(into, { operation: 'create', ...write }, 2_000);
  if (outcome.outcome !== 'committed') throw new Error(outcome.outcome);
  return outcome.revision;
}

test('a store keeps the first id that it is given', async () => {
  expect(await readStoreId(store)).toBeUndefined();
  const answers = await Promise.all([identifyStore(store, 'one'), identifyStore(store, 'two')]);
  expect(answers).toEqual(['one', 'one']);
  expect(await readStoreId(store)).toBe('one');
});

test('its birth is the first number that it gives, to a commit or to a generation', async () => {
  const first = await create(store, '{"a":1}');
  await liveGeneration(store);
  expect(await readBirth(store)).toBe(first);
  await store.redis.flushall();
  const live = await liveGeneration(store);
  await create(store, '{"a":2}');
  expect(live).toEndWith(`-${await readBirth(store)}`);
});

test('generations that a Redis without a live one finds are to go', async () => {
  const live = await liveGeneration(store, ['planbase-plans-1', 'planbase-plans-2']);
  expect(await readKnown(store)).toMatchObject({ live, liveUuid: 'new' });
  expect([...((await readKnown(store)).lost ?? [])].sort()).toEqual(['planbase-plans-1', 'planbase-plans-2']);
  // Known generations are never lost by it.
  await liveGeneration(store, [live]);
  expect((await readKnown(store)).lost).not.toContain(live);
});

test('stores with other prefixes share a Redis, and its functions, without meeting', async () => {
  await Promise.all([create(store, '{"of":"first"}'), create(other, '{"of":"other"}')]);
  const bodies = await Promise.all(
    [store, other].map(({ names }) => store.redis.hget(names.key('plan:p'), 'body')),
  );
  expect(bodies).toEqual(['{"of":"first"}', '{"of":"other"}']);
  expect(await liveGeneration(other)).toStartWith('other-plans-');
  expect(await liveGeneration(store)).toStartWith('planbase-plans-');
  const keys = await store.redis.keys('*');
  expect(keys.filter((key) => !/^\{(planbase|other)\}:/.test(key))).toEqual([]);
});
