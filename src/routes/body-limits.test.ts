import { afterEach, describe, expect, test } from 'bun:test';
import { connect, type Socket } from 'node:net';
import plan from '../../test/fixtures/plan.json' with { type: 'json' };
import { until } from '../../test/support/until.ts';
import type { Authenticate } from '../auth/principal.ts';
import type { Handlers } from './generated/handlers.ts';
import { createRequestLimits } from './request-limits.ts';
import { createServer } from './server.ts';
import { servingOptions } from './serving.fixture.ts';

const planText = JSON.stringify(plan);
const bodyBytes = 10_000;

/** The token is the organisation; of those that begin with a question mark it is known only after `keys`. */
const authenticateAfter =
  (keys: Promise<void>): Authenticate =>
  (authorization) => {
    const org = authorization?.replace('Bearer ', '');
    const scopes = new Set(['plans:read', 'plans:write']);
    const principal = { subject: 's', issuer: 'i', org, scopes, expiresAtS: 1 };
    return org?.startsWith('?') ? keys.then(() => principal) : principal;
  };

const closing: (() => unknown)[] = [];
afterEach(async () => {
  // Connections before the server, which waits for what they have begun.
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server on which an organisation may have 40 000 bytes of bodies in flight, and all together 100 000. */
function serve(bodyTimeoutMs: number) {
  const limits = createRequestLimits({
    bodyBytes,
    bodiesBytes: 100_000,
    orgBodiesBytes: 40_000,
    bodyTimeoutMs,
  });
  const waiting = Promise.withResolvers<void>();
  const handlers = {
    async createPlan(request) {
      if (request.headers.prefer === 'wait=1') await waiting.promise;
      const headers = { location: '/v1/plans/x', etag: '"1"', 'change-token': '1' };
      return { status: 201, headers, body: request.body };
    },
  } satisfies Partial<Handlers<undefined>>;
  const { options } = servingOptions();
  // The other operations are not called here.
  const served = handlers as unknown as Handlers<undefined>;
  const server = createServer({
    ...options,
    authenticate: authenticateAfter(waiting.promise),
    limits,
    handlers: served,
    context: undefined,
  });
  const port = server.listen({ hostname: '127.0.0.1', port: 0 });
  closing.push(() => server.stop());
  const post = (org: string, body = planText, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/v1/plans`, {
      method: 'POST',
      headers: { authorization: `Bearer ${org}`, 'content-type': 'application/json', ...headers },
      body,
    });
  return { port, post, bodies: limits.bodies, release: waiting.resolve };
}

interface Connection {
  readonly socket: Socket;
  /** The answer, once the server has closed. */
  readonly closed: Promise<string>;
  read(): string;
}

/** Sends a head and what follows it, and leaves the connection open. */
function open(port: number, org: string, framing: string, part: string): Connection {
  const { promise, resolve } = Promise.withResolvers<string>();
  let read = '';
  const socket = connect(port, '127.0.0.1');
  socket.on('data', (data) => {
    read += data.toString('latin1');
  });
  socket.on('error', () => {});
  socket.on('close', () => resolve(read));
  socket.write(
    `POST /v1/plans HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${org}\r\nContent-Type: application/json\r\n${framing}\r\n\r\n${part}`,
  );
  closing.push(() => socket.destroy());
  return { socket, closed: promise, read: () => read };
}

const announced = `Content-Length: ${bodyBytes}`;
const chunked = 'Transfer-Encoding: chunked';
const chunk = (bytes: number) => `${bytes.toString(16)}\r\n${' '.repeat(bytes)}\r\n`;

describe('unfinished bodies', () => {
  test.each([
    ['announced', announced, ''],
    ['chunked', chunked, chunk(bodyBytes)],
  ])('of one organisation are bounded, and the others go on: %s', async (_how, framing, part) => {
    const { port, post, bodies } = serve(10_000);
    const held = Array.from({ length: 4 }, () => open(port, 'a', framing, part));
    await until('four bodies are held', 5_000, async () => bodies.bytes === 40_000);

    const refused = await post('a');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ type: 'urn:planbase:problem:unavailable' });
    expect((await post('b')).status).toBe(201);

    for (const { socket } of held) socket.destroy();
    await until('nothing is held', 5_000, async () => bodies.bytes === 0);
    expect((await post('a')).status).toBe(201);
  });

  test('of all organisations are bounded', async () => {
    const { port, post, bodies } = serve(10_000);
    for (const org of ['a', 'b', 'c', 'd', 'e']) {
      for (let each = 0; each < 2; each += 1) open(port, org, announced, '');
    }
    await until('ten bodies are held', 5_000, async () => bodies.bytes === 100_000);
    expect((await post('f')).status).toBe(503);
  });

  test.each([
    ['announced', announced, ''],
    ['announced and begun', announced, '{"objectId":'],
    ['chunked', chunked, chunk(100)],
    ['chunked and not begun', chunked, ''],
  ])('are answered 408 and closed when they take too long: %s', async (_how, framing, part) => {
    const { port, bodies } = serve(200);
    const connection = open(port, 'a', framing, part);
    const read = await connection.closed;
    expect(read).toStartWith('HTTP/1.1 408');
    expect(read.toLowerCase()).toContain('connection: close');
    expect(read).toContain('urn:planbase:problem:body-timeout');
    await until('nothing is held', 5_000, async () => bodies.bytes === 0);
  });

  test('that trickle take too long, too', async () => {
    const { port } = serve(300);
    const connection = open(port, 'a', announced, '');
    const trickle = setInterval(() => connection.socket.write(' '), 20);
    closing.push(() => clearInterval(trickle));
    expect(await connection.closed).toStartWith('HTTP/1.1 408');
  });
});

test('bodies of callers who are not known yet are bounded together', async () => {
  const { port, post, bodies, release } = serve(10_000);
  for (let each = 0; each < 4; each += 1) open(port, `?${each}`, announced, '');
  await until('four bodies are held', 5_000, async () => bodies.bytes === 40_000);
  expect((await post('?4')).status).toBe(503);
  expect((await post('a')).status).toBe(201);
  release();
  await until('each is charged to its caller', 5_000, async () => (await post('?5')).status === 201);
  expect(bodies.bytes).toBe(40_000);
});

test('a body is held until its request is answered', async () => {
  const { post, bodies, release } = serve(10_000);
  const waiting = post('a', planText, { prefer: 'wait=1' });
  await until('it is held', 5_000, async () => bodies.bytes === Buffer.byteLength(planText));
  release();
  expect((await waiting).status).toBe(201);
  expect(bodies.bytes).toBe(0);
});

test.each([
  ['malformed', '{"a":', 400],
  ['too deep', '['.repeat(1_000), 400],
  ['invalid', '{}', 422],
  ['too long', ' '.repeat(bodyBytes + 1), 413],
])('a body that is %s gives back what it held', async (_how, body, status) => {
  const { post, bodies } = serve(10_000);
  expect((await post('a', body)).status).toBe(status);
  expect(bodies.bytes).toBe(0);
});

test('many bodies, each complete in time, are all answered', async () => {
  const { post, bodies } = serve(1_000);
  for (let round = 0; round < 50; round += 1) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('a')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  }
  expect(bodies.bytes).toBe(0);
});
