import { afterEach, describe, expect, test } from 'bun:test';
import { call, control, readDocuments, search, until, untilSearchable } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';

const nodes = ['es01', 'es02', 'es03'];
const consumers = ['search-consumer-1', 'search-consumer-2'];
const unique = () => crypto.randomUUID().slice(0, 8);
const givenUpBefore = await deadLetters();

/** Starts parts at once: a node of the cluster is ready only together with another one. */
async function startAll(parts: readonly string[]): Promise<void> {
  await Promise.all(parts.map((part) => control.start(part)));
}

async function create(plan: Plan): Promise<Plan> {
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  return plan;
}

/** Creates the plans, `width` at a time; each must be answered 201. */
async function createAll(plans: readonly Plan[], width: number): Promise<Plan[]> {
  const created: Plan[] = [];
  const source = plans.values();
  const writer = async () => {
    for (const plan of source) created.push(await create(plan));
  };
  await Promise.all(Array.from({ length: width }, writer));
  return created;
}

/** Creates about fifty plans a second for a while; each must be answered 201. */
async function createFor(ms: number): Promise<Plan[]> {
  const prefix = unique();
  const created: Plan[] = [];
  for (const endsMs = Date.now() + ms; Date.now() < endsMs; await Bun.sleep(20)) {
    created.push(await create(planNumber(`${prefix}-${created.length}`)));
  }
  return created;
}

async function expectAllSearchable(plans: readonly Plan[], timeoutMs: number): Promise<void> {
  await until(`${plans.length} plans are searchable`, timeoutMs, async () => {
    for (const { objectId } of plans) await untilSearchable(objectId, timeoutMs);
    return true;
  });
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
}

/** Children whose parent is not in the index. */
async function orphans(): Promise<number> {
  const parents = ['plan', 'linkedPlanService'].map((parent_type) => ({
    has_parent: { parent_type, query: { match_all: {} } },
  }));
  const { total } = await search({
    query: { bool: { must_not: [{ term: { relation: 'plan' } }, ...parents] } },
  });
  return total;
}

afterEach(async () => {
  await startAll(['rabbitmq', ...nodes, ...consumers]);
});

test('1 000 plans written while relay and consumers are killed are all in the index', async () => {
  const prefix = unique();
  const plans = Array.from({ length: 1_000 }, (_, i) => planNumber(`${prefix}-${i}`));
  let writing = true;
  let kills = 0;
  const killer = (async () => {
    const victims = ['relay', ...consumers];
    for (let i = 0; writing || kills < 6; i++) {
      await control.kill(victims[i % victims.length] ?? '', 'SIGKILL');
      kills++;
      await Bun.sleep(400);
    }
  })();
  const created = await createAll(plans, 8);
  writing = false;
  await killer;
  await expectAllSearchable(created, 120_000);
  console.log(`${created.length} plans created, ${kills} kills, ${created.length * 8} documents found`);
  expect(created).toHaveLength(1_000);
  expect(await orphans()).toBe(0);
  expect(await deadLetters()).toBe(givenUpBefore);
}, 240_000);

describe('for 20 s', () => {
  for (const [what, parts] of [
    ['RabbitMQ', ['rabbitmq']],
    ['all of Elasticsearch', nodes],
  ] as const) {
    test(`without ${what} every write is 201, and searchable afterwards`, async () => {
      for (const part of parts) await control.stop(part);
      const created = await createFor(20_000);
      await startAll(parts);
      await expectAllSearchable(created, 120_000);
      console.log(`${created.length} plans created without ${what}, all searchable`);
    }, 240_000);
  }
});

test('a plan deleted and created with other children while no consumer runs is exactly the new tree', async () => {
  const plan = planNumber(unique());
  const path = `/v1/plans/${plan.objectId}`;
  await create(plan);
  await untilSearchable(plan.objectId);
  for (const consumer of consumers) await control.stop(consumer);
  const etag = (await call('GET', path)).headers.get('etag') ?? '';
  expect((await call('DELETE', path, { headers: { 'if-match': etag } })).status).toBe(204);
  const again = { ...planNumber(unique()), objectId: plan.objectId };
  await create(again);
  expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  await startAll(consumers);
  await untilSearchable(plan.objectId, 60_000);
  expect(await readDocuments(plan.objectId)).toEqual(listIds(again));
}, 120_000);
