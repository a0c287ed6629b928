import { expect, test } from 'bun:test';
import { treaty } from '@elysiajs/eden';
import type { Api } from '../../src/routes/generated/client.ts';
import { api, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const client = treaty<Api>(api, {
  // Eden would make objects of texts that look like dates.
  parseDate: false,
  headers: { authorization: `Bearer ${await token()}` },
});

/** The canonical plan; the compiler knows its constants as any text. */
function newPlan() {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  const costShare = { ...plan.planCostShares, objectType: 'membercostshare' } as const;
  return { ...plan, objectType: 'plan', planCostShares: costShare, linkedPlanServices: [] } as const;
}

test('a client of Eden creates, reads conditionally and deletes a plan', async () => {
  const plan = { ...newPlan(), linkedPlanServices: [] };
  const path = client.v1.plans({ objectId: encodeURIComponent(plan.objectId) });

  const created = await client.v1.plans.post(plan);
  expect(created.status).toBe(201);
  expect(created.data).toEqual(plan);
  const etag = created.response.headers.get('etag') ?? '';

  const read = await path.get();
  // Typed by the contract: no cast is needed to get at a cost share.
  expect(read.data?.planCostShares.copay).toBe(plan.planCostShares.copay);
  expect((await path.get({ headers: { 'If-None-Match': etag } })).status).toBe(304);

  const unconditional = await path.delete();
  expect(unconditional.error?.status === 428 && unconditional.error.value.type).toBe(
    'urn:planbase:problem:precondition-required',
  );
  expect((await path.delete(undefined, { headers: { 'If-Match': etag } })).status).toBe(204);
  const gone = await path.get();
  expect(gone.error?.status === 404 && gone.error.value.title).toBe('Not found');
});

test('it searches', async () => {
  const created = await client.v1.plans.post({
    ...newPlan(),
    linkedPlanServices: [],
    planType: `eden-${crypto.randomUUID()}`,
  });
  const planType = created.data?.planType ?? '';
  const token = created.response.headers.get('change-token') ?? '';
  const headers = { headers: { 'Change-Token': token } };
  const found = await client.v1.search.post({ query: { term: { planType } }, size: 1 }, headers);
  // Typed by the contract.
  expect(found.data?.hits.map(({ relation, planId }) => [relation, planId])).toEqual([
    ['plan', created.data?.objectId ?? ''],
  ]);
});

test('its queries and faults are typed, too', async () => {
  const { error } = await client.v1.plans.post({ ...newPlan(), linkedPlanServices: [], planType: '' });
  if (error?.status !== 422) throw new Error(`answered ${error?.status}`);
  expect(error.value.errors?.map(({ pointer }) => pointer)).toContain('/planType');

  const refused = await client.v1.plans.get({ query: { limit: 0 } });
  expect(refused.error?.status === 400 && refused.error.value.errors?.[0]?.pointer).toBe('limit');
  // @ts-expect-error a query parameter that the operation does not have
  const unknown = await client.v1.plans.get({ query: { lmit: 1 } });
  expect(unknown.status).toBe(400);
});
