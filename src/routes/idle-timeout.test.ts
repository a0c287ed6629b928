import { afterAll, expect, test } from 'bun:test';
import { connect, type Socket } from 'node:net';
import plan from '../../test/fixtures/plan.json' with { type: 'json' };
import { Json } from './answer.ts';
import type { Handlers } from './generated/handlers.ts';
import { createServer } from './server.ts';
import { servingOptions } from './serving.fixture.ts';

/** Bun looks for idle connections every four seconds. */
const connectionIdleS = 1;
const longerMs = 6_500;
const chunk = new Uint8Array(100_000).fill(0x0a);
const chunks = 100;
const cancelled = Promise.withResolvers<void>();

/** A stream of 10 MB, more than the buffers of a connection hold. */
function large(onCancel: () => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  let left = chunks;
  return new ReadableStream(
    {
      pull(controller) {
        if (left-- > 0) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

const handlers = {
  async getLiveness() {
    await Bun.sleep(longerMs);
    return { status: 200, body: { status: 'ok' } };
  },
  createPlan({ body }) {
    const headers = { location: '/v1/plans/x', etag: '"1"', 'change-token': '1' };
    return { status: 201, headers, body: new Json<typeof body>(JSON.stringify(body)) };
  },
  exportPlans: () => ({
    status: 200,
    headers: { 'change-token': '1' },
    body: large(() => cancelled.resolve()),
  }),
} satisfies Partial<Handlers<undefined>>;

function listen(streamIdleMs: number) {
  const { options } = servingOptions();
  // The other operations are not called here.
  const served = handlers as unknown as Handlers<undefined>;
  const server = createServer({
    ...options,
    handlers: served,
    context: undefined,
    connectionIdleS,
    streamIdleMs,
  });
  afterAll(() => server.stop());
  return server.listen({ hostname: '127.0.0.1', port: 0 });
}

const patient = listen(60_000);
const impatient = listen(300);

/** A connection, and what came over it until the server closed it. */
function open(port: number, head: string): { readonly socket: Socket; readonly closed: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  const { promise: closed, resolve } = Promise.withResolvers<string>();
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  socket.on('error', () => {});
  socket.on('close', () => resolve(text));
  socket.write(`${head}\r\nHost: a\r\nAuthorization: Bearer all\r\n`);
  return { socket, closed };
}

test.concurrent('a request that waits is answered, and its connection is idle from then on', async () => {
  const { socket, closed } = open(patient, 'GET /livez HTTP/1.1');
  socket.write('\r\n');
  expect(await closed).toEndWith('{"status":"ok"}');
}, 20_000);

test.concurrent('a body that comes slowly is read, as long as its deadline allows', async () => {
  const { socket, closed } = open(patient, 'POST /v1/plans HTTP/1.1');
  const text = JSON.stringify(plan);
  socket.write(
    `Content-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text.slice(0, 50)}`,
  );
  await Bun.sleep(longerMs);
  socket.write(text.slice(50));
  expect(await closed).toStartWith('HTTP/1.1 201 ');
}, 20_000);

test.concurrent('a stream waits for a client that rests', async () => {
  const { socket, closed } = open(patient, 'GET /v1/exports HTTP/1.1');
  socket.pause();
  socket.write('\r\n');
  await Bun.sleep(longerMs + 2_000);
  socket.resume();
  const text = await closed;
  expect(text.length).toBeGreaterThan(chunk.length * chunks);
  expect(text).toEndWith('\r\n0\r\n\r\n');
}, 30_000);

test.concurrent('a stream whose client takes nothing for too long is cancelled', async () => {
  const { socket } = open(impatient, 'GET /v1/exports HTTP/1.1');
  socket.pause();
  socket.write('\r\n');
  await cancelled.promise;
  socket.destroy();
}, 20_000);

test.concurrent('a connection without a request is closed', async () => {
  const { closed } = open(patient, 'GET /livez HTTP/1.1');
  expect(await closed).toBe('');
}, 20_000);
