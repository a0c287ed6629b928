import { expect, test } from 'bun:test';
import type { Handlers } from './generated/handlers.ts';
import { createServer } from './server.ts';
import { servingOptions } from './serving.fixture.ts';

/** Starts a server with one operation whose duration the test controls. */
function slowServer() {
  const asked = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  const handlers = {
    async getLiveness() {
      asked.resolve();
      await done.promise;
      return { status: 200, body: { status: 'ok' } };
    },
    getMetrics: () => ({ status: 200, body: 'up 1\n' }),
  } satisfies Partial<Handlers<undefined>>;
  // The other operations are not called here.
  const served = handlers as unknown as Handlers<undefined>;
  const server = createServer({ ...servingOptions().options, handlers: served, context: undefined });
  const url = `http://127.0.0.1:${server.listen({ hostname: '127.0.0.1', port: 0 })}`;
  return { server, url, asked: asked.promise, done: done.resolve };
}

test('a server that hangs up goes on answering, and asks for the connection to be closed', async () => {
  const { server, url } = slowServer();
  expect((await fetch(`${url}/metrics`)).headers.get('connection')).not.toBe('close');
  server.closeConnections();
  for (const path of ['/metrics', '/nowhere', '/metrics']) {
    expect((await fetch(url + path)).headers.get('connection')).toBe('close');
  }
  await server.stop();
});

test('a stopping server completes requests in flight and accepts no new ones', async () => {
  const { server, url, asked, done } = slowServer();
  const inFlight = fetch(`${url}/livez`);
  await asked;
  expect(server.inFlight()).toBe(1);
  let stopped = false;
  const stopping = server.stop().then(() => {
    stopped = true;
  });
  expect(await fetch(`${url}/metrics`).catch(() => 'refused')).toBe('refused');
  expect(stopped).toBe(false);
  done();
  expect(await (await inFlight).json()).toEqual({ status: 'ok' });
  await stopping;
});

test('a plain text is answered with the whole of its media type, and negotiated by its name', async () => {
  const { server, url } = slowServer();
  const prometheus =
    'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2';
  for (const accept of ['text/plain', prometheus, '*/*']) {
    const response = await fetch(`${url}/metrics`, { headers: { accept } });
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4');
    expect(await response.text()).toBe('up 1\n');
  }
  expect((await fetch(`${url}/metrics`, { headers: { accept: 'application/json' } })).status).toBe(406);
  await server.stop();
});
