import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { openSearch } from '../../src/es/client.ts';
import { findDocuments } from '../../src/es/refresh.ts';
import { alias } from '../support/names.ts';
import { call, elasticsearch, search, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';
import { component } from './contract.ts';
import { type Expected, extremePlans, type Node, settle, toExpected } from './plan.ts';

/** The same plans in each run. */
const seed = 20_260_101;
const batches = 15;
const plansInBatch = 20;
const testWithinMs = 300_000;
const givenUpBefore = await deadLetters();
const searchableWithinMs = 60_000;

const maxServices = component('Plan').properties?.['linkedPlanServices']?.maxItems ?? 0;
const idOfMaxLength = component('ObjectId').maxLength ?? 0;

const tokens = new Map<string, Promise<string>>();
function headersFor({ _org: org }: Node): Promise<Record<string, string>> {
  const known = tokens.get(org) ?? token({ org });
  tokens.set(org, known);
  return known.then((bearer) => ({ authorization: `Bearer ${bearer}` }));
}

const toPath = (plan: Node): string => `/v1/plans/${encodeURIComponent(plan.objectId)}`;

/** The plan as JSON has it: -0 is 0. */
function asJson(plan: Node): Node {
  return JSON.parse(JSON.stringify(plan));
}

/** Writes the plan; false where it is larger than a body may be, which is no statement about its values. */
async function write(plan: Node): Promise<boolean> {
  const response = await call('POST', '/v1/plans', { body: plan, headers: await headersFor(plan) });
  if (response.status === 413) return false;
  expect([response.status, await response.json()]).toEqual([201, asJson(plan)]);
  return true;
}

async function expectSearchable(plan: Node): Promise<void> {
  const headers = await headersFor(plan);
  let told = {};
  await until(`${JSON.stringify(plan.objectId)} is indexed`, searchableWithinMs, async () => {
    // Indexing, by the contract.
    const answer = (await (await call('GET', `${toPath(plan)}/indexing`, { headers })).json()) as {
      state: string;
    };
    told = answer;
    return answer.state !== 'pending';
  });
  expect(told).toMatchObject({ objectId: plan.objectId, state: 'searchable' });
}

/** The documents that the index has of the plan, in order of their ids. */
async function indexed(plan: Node, fields: readonly string[]): Promise<Expected[]> {
  const response = await fetch(`${elasticsearch}/planbase-plans/_search`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size: 10_000, query: { term: { planId: plan.objectId } } }),
  });
  // Documented at Elasticsearch's search API.
  const { hits } = (await response.json()) as {
    hits: { hits: { _id: string; _routing: string; _source: Record<string, unknown> }[] };
  };
  for (const hit of hits.hits) expect(hit._routing).toBe(plan.objectId);
  return inOrder(
    hits.hits.map(({ _id, _source }) => {
      const there = fields.filter((name) => _source[name] !== undefined);
      return {
        id: _id,
        relation: _source['relation'],
        fields: Object.fromEntries(there.map((name) => [name, _source[name]])),
      };
    }),
  );
}

function inOrder(documents: readonly Expected[]): Expected[] {
  return [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function expectIndexed(plan: Node): Promise<void> {
  await expectSearchable(plan);
  const written = asJson(plan);
  const expected = inOrder(toExpected(written));
  const fields = [...new Set(expected.flatMap((each) => Object.keys(each.fields)))];
  expect(await indexed(plan, fields)).toEqual(expected);
  for (const relation of ['planCostShare', 'linkedPlanService']) {
    const children = expected.filter((each) => {
      const join = each.relation;
      return typeof join === 'object' && join !== null && 'name' in join && join.name === relation;
    });
    const found = await search({
      track_total_hits: true,
      query: { parent_id: { type: relation, id: plan.objectId } },
    });
    expect([relation, found.total]).toEqual([relation, children.length]);
  }
  const read = await call('GET', toPath(plan), { headers: await headersFor(plan) });
  expect(await read.json()).toEqual(written);
}

describe('whatever the contract accepts, the index has', () => {
  test(
    'hundreds of extreme plans',
    async () => {
      let indexedPlans = 0;
      const property = fc.asyncProperty(
        fc.array(extremePlans(), { minLength: plansInBatch, maxLength: plansInBatch }),
        async (plans) => {
          const written = await Promise.all(plans.map(async (plan) => ((await write(plan)) ? [plan] : [])));
          for (const plan of written.flat()) await expectIndexed(plan);
          indexedPlans += written.flat().length;
        },
      );
      await fc.assert(property, { seed, numRuns: batches, endOnFailure: true });
      console.log(`${indexedPlans} extreme plans are in the index`);
      expect(indexedPlans).toBeGreaterThan(200);
    },
    testWithinMs,
  );

  test(
    'a plan with as many services as it may have',
    async () => {
      const plan = settle({ ...planNumber('most'), objectId: 'most' });
      const [service] = planNumber('most').linkedPlanServices;
      Object.assign(plan, {
        linkedPlanServices: Array.from({ length: maxServices }, () => structuredClone(service)),
      });
      settle(plan);
      expect(await write(plan)).toBe(true);
      await expectIndexed(plan);
    },
    testWithinMs,
  );

  test('a plan without services whose ids are as long as they may be, of characters of four bytes', async () => {
    const { planCostShares, ...rest } = planNumber('longest');
    const plan: Node = {
      ...rest,
      planCostShares: { ...planCostShares, objectId: '\u{1F9FE}'.repeat(idOfMaxLength) },
      linkedPlanServices: [],
      objectId: '\u{10FFFD}'.repeat(idOfMaxLength),
    };
    settle(plan);
    expect(Buffer.byteLength(plan.objectId)).toBe(idOfMaxLength * 4);
    expect(await write(plan)).toBe(true);
    await expectIndexed(plan);
  });
});

test('a repair sees the whole of a plan whose id looks like a list', async () => {
  const client = openSearch((process.env['ELASTICSEARCH_URLS'] ?? '').split(','), 20_000);
  try {
    for (const objectId of ['a,b', 'c,d', ' e', 'f,', '_all']) {
      const plan = settle({ ...planNumber(objectId), objectId: `${objectId},${crypto.randomUUID()}` });
      expect(await write(plan)).toBe(true);
      await expectSearchable(plan);
      const found = (await findDocuments(client, alias, [plan.objectId])).get(plan.objectId) ?? [];
      expect(found.map(({ id }) => id).sort()).toEqual(
        toExpected(plan)
          .map(({ id }) => id)
          .sort(),
      );
    }
  } finally {
    await client.close();
  }
});

test('one character more, one bit less, or a day that never was is refused', async () => {
  const plan = planNumber('refused');
  const share = plan.planCostShares;
  const refused = [
    { ...plan, objectId: 'x'.repeat(idOfMaxLength + 1) },
    { ...plan, planCostShares: { ...share, copay: -Number.MIN_VALUE } },
    { ...plan, creationDate: '02-29-1900' },
    { ...plan, creationDate: '0000-01-01' },
    { ...plan, planType: '\uD800' },
    {
      ...plan,
      linkedPlanServices: Array.from({ length: maxServices + 1 }, () => plan.linkedPlanServices[0]),
    },
  ];
  for (const body of refused) expect((await call('POST', '/v1/plans', { body })).status).toBe(422);
});

test('nothing of all this was given up on', async () => {
  expect(await deadLetters()).toBe(givenUpBefore);
});
