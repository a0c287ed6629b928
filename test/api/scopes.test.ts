import { expect, test } from 'bun:test';
import { call, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const bearer = async (scope: string, more: { subject?: string; org?: string } = {}) => ({
  authorization: `Bearer ${await token({ scope, ...more })}`,
});

test('a token without plans:read writes, and gets entity tags but no plans', async () => {
  const headers = await bearer('plans:write');
  const plan = planNumber(unique());
  const path = `/v1/plans/${plan.objectId}`;
  const created = await call('POST', '/v1/plans', { body: plan, headers });
  expect([created.status, await created.text()]).toEqual([204, '']);
  expect(created.headers.get('location')).toBe(path);
  expect(created.headers.get('preference-applied')).toBeNull();

  let etag = created.headers.get('etag') ?? '';
  for (const method of ['PUT', 'PATCH']) {
    const body = { ...plan, planType: `by ${method}` };
    const changed = await call(method, path, { body, headers: { ...headers, 'if-match': etag } });
    expect([changed.status, await changed.text()]).toEqual([204, '']);
    etag = changed.headers.get('etag') ?? '';
  }
  const upserted = planNumber(unique());
  const put = { body: upserted, headers: { ...headers, 'if-none-match': '*' } };
  expect((await call('PUT', `/v1/plans/${upserted.objectId}`, put)).status).toBe(204);
  expect((await call('GET', path, { headers })).status).toBe(403);

  const read = await call('GET', path);
  expect([read.headers.get('etag'), await read.json()]).toEqual([etag, { ...plan, planType: 'by PATCH' }]);
});

test('a token without plans:read learns no value by a test of a JSON patch', async () => {
  const plan = planNumber(unique());
  const path = `/v1/plans/${plan.objectId}`;
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  const writer = await bearer('plans:write');
  const patched = (operations: readonly object[], headers = {}) =>
    call('PATCH', path, {
      body: operations,
      headers: { 'if-match': '*', 'content-type': 'application/json-patch+json', ...headers },
    });
  const add = { op: 'replace', path: '/planType', value: 'tested' };
  const answers = [];
  for (const value of [plan.planType, 'another']) {
    const refused = await patched([{ op: 'test', path: '/planType', value }, add], writer);
    expect(refused.headers.get('www-authenticate')).toContain('scope="plans:read plans:write"');
    const { instance: _, ...problem } = (await refused.json()) as { instance?: string };
    answers.push([refused.status, problem]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject([403, { type: 'urn:planbase:problem:insufficient-scope' }]);
  expect((await patched([add], writer)).status).toBe(204);
  expect((await patched([{ op: 'test', path: '/planType', value: 'another' }])).status).toBe(409);
  expect((await patched([{ op: 'test', path: '/planType', value: 'tested' }])).status).toBe(200);
});

test('a replayed create has a body only for a caller that may read plans now', async () => {
  const body = planNumber(unique());
  const key = { 'idempotency-key': unique() };
  const first = await call('POST', '/v1/plans', { body, headers: key });
  expect(first.status).toBe(201);
  const headers = { ...key, ...(await bearer('plans:write')) };
  const again = await call('POST', '/v1/plans', { body, headers });
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
  expect([again.headers.get('etag'), await again.text()]).toEqual([first.headers.get('etag'), '']);
});

test('a create is not replayed to a caller that has lost the right to the organisation', async () => {
  const body = planNumber(unique());
  const key = { 'idempotency-key': unique() };
  const of = async (scope: string) => ({ ...key, ...(await bearer(scope, { org: 'other.example' })) });
  const admin = await of('plans:read plans:write plans:admin');
  expect((await call('POST', '/v1/plans', { body, headers: admin })).status).toBe(201);
  expect((await call('POST', '/v1/plans', { body, headers: admin })).status).toBe(201);
  const refused = await call('POST', '/v1/plans', { body, headers: await of('plans:read plans:write') });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ type: 'urn:planbase:problem:foreign-org' });
});
