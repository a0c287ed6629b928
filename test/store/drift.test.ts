import { afterAll, beforeEach, expect, test } from 'bun:test';
import { commit } from '../../src/store/commit.ts';
import {
  readExpected,
  readPlansInBuckets,
  readPositions,
  readSums,
  sinceDriftMs,
  writeDrift,
  writePositions,
} from '../../src/store/drift.ts';
import { mark } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import { wantRepair } from '../../src/store/repair.ts';
import { Waits } from '../../src/store/waits.ts';
import { startRedis } from '../support/redis.ts';
import { readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
const waits = new Waits(store);
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const caller = { org: undefined, all: true };
const write = async (plan: string, objects = [plan]): Promise<string> => {
  const answer = await commit(
    store,
    { operation: 'create', plan, org: 'o', objects, body: '{}', caller, actor: '', trace: '' },
    2_000,
  );
  if (answer.outcome !== 'committed') throw new Error(answer.outcome);
  return answer.revision;
};
const remove = (plan: string) =>
  commit(store, { operation: 'delete', plan, ifMatch: '*', caller, actor: '', trace: '' }, 2_000);
const marked = async (plan: string) => mark(store, await readPlans(store, [plan]));

test('the sums are those of all documents that there should be, and tell what is on its way', async () => {
  await write('p', ['p', 'c']);
  await write('q', ['q']);
  await write('gone', ['gone']);
  await remove('gone');
  await marked('p');
  await marked('gone');
  const sums = await readSums(store, 10);
  const expected = await readExpected(store, ['p', 'q', 'gone', 'unknown']);
  expect(expected.get('p')).toMatchObject({ count: 2, state: 'settled' });
  expect(expected.get('q')).toMatchObject({ count: 1, state: 'pending' });
  expect(expected.get('gone')).toMatchObject({ count: 0, checksums: 0, state: 'settled' });
  expect(expected.get('unknown')).toMatchObject({ count: 0, revision: '', state: 'settled' });
  for (const plan of ['p', 'q', 'gone']) {
    const { bucket = -1, count, checksums } = expected.get(plan) ?? {};
    expect(sums?.byBucket.get(bucket)).toEqual({ count: count ?? -1, checksums: checksums ?? -1 });
    expect(sums?.moving.has(bucket)).toBe(plan === 'q');
  }
});

test('nothing is compared while too much is pending', async () => {
  await write('p');
  await write('q');
  expect(await readSums(store, 2)).toBeDefined();
  expect(await readSums(store, 1)).toBeUndefined();
});

test('the plans of some buckets are found among all', async () => {
  const plans = Array.from({ length: 2_500 }, (_, i) => `p-${i}`);
  for (let from = 0; from < plans.length; from += 100) {
    await Promise.all(plans.slice(from, from + 100).map((plan) => write(plan)));
  }
  const expected = await readExpected(store, plans);
  const buckets = [...new Set([...expected.values()].map(({ bucket }) => bucket))].slice(0, 20);
  const own = plans.filter((plan) => buckets.includes(expected.get(plan)?.bucket ?? -1));
  expect((await readPlansInBuckets(store, buckets)).sort()).toEqual(own.sort());
}, 30_000);

test('how far an index has been looked at is of that index alone', async () => {
  const byShard = new Map([
    [0, 41],
    [1, -1],
  ]);
  await writePositions(store, { index: 'one', byShard });
  expect(await readPositions(store, 'one')).toEqual({ index: 'one', byShard });
  expect((await readPositions(store, 'another')).byShard.size).toBe(0);
});

test('repairs are counted for ever, and what was not compared stays as it was', async () => {
  expect(await sinceDriftMs(store)).toBe(Number.POSITIVE_INFINITY);
  await writeDrift(store, { buckets: 3, documents: 1, plans: 2, behind: 0, repairs: 2 });
  await writeDrift(store, { documents: 0, plans: 0, behind: 5, repairs: 1 });
  expect(await sinceDriftMs(store)).toBeLessThan(10_000);
  expect(await store.redis.hgetall('{planbase}:drift')).toMatchObject({
    ...{ buckets: '3', documents: '0', plans: '0', behind: '5', repairs: '3' },
  });
});

test('while a repair is wanted nothing of the plan is said to be searchable, and waits go on', async () => {
  const revision = await write('p');
  await marked('p');
  expect(await waits.untilSearchable(caller, 'p', revision, 0, [])).toBe('searchable');
  await wantRepair(store, ['p']);
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ searchable: 0, state: 'pending' });
  expect(await waits.untilSearchable(caller, 'p', revision, 0, [])).toBe('pending');
  const waiting = waits.untilSearchable(caller, 'p', revision, 10_000, []);
  await marked('p');
  expect(await waiting).toBe('searchable');
  expect(await readIndexing(store, caller, 'p')).toMatchObject({ searchable: Number(revision) });
});
