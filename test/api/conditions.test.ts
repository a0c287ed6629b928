import { beforeEach, expect, test } from 'bun:test';
import { call, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

let path = '';
let etag = '';

beforeEach(async () => {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  path = `/v1/plans/${plan.objectId}`;
  etag = (await call('POST', '/v1/plans', { body: plan })).headers.get('etag') ?? '';
});

const read = (ifNoneMatch: string) => call('GET', path, { headers: { 'if-none-match': ifNoneMatch } });
const remove = (ifMatch: string) => call('DELETE', path, { headers: { 'if-match': ifMatch } });

test('a read with the entity tag that the plan has is 304, also weak, in a list, or as *', async () => {
  for (const condition of [etag, `W/${etag}`, `"1", ${etag}`, '*']) {
    const response = await read(condition);
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(etag);
    expect(await response.text()).toBe('');
  }
  expect((await read('"1"')).status).toBe(200);
});

test('HEAD is GET without the body', async () => {
  const response = await call('HEAD', path);
  expect(response.status).toBe(200);
  expect(response.headers.get('etag')).toBe(etag);
  expect(await response.text()).toBe('');
});

test('a delete needs a precondition that holds, compared strongly', async () => {
  expect((await call('DELETE', path)).status).toBe(428);
  const stale = await remove('"1"');
  expect(stale.status).toBe(412);
  expect(stale.headers.get('etag')).toBe(etag);
  expect((await remove(`W/${etag}`)).status).toBe(412);
  expect((await remove('no tag')).status).toBe(400);
  expect((await remove(`"1", ${etag}`)).status).toBe(204);
  expect((await remove('"1"')).status).toBe(404);
  expect((await call('DELETE', path)).status).toBe(404);
});

test.each(['no tag', '"1', '1"', '"1" "2"', '*, "1"', 'w/"1"', '"a b"', '"1";'])(
  'the condition %s is refused, and named',
  async (condition) => {
    for (const response of [await read(condition), await remove(condition)]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        type: 'urn:planbase:problem:malformed-parameter',
        errors: [{ pointer: expect.stringMatching(/^if-(none-)?match$/) }],
      });
    }
  },
);

test('a condition may have empty elements, and be empty', async () => {
  expect((await read(`, ,${etag},\t,`)).status).toBe(304);
  expect((await read('')).status).toBe(200);
  expect((await remove(',,')).status).toBe(412);
});

test('a condition of thousands of commas that is malformed at its end is refused like any other', async () => {
  expect((await read(`${', '.repeat(2_000)}x`)).status).toBe(400);
});

test('a delete of nothing under the condition that there be nothing is 404, and 412 where there is a plan', async () => {
  const headers = { 'if-none-match': '*' };
  expect((await call('DELETE', path, { headers })).status).toBe(412);
  expect((await call('DELETE', `${path}-absent`, { headers })).status).toBe(404);
  const authorization = `Bearer ${await token({ org: 'other.example' })}`;
  expect((await call('DELETE', path, { headers: { ...headers, authorization } })).status).toBe(404);
});

test('of ten concurrent deletes with one entity tag one succeeds', async () => {
  const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await remove(etag)).status));
  expect(statuses.filter((status) => status === 204)).toHaveLength(1);
  expect(statuses.filter((status) => status === 404)).toHaveLength(9);
});

test('a plan of another organisation is not there', async () => {
  const headers = { authorization: `Bearer ${await token({ org: 'other.example' })}` };
  expect((await call('GET', path, { headers })).status).toBe(404);
  expect((await call('GET', `${path}/indexing`, { headers })).status).toBe(404);
  expect((await call('DELETE', path, { headers: { ...headers, 'if-match': etag } })).status).toBe(404);
});
