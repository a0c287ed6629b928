import { expect, test } from 'bun:test';
import { createServer } from 'node:net';
import { describeOwner, portOwner } from './port-owner.ts';

test('names the process that listens, and nobody once it has stopped', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP server');

  const owner = portOwner(address.port);
  expect(owner?.process?.pid).toBe(process.pid);
  expect(owner && describeOwner(owner)).toContain(`(pid ${process.pid})`);

  await new Promise((resolve) => server.close(resolve));
  expect(portOwner(address.port)).toBeUndefined();
});

test('a connection is not a listener', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP server');
  const { promise, resolve } = Promise.withResolvers<number>();
  const client = await Bun.connect({
    hostname: '127.0.0.1',
    port: address.port,
    socket: { data() {}, open: (socket) => resolve(socket.localPort) },
  });
  expect(portOwner(await promise)).toBeUndefined();
  client.end();
  await new Promise((resolve) => server.close(resolve));
});
