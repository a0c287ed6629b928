import { afterAll, describe, expect, test } from 'bun:test';
import type { Handlers } from './generated/handlers.ts';
import { createServer, type Server } from './server.ts';
import { servingOptions } from './serving.fixture.ts';

const handlers = {
  getLiveness: () => ({ status: 200, body: { status: 'ok' } }),
} satisfies Partial<Handlers<undefined>>;

function serve(corsOrigins: readonly string[]): { server: Server; url: string } {
  // The other operations are not called here.
  const served = handlers as unknown as Handlers<undefined>;
  const server = createServer({
    ...servingOptions().options,
    handlers: served,
    context: undefined,
    corsOrigins,
  });
  return { server, url: `http://127.0.0.1:${server.listen({ hostname: '127.0.0.1', port: 0 })}` };
}

const origin = 'https://app.example';
const { server, url } = serve([origin, 'http://localhost:3000']);
const off = serve([]);
afterAll(() => Promise.all([server.stop(), off.server.stop()]));

/** The headers of an answer that concern other origins. */
async function readCors(path: string, headers: Record<string, string>, method = 'GET', base = url) {
  const response = await fetch(base + path, { method, headers });
  const found = [...response.headers].filter(([name]) => /^(access-control-.*|vary)$/.test(name));
  return { status: response.status, headers: Object.fromEntries(found) };
}

describe.each([
  ['an answer', 'GET', '/livez', 200],
  ['a refusal', 'GET', '/v1/plans', 401],
  ['a path that is not there', 'GET', '/nowhere', 404],
  ['another method', 'PUT', '/livez', 405],
  ['OPTIONS without a preflight', 'OPTIONS', '/livez', 204],
])('%s', (_what, method, path, status) => {
  test('may be read by a page of a listed origin', async () => {
    const answer = await readCors(path, { origin }, method);
    expect(answer).toEqual({
      status,
      headers: {
        vary: 'Origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': expect.stringMatching(/\betag\b.*\blocation\b.*\bretry-after\b/),
      },
    });
  });

  test.each([
    'https://other.example',
    'null',
    'https://app.example.evil',
    'HTTPS://APP.EXAMPLE',
    `${origin}/`,
  ])('may not by one of %s', async (other) => {
    expect(await readCors(path, { origin: other }, method)).toEqual({ status, headers: { vary: 'Origin' } });
  });

  test('says nothing of it where no origin is listed', async () => {
    expect(await readCors(path, { origin }, method, off.url)).toEqual({ status, headers: {} });
  });
});

test('a preflight names methods and headers of the contract, without a token', async () => {
  const asked = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'if-match' };
  const { status, headers } = await readCors('/v1/plans/x', { origin, ...asked }, 'OPTIONS');
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'DELETE, GET, HEAD, PATCH, POST, PUT',
    'access-control-max-age': '7200',
  });
  const named = headers['access-control-allow-headers']?.split(', ');
  expect(named).toContainValues(['authorization', 'content-type', 'if-match', 'idempotency-key', 'prefer']);
  expect(headers).not.toHaveProperty('access-control-allow-credentials');
  const other = { origin: 'https://other.example', ...asked };
  expect(await readCors('/v1/plans/x', other, 'OPTIONS')).toEqual({ status, headers: { vary: 'Origin' } });
});

test.each([url, off.url])('no answer is taken for another type or shown within a page: %s', async (base) => {
  for (const path of ['/livez', '/v1/plans', '/nowhere']) {
    const { headers } = await fetch(base + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});
