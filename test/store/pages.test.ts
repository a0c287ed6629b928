import { afterAll, beforeEach, expect, test } from 'bun:test';
import { forget, overdue } from '../../src/store/changes.ts';
import { type CommitRequest, commit } from '../../src/store/commit.ts';
import { claimBackfill } from '../../src/store/generations.ts';
import { loseLive, readKnown } from '../../src/store/index-loss.ts';
import { readPipeline } from '../../src/store/pipeline.ts';
import { liveGeneration, mark, readPresent } from '../../src/store/projection.ts';
import { readIndexing } from '../../src/store/reads.ts';
import {
  beginRebuild,
  closeRebuild,
  finishRebuild,
  readRebuild,
  requestRebuild,
} from '../../src/store/rebuild.ts';
import { startRedis } from '../support/redis.ts';
import { overduePlans, readPlans } from '../support/store.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
  await liveGeneration(store);
});

const caller = { org: undefined, all: true };
const plans = Array.from({ length: 1_200 }, (_, n) => `p${n}`);
const run = (plan: string, request: Partial<CommitRequest>) =>
  commit(store, { plan, caller, actor: '', trace: '', ...request } as CommitRequest, 5_000);
const create = (plan: string, body = '{}') =>
  run(plan, { operation: 'create', org: 'o', objects: [plan], body });
const remove = (plan: string) => run(plan, { operation: 'delete', ifMatch: '*' });
const replace = (plan: string) =>
  run(plan, { operation: 'replace', ifMatch: '*', org: 'o', objects: [plan], body: '{"new":1}' });
const pending = async () => (await readPipeline(store)).search.pending;
const searchable = async (plan: string) => (await readIndexing(store, caller, plan))?.searchable ?? 0;

async function createAll(): Promise<void> {
  await Promise.all(plans.map((plan) => create(plan)));
  await mark(store, await readPlans(store, plans));
}

/** Writes what a rebuild has to do, as fillers do, until there is nothing more. Returns each plan as often as claimed. */
async function backfillAll(): Promise<string[]> {
  const filled: string[] = [];
  for (;;) {
    const claimed = await claimBackfill(store, 250, 60_000);
    if (claimed.plans.length === 0) return filled;
    const read = await readPlans(store, claimed.plans);
    await mark(
      store,
      read.map((plan) => ({ ...plan, claim: claimed.claim })),
    );
    filled.push(...claimed.plans);
  }
}

async function begin(): Promise<string> {
  const { id } = await requestRebuild(store, 'mapping', 'me');
  expect(await beginRebuild(store, id)).toBe(true);
  return id;
}

test('a rebuild has every living plan written once, page by page, and cannot close before', async () => {
  await createAll();
  await remove('p7');
  const id = await begin();
  expect(await readRebuild(store, id)).toMatchObject({ total: 1_199, left: 1_199 });
  expect(await store.redis.zcard('{planbase}:backfill')).toBe(0);
  expect(await closeRebuild(store, id)).toBe(false);
  const first = await claimBackfill(store, 250, 0);
  expect(first.plans).toHaveLength(250);
  expect(await store.redis.zcard('{planbase}:backfill')).toBe(500);
  expect((await readRebuild(store, id))?.left).toBe(1_199);
  expect(new Set(await backfillAll())).toEqual(new Set(plans.filter((plan) => plan !== 'p7')));
  expect(await closeRebuild(store, id)).toBe(true);
  expect(await finishRebuild(store, id)).toBe(true);
});

test('a plan that changes before its page comes is still written for the rebuild', async () => {
  await createAll();
  const id = await begin();
  await replace('p1100');
  await remove('p1101');
  expect((await readRebuild(store, id))?.left).toBe(1_200);
  const filled = await backfillAll();
  expect(filled).toContain('p1100');
  expect(filled).toContain('p1101');
  expect(filled).toHaveLength(1_200);
});

