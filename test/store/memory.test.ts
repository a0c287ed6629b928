import { beforeEach, expect, test } from 'bun:test';
import { acknowledge, ensureGroup, forget, lease, readNew, trim } from '../../src/store/changes.ts';
import { type CommitRequest, commit } from '../../src/store/commit.ts';
import { readHistoryEpoch } from '../../src/store/history.ts';
import { readMemory } from '../../src/store/memory.ts';
import { note } from '../../src/store/notes.ts';
import { liveGeneration, mark } from '../../src/store/projection.ts';
import { readPlan } from '../../src/store/reads.ts';
import { startRelay } from '../support/relay.ts';
import { markRevisions, readPlans } from '../support/store.ts';
import { until } from '../support/until.ts';

const { redis, blocking } = await startRelay();
const { store } = redis;
beforeEach(async () => {
  await store.redis.config('SET', 'maxmemory', '0');
  store.memory = { usedBytes: 0, limitBytes: 0 };
  await store.redis.flushall();
  await liveGeneration(store);
});

const caller = { org: 'a.example', all: false };
const common = { caller, actor: '', trace: '' };
const body = (filling: number) => JSON.stringify({ filling: 'x'.repeat(filling) });

async function run(plan: string, request: Partial<CommitRequest>): Promise<string> {
  const outcome = await commit(store, { ...common, plan, ...request } as CommitRequest, 2_000);
  if (outcome.outcome !== 'committed') throw new Error(`not committed: ${outcome.outcome}`);
  return outcome.revision;
}
const document = (plan: string, filling: number) => ({
  org: 'a.example',
  objects: [plan],
  body: body(filling),
});
const create = (plan: string, filling = 1_000) =>
  run(plan, { operation: 'create', ...document(plan, filling) });
const replace = (plan: string, filling: number) =>
  run(plan, { operation: 'replace', ifMatch: '*', ...document(plan, filling) });
const remove = (plan: string) => run(plan, { operation: 'delete', ifMatch: '*' });

/** Limits Redis' memory to what it has now, divided by `share`, and waits until commits know. */
async function limitTo(share: number): Promise<void> {
  const { usedBytes } = await readMemory(store);
  await store.redis.config('SET', 'maxmemory', `${Math.floor(usedBytes / share)}`);
  store.memory = await readMemory(store);
}

test('near the limit, creates and growing writes are refused before Redis must, and deletes go through', async () => {
  await create('p');
  await create('q');
  await limitTo(0.95);
  const refusal = { code: 'unavailable', detail: expect.stringContaining('memory'), retryAfterS: 30 };
  await expect(create('r')).rejects.toMatchObject(refusal);
  await expect(replace('p', 1_001)).rejects.toMatchObject(refusal);
  expect(await replace('p', 999)).toBeString();
  expect(await remove('q')).toBeString();
  expect((await readPlan(store, caller, 'p'))?.body).toBe(body(999));
});

test('a process notices a new memory limit by itself', async () => {
  await create('p');
  const { usedBytes } = await readMemory(store);
  await store.redis.config('SET', 'maxmemory', `${Math.floor(usedBytes / 0.95)}`);
  await until('a create is refused', 5_000, () =>
    create(crypto.randomUUID()).then(
      () => false,
      (error: { detail?: string }) => error.detail?.includes('memory') === true,
    ),
  );
});

test('at the limit the pipeline goes on, and what it frees makes room for writes again', async () => {
  const revisions: string[] = [];
  for (let n = 0; n < 200; n += 1) revisions.push(await create(`p${n}`, 10_000));
  await ensureGroup(store);
  await limitTo(1.2);
  store.memory = { usedBytes: 0, limitBytes: 0 };
  // Redis itself refuses, where this process does not know yet.
  await expect(create('q')).rejects.toMatchObject({ code: 'unavailable' });

  await ensureGroup(store);
  await acknowledge(store, await readNew(store, blocking, 'relay', 1_000, 10), performance.now());
  const plans = Array.from({ length: 200 }, (_, n) => `p${n}`);
  expect(await mark(store, await readPlans(store, plans))).toEqual(plans.map(() => 'done'));
  await markRevisions(store, revisions, await readHistoryEpoch(store));
  await note(store, 'gauges', { search: 1 });
  expect(await lease(store, 'sweeper', 'one', 1_000)).toBe(true);
  expect(await trim(store, 0)).toBe(199);
  for (let n = 0; n < 100; n += 1) await remove(`p${n}`);
  expect(await mark(store, await readPlans(store, plans.slice(0, 100)))).toEqual(Array(100).fill('done'));
  expect(await forget(store, 500, 0)).toBe(100);
  expect((await readMemory(store)).usedBytes).toBeLessThan((await readMemory(store)).limitBytes);
  expect(await create('q')).toBeString();
});
