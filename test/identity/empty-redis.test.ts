import { afterAll, expect, test } from 'bun:test';
import { splitByLoss } from '../../local/chaos/loss.ts';
import { readBirth } from '../../src/store/identity.ts';
import { runAuditWith } from '../audit/command.ts';
import { newPlan, startPlanbase } from '../messages/stack.ts';
import { call, elasticsearch, readDocuments, until } from '../support/planbase.ts';
import { listIds, type Plan } from '../support/plans.ts';

const planbase = await startPlanbase();
afterAll(() => planbase.stop(), 60_000);
const { names, redis } = planbase;
const base = planbase.roles.api.url;

/** A create as its client knows it; times on the clock of `performance.now()`. */
interface Entry {
  readonly plan: Plan;
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly status: number;
  /** Undefined unless it is 201. */
  readonly revision: string | undefined;
}

/** Creates plans one after the other until it is stopped, whatever the answers are. */
function keepJournal(): { stop(): Promise<Entry[]> } {
  let stopped = false;
  const run = async () => {
    const entries: Entry[] = [];
    for (; !stopped; await Bun.sleep(10)) {
      const plan = newPlan();
      const sentMs = performance.now();
      const response = await planbase.create(plan);
      await response.text();
      const { status, headers } = response;
      const revision = headers.get('etag')?.replaceAll('"', '');
      entries.push({ plan, sentMs, answeredMs: performance.now(), status, revision });
    }
    return entries;
  };
  const running = run();
  return {
    stop() {
      stopped = true;
      return running;
    },
  };
}

/** Every index with the prefix, and whether it has the alias. */
async function indices(): Promise<Record<string, boolean>> {
  const response = await fetch(`${elasticsearch}/${names.plans}-*/_alias?expand_wildcards=all`);
  const found = (await response.json()) as Record<string, { aliases: object }>;
  return Object.fromEntries(
    Object.entries(found).map(([index, { aliases }]) => [index, Object.hasOwn(aliases, names.plans)]),
  );
}

async function readRevisions(plan: Plan): Promise<number> {
  const response = await planbase.request('GET', `/v1/plans/${plan.objectId}/revisions`);
  if (response.status === 404) return 0;
  return ((await response.json()) as { items: unknown[] }).items.length;
}

async function listed(): Promise<string[]> {
  const response = await planbase.request('GET', '/v1/plans?limit=100');
  if (!response.ok) throw new Error(`the list was answered ${response.status}`);
  return ((await response.json()) as { items: { objectId: string }[] }).items.map(({ objectId }) => objectId);
}

async function untilShown(plans: readonly Plan[]): Promise<void> {
  await until('nothing is pending', 60_000, async () => {
    const { search, history } = await planbase.pipeline();
    return search.pending + search.failed + history.pending + history.failed === 0;
  });
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
}

test('plans that were lost with Redis are gone everywhere, and plans written afterwards are found', async () => {
  const keyed = newPlan();
  const key = { 'idempotency-key': crypto.randomUUID() };
  expect((await planbase.create(keyed, key)).status).toBe(201);
  const before = newPlan();
  const { headers } = await planbase.create(before);
  const [etag, position] = [headers.get('etag') ?? '', headers.get('change-token') ?? ''];
  await untilShown([keyed, before]);
  const [generation = ''] = Object.keys(await indices());
  const id = await redis.store.redis.hget(names.state, 'store');

  const journals = Array.from({ length: 4 }, keepJournal);
  await Bun.sleep(3_000);
  const emptyingMs = performance.now();
  await redis.store.redis.flushall();
  const emptiedMs = performance.now();
  await Bun.sleep(6_000);
  const entries = (await Promise.all(journals.map((journal) => journal.stop()))).flat();
  const acknowledged = entries.filter(({ status }) => status === 201);
  const { lost, kept } = splitByLoss(acknowledged, await readBirth(redis.store));
  expect(lost.filter(({ sentMs }) => sentMs > emptiedMs)).toEqual([]);
  expect(kept.filter(({ answeredMs }) => answeredMs < emptyingMs)).toEqual([]);
  expect(lost.length).toBeGreaterThan(20);
  expect(kept.length).toBeGreaterThan(20);
  expect(entries.filter(({ status, sentMs }) => status !== 201 && sentMs > emptiedMs)).toEqual([]);

  await untilShown(kept.map(({ plan }) => plan));
  for (const { plan } of kept) {
    const read = await planbase.request('GET', `/v1/plans/${plan.objectId}`);
    expect([read.status, await read.json()]).toEqual([200, plan]);
    expect(await readRevisions(plan)).toBe(1);
  }
  for (const plan of [before, ...lost.map(({ plan }) => plan)]) {
    expect((await planbase.request('GET', `/v1/plans/${plan.objectId}`)).status).toBe(404);
    expect(await readDocuments(plan.objectId)).toEqual([]);
    expect(await readRevisions(plan)).toBe(0);
  }
  const revision = etag.replaceAll('"', '');
  const old = await planbase.request('GET', `/v1/plans/${before.objectId}/revisions/${revision}`);
  expect(old.status).toBe(404);
  expect((await planbase.request('GET', `/v1/changes?since=${position}`)).status).toBe(410);
  // The key is as new, and so is the id.
  const again = await planbase.create(keyed, key);
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, null]);
  await untilShown([keyed]);

  // One index, which is another one, has the alias; the store is the same.
  const now = await indices();
  expect(Object.values(now)).toEqual([true]);
  expect(Object.keys(now)).not.toContain(generation);
  expect(await redis.store.redis.hget(names.state, 'store')).toBe(id);
  expect(await listed()).not.toContain(before.objectId);
  const audit = await runAuditWith({ REDIS_URL: redis.url, NAME_PREFIX: names.scope }, '--history');
  expect({ code: audit.code, last: audit.lines.at(-1) }).toEqual({ code: 0, last: 'All agrees.' });
}, 180_000);

test('a process that starts at an empty Redis waits for one that knows the store', async () => {
  const plan = newPlan();
  for (const role of ['search-consumer', 'history-consumer', 'relay', 'api'] as const)
    planbase.roles[role].signal('SIGSTOP');
  await redis.store.redis.flushall();
  const late = await planbase.launch('search-consumer');
  await until('it refuses', 30_000, async () => {
    const response = await fetch(`${late.url}/readyz`);
    const { detail = '' } = (await response.json()) as { detail?: string };
    return response.status === 503 && detail.includes('This Redis is empty');
  });
  expect(await redis.store.redis.exists(names.state)).toBe(0);
  for (const role of ['search-consumer', 'history-consumer', 'relay', 'api'] as const)
    planbase.roles[role].signal('SIGCONT');
  await until('it works', 30_000, async () => (await fetch(`${late.url}/readyz`)).ok);
  expect((await call('POST', '/v1/plans', { body: plan, base })).status).toBe(201);
  await untilShown([plan]);
  expect(Object.values(await indices())).toEqual([true]);
}, 120_000);
