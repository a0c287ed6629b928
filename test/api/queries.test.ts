import { expect, test } from 'bun:test';
import { call } from '../support/planbase.ts';

test('an unknown query parameter is 400, which names it and those there are', async () => {
  const response = await call('GET', '/v1/plans?copaymax=1&limit=5');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    type: 'urn:planbase:problem:malformed-parameter',
    detail: expect.stringContaining(
      'takes the query parameters org, planType, service, serviceName, q, copayMin, copayMax, ',
    ),
    errors: [{ pointer: 'copaymax', detail: expect.stringContaining('did you mean copayMax?') }],
  });
});

test.each([
  ['GET', '/v1/plans/none'],
  ['GET', '/metrics'],
  ['GET', '/livez'],
])('%s %s takes no query parameters', async (method, path) => {
  const response = await call(method, `${path}?verbose=true`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: 'This operation takes no query parameters.',
    errors: [{ pointer: 'verbose' }],
  });
});

test('/ leads to the documentation', async () => {
  const response = await call('GET', '/');
  expect([response.status, response.redirected, new URL(response.url).pathname]).toEqual([
    200,
    true,
    '/docs',
  ]);
  expect(response.headers.get('content-type')).toBe('text/html');
});
