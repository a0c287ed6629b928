import { beforeAll, describe, expect, test } from 'bun:test';
import plan from '../fixtures/plan.json' with { type: 'json' };
import seedQueries from '../fixtures/seed-queries.json' with { type: 'json' };
import { call, documentsOf, search, until, untilSearchable } from '../support/planbase.ts';
import { idsOf } from '../support/plans.ts';

const path = `/v1/plans/${plan.objectId}`;

async function remove(): Promise<Response> {
  const etag = (await call('GET', path)).headers.get('etag') ?? '';
  return call('DELETE', path, { headers: { 'if-match': etag } });
}

beforeAll(async () => {
  await remove();
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  await untilSearchable(plan.objectId);
});

describe('a plan written over HTTP is found by the seed query', () => {
  for (const { title, body, hits } of seedQueries) {
    test(title, async () => {
      expect((await search(body)).total).toBe(hits);
    });
  }
});

test('the plan reads as it was written', async () => {
  const response = await call('GET', path);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('private, no-cache');
  expect(await response.json()).toEqual(plan);
});

test('a delete takes all eight documents out of the index', async () => {
  expect(await documentsOf(plan.objectId)).toEqual(idsOf(plan));
  expect((await remove()).status).toBe(204);
  expect((await call('GET', path)).status).toBe(404);
  await until('the documents are gone', 30_000, async () => (await documentsOf(plan.objectId)).length === 0);
});
