import { expect, test } from 'bun:test';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/routes/generated/types.ts';
import { api, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const client = createClient<paths>({
  baseUrl: api,
  headers: { authorization: `Bearer ${await token()}` },
});

/** The canonical plan; the compiler knows its constants as any text. */
function newPlan() {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  const costShare = { ...plan.planCostShares, objectType: 'membercostshare' } as const;
  return { ...plan, objectType: 'plan', planCostShares: costShare, linkedPlanServices: [] } as const;
}

test('a client of openapi-fetch creates, reads conditionally and deletes a plan', async () => {
  const plan = { ...newPlan(), linkedPlanServices: [] };
  const params = { path: { objectId: plan.objectId } };

  const created = await client.POST('/v1/plans', { body: plan });
  expect(created.response.status).toBe(201);
  expect(created.data).toEqual(plan);
  const etag = created.response.headers.get('etag') ?? '';

  const read = await client.GET('/v1/plans/{objectId}', { params });
  // Typed by the contract: no cast is needed to get at a cost share.
  expect(read.data?.planCostShares.copay).toBe(plan.planCostShares.copay);

  const again = await client.GET('/v1/plans/{objectId}', {
    params: { ...params, header: { 'If-None-Match': etag } },
  });
  expect(again.response.status).toBe(304);

  const unconditional = await client.DELETE('/v1/plans/{objectId}', { params });
  expect(unconditional.error?.type).toBe('urn:planbase:problem:precondition-required');

  const deleted = await client.DELETE('/v1/plans/{objectId}', {
    params: { ...params, header: { 'If-Match': etag } },
  });
  expect(deleted.response.status).toBe(204);
  const gone = await client.GET('/v1/plans/{objectId}', { params });
  expect(gone.response.status).toBe(404);
  expect(gone.error?.title).toBe('Not found');
});

test('it searches', async () => {
  const body = { ...newPlan(), planType: `fetch-${crypto.randomUUID()}`, linkedPlanServices: [] };
  const created = await client.POST('/v1/plans', { body });
  const { data } = await client.POST('/v1/search', {
    params: { header: { 'Change-Token': created.response.headers.get('change-token') ?? '' } },
    body: { query: { term: { planType: body.planType } }, aggs: { types: { terms: { field: 'planType' } } } },
  });
  // Typed by the contract.
  expect(data?.hits.map(({ planId }) => planId)).toEqual([body.objectId]);
});

test('its faults are typed, too', async () => {
  const { error, response } = await client.POST('/v1/plans', {
    body: { ...newPlan(), linkedPlanServices: [], planType: '' },
  });
  expect(response.status).toBe(422);
  expect(error?.errors?.map(({ pointer }) => pointer)).toContain('/planType');
});
