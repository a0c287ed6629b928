import { afterAll, beforeEach, expect, test } from 'bun:test';
import fc from 'fast-check';
import { type CommitOutcome, commit } from '../../src/store/commit.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: 'a.example', all: false };

function replace(plan: string, objects: readonly string[], body = '{}'): Promise<CommitOutcome> {
  const document = { org: 'a.example', objects, body, upsert: true };
  return commit(store, { ...document, operation: 'replace', plan, caller, actor: 'me', trace: '' }, 5_000);
}

const list = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `object-${from + i}`);
const owned = async () => (await store.redis.hkeys('{planbase}:objects')).toSorted();
const leaving = async () => (await store.redis.zrange('{planbase}:leaving:p', '0', '-1')).toSorted();

/** Calls of a command since the last reset, and the values that it was given are not counted. */
async function countCalls(command: string): Promise<number> {
  const stats = await store.redis.info('commandstats');
  return Number(new RegExp(`^cmdstat_${command}:calls=([0-9]+)`, 'm').exec(stats)?.[1] ?? 0);
}

test('a replacement owns what it adds and removes what it lacks, wherever in the list that is', async () => {
  // Runs of ids in any order: long ones are longer than the steps in which two lists are compared.
  const runs = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(runs, { minLength: 2, maxLength: 6 }), async (versions) => {
      await store.redis.flushall();
      const gone = new Set<string>();
      let before: string[] = [];
      for (const [version, order] of versions.entries()) {
        const objects = [
          'p',
          ...order.flatMap((run) => list(run * 100, run * 100 + (run % 3 === 0 ? 1 : 90))),
        ];
        expect((await replace('p', objects, JSON.stringify({ version }))).outcome).toBe('committed');
        for (const object of before) gone.add(object);
        for (const object of objects) gone.delete(object);
        expect(await owned()).toEqual(objects.toSorted());
        expect(await leaving()).toEqual([...gone].toSorted());
        before = objects;
      }
    }),
    { numRuns: 60, seed: 12 },
  );
});

test('a replacement that keeps its objects touches none of them, however many there are', async () => {
  const objects = ['p', ...list(0, 3_000)];
  await replace('p', objects, '{"version":1}');
  await store.redis.config('RESETSTAT');
  await replace('p', objects, '{"version":2}');
  const few = [await countCalls('hset'), await countCalls('hmget'), await countCalls('zadd')];
  await store.redis.flushall();
  await replace('p', ['p'], '{"version":1}');
  await store.redis.config('RESETSTAT');
  await replace('p', ['p'], '{"version":2}');
  expect(few).toEqual([await countCalls('hset'), await countCalls('hmget'), await countCalls('zadd')]);
});

test('one added object among thousands is the only one whose owner is checked and set', async () => {
  await replace('p', ['p', ...list(0, 3_000)]);
  await store.redis.config('RESETSTAT');
  await replace('p', ['p', ...list(0, 1_500), 'added', ...list(1_500, 3_000)], '{"version":2}');
  // A list of 3 000 would be checked and set in several commands.
  expect(await countCalls('hmget')).toBeLessThanOrEqual(4);
  expect(await store.redis.hget('{planbase}:objects', 'added')).toBe('p');
  expect(await store.redis.hlen('{planbase}:objects')).toBe(3_002);
});

test('objects that left and come back are not leaving any more, and count once towards the bound', async () => {
  const one = list(0, 3_000);
  const other = list(3_000, 6_000);
  for (let turn = 0; turn < 10; turn += 1) {
    await replace('p', ['p', ...(turn % 2 === 0 ? one : other)], JSON.stringify({ turn }));
  }
  expect(await leaving()).toEqual(one.toSorted());
});