test('after the index was lost no plan counts as searchable before it is written, also outside of the first page', async () => {
  await createAll();
  expect(await searchable('p1199')).toBeGreaterThan(0);
  await loseLive(store, await readKnown(store));
  expect(await searchable('p1199')).toBe(0);
  expect(await pending()).toBe(1_200);
  await replace('p1198');
  expect(await store.redis.zscore('{planbase}:pending', 'p1198')).toBe('0');
  await claimBackfill(store, 2, 0);
  expect(await store.redis.zcount('{planbase}:pending:org:o', 0, 0)).toBe(501);
  expect(await pending()).toBe(1_200);
  await backfillAll();
  expect(await searchable('p1199')).toBeGreaterThan(0);
  expect(await pending()).toBe(0);
});

test('the end of a rebuild keeps the plans of a lost index pending', async () => {
  await createAll();
  await loseLive(store, await readKnown(store));
  const id = await begin();
  expect(await closeRebuild(store, id)).toBe(false);
  expect(await searchable('p1199')).toBe(0);
  await backfillAll();
  expect(await closeRebuild(store, id)).toBe(true);
});

test('overdue plans are listed page by page, also where all have the same score', async () => {
  await createAll();
  await loseLive(store, await readKnown(store));
  for (let page = 0; page < 4; page += 1) await claimBackfill(store, 500, 60_000);
  const found: string[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const page: Awaited<ReturnType<typeof overdue>> = await overdue(store, 500, 0, after);
    found.push(...page.entries.map(({ plan }) => plan));
    after = page.next;
  }
  expect(found.toSorted()).toEqual(plans.toSorted());
  const [first = ''] = await overduePlans(store, 1, 0);
  await mark(store, await readPlans(store, [first]));
  expect(await overduePlans(store, 1, 0, `0 ${first}`)).toHaveLength(1);
});

test('forgetting goes on where it ended, until nothing is old enough', async () => {
  await createAll();
  await Promise.all(plans.map(remove));
  await mark(store, await readPlans(store, plans));
  const checked: number[] = [];
  do checked.push(await forget(store, 500, 0));
  while (checked.at(-1) !== 0);
  expect(checked).toEqual([500, 500, 200, 0]);
  expect(await store.redis.keys('{planbase}:plan:*')).toEqual([]);
});

test('removals of one plan are forgotten a bounded number at a time', async () => {
  await create('p');
  await mark(store, await readPlans(store, ['p']));
  const removed = Array.from({ length: 12_000 }, (_, n) => [7, `o${n}`]).flat();
  for (let from = 0; from < removed.length; from += 10_000) {
    await store.redis.zadd('{planbase}:leaving:p', ...removed.slice(from, from + 10_000));
  }
  await store.redis.zadd('{planbase}:leaving', 7, 'p');
  const left: number[] = [];
  do {
    await forget(store, 500, 0);
    left.push(await store.redis.zcard('{planbase}:leaving:p'));
  } while (left.at(-1) !== 0);
  expect(left).toEqual([7_000, 2_000, 0]);
  expect(await store.redis.zcard('{planbase}:leaving')).toBe(0);
});

test('plans are read until their bodies are so long, and one at least', async () => {
  for (const plan of ['p0', 'p1', 'p2']) await create(plan, JSON.stringify({ filling: 'é'.repeat(500) }));
  const requests = ['p0', 'p1', 'p2', 'unknown'].map((plan) => ({ plan, redelivered: false }));
  const count = async (maxBytes: number) => (await readPresent(store, requests, maxBytes)).length;
  expect([await count(1), await count(1_013), await count(2_100), await count(10_000)]).toEqual([1, 1, 2, 4]);
  expect((await readPresent(store, requests, 1))[0]).toMatchObject({ bytes: 1_014, org: 'o' });
});

test('a first delivery reads the removals that searches may lack, a redelivered message all of them', async () => {
  const write = (objects: string[]) =>
    run('p', { operation: 'replace', upsert: true, org: 'o', objects, body: JSON.stringify(objects) });
  await write(['p', 'a', 'b']);
  await write(['p', 'b']);
  await mark(store, await readPlans(store, ['p']));
  await write(['p']);
  const readLeaving = async (redelivered: boolean) =>
    Object.keys((await readPlans(store, ['p'], redelivered))[0]?.leaving ?? {});
  expect(await readLeaving(false)).toEqual(['b']);
  expect((await readLeaving(true)).toSorted()).toEqual(['a', 'b']);
});
