import { afterEach, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import { alias } from '../support/names.ts';
import { call, control, elasticsearch, readDocuments, search, untilSearchable } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';

const consumers = ['search-consumer-1', 'search-consumer-2'];
const unique = () => crypto.randomUUID().slice(0, 8);

afterEach(async () => {
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
});

async function create(plan: Plan): Promise<Plan> {
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  return plan;
}

async function replace(plan: Plan): Promise<Plan> {
  const headers = { 'if-match': '*' };
  expect((await call('PUT', `/v1/plans/${plan.objectId}`, { body: plan, headers })).status).toBe(200);
  return plan;
}

/** The shard that a plan's documents are on. */
async function findShard({ objectId }: Plan): Promise<number> {
  const response = await fetch(`${elasticsearch}/${alias}/_search_shards?routing=${objectId}`);
  // Documented at Elasticsearch's search shards API.
  const { shards } = (await response.json()) as { shards: { shard: number }[][] };
  const shard = shards[0]?.[0]?.shard;
  if (shards.length !== 1 || shard === undefined)
    throw new Error(`${objectId} is on ${shards.length} shards`);
  return shard;
}

/** Another plan, on the same shard or on another one. */
async function findNeighbour(plan: Plan, where: 'same' | 'other'): Promise<Plan> {
  for (;;) {
    const neighbour = planNumber(unique());
    const isSame = (await findShard(neighbour)) === (await findShard(plan));
    if (isSame === (where === 'same')) return neighbour;
  }
}

/** A move of the last service: the plan without it, and the other one with it as its last. */
function moved(from: Plan, to: Plan): [Plan, Plan] {
  const service = from.linkedPlanServices.at(-1);
  if (service === undefined) throw new Error('there is no service to move');
  const left = from.linkedPlanServices.slice(0, -1);
  return [
    { ...from, linkedPlanServices: left },
    { ...to, linkedPlanServices: [...to.linkedPlanServices, service] },
  ];
}

/** Each document of the plans is there once, in its own plan and nowhere else. */
async function expectTrees(...plans: readonly Plan[]): Promise<void> {
  for (const plan of plans) await untilSearchable(plan.objectId, 60_000);
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  const ids = plans.flatMap(listIds).toSorted();
  expect((await search({ size: 1_000, query: { ids: { values: ids } } })).ids).toEqual(ids);
}

test('a service that a PUT leaves out is gone from the index with its child and grandchildren', async () => {
  const plan = await create(planNumber(unique()));
  await expectTrees(plan);
  const [gone, ...left] = plan.linkedPlanServices;
  if (gone === undefined) throw new Error('the plan has no service');
  const ids = [gone.objectId, gone.linkedService.objectId, gone.planserviceCostShares.objectId];
  await expectTrees(await replace({ ...plan, linkedPlanServices: left }));
  expect((await search({ query: { ids: { values: ids } } })).total).toBe(0);
  const byChild = { has_child: { type: 'linkedService', query: { term: { objectId: ids[1] } } } };
  expect((await search({ query: byChild })).total).toBe(0);
}, 60_000);

for (const where of ['same', 'other'] as const) {
  test(`a service that moves to a plan on the ${where} shard is found there alone`, async () => {
    const from = await create(planNumber(unique()));
    const to = await create(await findNeighbour(from, where));
    await expectTrees(from, to);
    const [without, having] = moved(from, to);
    await replace(without);
    await replace(having);
    await expectTrees(without, having);
  }, 60_000);

  test(`and so is one that has moved there and back and there again, and is indexed only then (${where} shard)`, async () => {
    const from = await create(planNumber(unique()));
    const to = await create(await findNeighbour(from, where));
    await expectTrees(from, to);
    for (const consumer of consumers) await control.stop(consumer);
    let [here, there] = [from, to];
    for (let times = 0; times < 3; times++) {
      const [without, having] = moved(here, there);
      await replace(without);
      await replace(having);
      [here, there] = [having, without];
    }
    await Promise.all(consumers.map((consumer) => control.start(consumer)));
    await expectTrees(here, there);
    await expectAuditClean();
  }, 120_000);
}
