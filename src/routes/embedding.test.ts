import { afterAll, beforeEach, expect, test } from 'bun:test';
import { serverTiming } from '@elysiajs/server-timing';
import { Elysia } from 'elysia';
import plan from '../../test/fixtures/plan.json' with { type: 'json' };
import { until } from '../../test/support/until.ts';
import type { Handlers } from './generated/handlers.ts';
import { createRoutes } from './generated/routes.ts';
import { limits, servingOptions } from './serving.fixture.ts';

/** An app of somebody else, which uses the routes of the contract next to a route and plugins of its own. */
const { options, lines, counted } = servingOptions();
const handlers = {
  async createPlan({ body }) {
    return { status: 201, headers: { location: '/v1/plans/x', etag: '"1"', 'change-token': '1' }, body };
  },
  async getLiveness() {
    return { status: 200, body: { status: 'ok' } };
  },
  getMetrics() {
    throw new Error('a secret of ours');
  },
} satisfies Partial<Handlers<undefined>>;
// The other operations are not called here.
const served = handlers as unknown as Handlers<undefined>;

class Closed extends Error {
  readonly status = 423;
}

const seen: { readonly answered: unknown[]; readonly errors: string[] } = { answered: [], errors: [] };
const app = new Elysia({ strictPath: true, handler: { standardHostname: false } })
  .use(serverTiming({ enabled: true }))
  .onBeforeHandle(({ request }) => {
    if (request.headers.has('x-closed')) throw new Closed('closed by the embedder');
  })
  .onAfterHandle(({ request, set }) => {
    set.headers['x-embedded'] = 'yes';
    if (request.headers.has('x-late')) throw new Closed('closed late');
  })
  .onAfterResponse(({ set }) => void seen.answered.push(set.status))
  .onError(({ error }) => void seen.errors.push(String(error)))
  .use(createRoutes(served, undefined, options))
  .get('/own', () => 'own')
  .get('/own/broken', () => {
    throw new Error('a fault of the embedder');
  })
  .listen({ hostname: '127.0.0.1', port: 0, development: false });
afterAll(() => app.stop());
beforeEach(() => {
  for (const list of [seen.answered, seen.errors, counted, lines.error]) list.length = 0;
});

function send(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  const init = { method, headers: { authorization: 'Bearer all', ...headers } };
  const url = `http://127.0.0.1:${app.server?.port}${path}`;
  return fetch(url, body === undefined ? init : { ...init, body });
}

const json = { 'content-type': 'application/json' };
const problemType = 'application/problem+json';

test('routes of the contract run the hooks of the embedder and of its plugins', async () => {
  const response = await send('GET', '/livez');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  expect(response.headers.get('x-embedded')).toBe('yes');
  expect(response.headers.get('server-timing')).toMatch(/beforeHandle.*handle/);
  const created = await send('POST', '/v1/plans', json, JSON.stringify(plan));
  expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
  expect(created.headers.get('server-timing')).toContain('handle');
});

test.each([
  ['without a token', 'GET', '/v1/plans/x', { authorization: '' }, 401],
  ['without the scope', 'POST', '/v1/plans', { ...json, authorization: 'Bearer read' }, 403],
  ['of another type', 'POST', '/v1/plans', {}, 415],
  ['for another type', 'GET', '/livez', { accept: 'image/png' }, 406],
  ['with a parameter that there is not', 'GET', '/livez?a=b', {}, 400],
  ['that is invalid', 'POST', '/v1/plans', json, 422],
  ['by another method', 'PUT', '/livez', {}, 405],
  ['that fails', 'GET', '/metrics', {}, 500],
])('a request %s is a problem, and plugins see its status', async (_what, method, path, headers, status) => {
  const response = await send(method, path, headers, method === 'GET' ? undefined : '{}');
  expect([response.status, response.headers.get('content-type')]).toEqual([status, problemType]);
  expect(await response.text()).not.toContain('secret');
  expect(counted.map(([, answered]) => answered)).toEqual([status]);
  await until('the hook has run', 1_000, async () => seen.answered.at(-1) === status);
});

test('the embedder sees errors of the routes', async () => {
  await send('GET', '/metrics');
  expect(seen.errors).toEqual(['Error: a secret of ours']);
});

test("the embedder's own routes and errors stay its own", async () => {
  expect(await (await send('GET', '/own')).text()).toBe('own');
  const broken = await send('GET', '/own/broken');
  expect([broken.status, await broken.text()]).toEqual([500, 'a fault of the embedder']);
  const nowhere = await send('GET', '/nowhere');
  expect(nowhere.status).toBe(404);
  expect(nowhere.headers.get('content-type')).not.toBe(problemType);
  expect([counted, lines.error]).toEqual([[], []]);
});

test.each([
  ['before the protocol', 'x-closed', 'closed by the embedder', []],
  ['after the answer', 'x-late', 'closed late', [['createPlan', 201]]],
])('an error of the embedder %s is answered by it', async (_when, header, message, answers) => {
  const response = await send('POST', '/v1/plans', { ...json, [header]: '1' }, JSON.stringify(plan));
  expect(response.status).toBe(423);
  expect(await response.text()).toContain(message);
  expect(counted).toEqual(answers as typeof counted);
  expect(limits.bodies.bytes).toBe(0);
});
