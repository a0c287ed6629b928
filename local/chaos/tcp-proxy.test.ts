import { afterEach, expect, test } from 'bun:test';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { TcpProxy } from './tcp-proxy.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** Starts an echo server and a proxy to it. */
async function echo(): Promise<{ proxy: TcpProxy; got: string[] }> {
  const got: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      got.push(String(bytes));
      socket.write(bytes);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const proxy = await TcpProxy.to({ hostname: '127.0.0.1', port: address.port });
  open.push(proxy, server);
  return { proxy, got };
}

async function client(proxy: TcpProxy): Promise<Socket> {
  const socket = connect(proxy.address.port, proxy.address.hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function answer(socket: Socket): Promise<string> {
  return String((await once(socket, 'data'))[0]);
}

test('an open proxy passes requests and answers', async () => {
  const { proxy } = await echo();
  const socket = await client(proxy);
  socket.write('hello');
  expect(await answer(socket)).toBe('hello');
  socket.destroy();
});

test('a cut breaks connections and refuses new ones, until it is taken back', async () => {
  const { proxy } = await echo();
  const before = await client(proxy);
  before.write('hello');
  await answer(before);
  const heal = proxy.disturb('cut');
  await once(before, 'close');
  const meanwhile = await client(proxy);
  await once(meanwhile, 'close');
  heal();
  const after = await client(proxy);
  after.write('again');
  expect(await answer(after)).toBe('again');
  after.destroy();
});

test('a hanging proxy passes nothing, and delivers everything in order afterwards', async () => {
  const { proxy, got } = await echo();
  const before = await client(proxy);
  before.write('one');
  await answer(before);
  const heal = proxy.disturb('hang');
  before.write('two');
  const meanwhile = await client(proxy);
  meanwhile.write('three');
  const gone = await client(proxy);
  gone.end('four');
  // An open proxy carries all of that in this time, as this second one shows.
  const other = await echo();
  const elsewhere = await client(other.proxy);
  elsewhere.write('elsewhere');
  await answer(elsewhere);
  expect(got).toEqual(['one']);
  const both = Promise.all([answer(before), answer(meanwhile)]);
  heal();
  expect(await both).toEqual(['two', 'three']);
  before.write('five');
  expect(await answer(before)).toBe('five');
  expect(got.toSorted()).toEqual(['five', 'four', 'one', 'three', 'two']);
  for (const socket of [before, meanwhile, elsewhere]) socket.destroy();
});

test('a mute proxy passes requests at once, and their answers afterwards', async () => {
  const { proxy, got } = await echo();
  const socket = await client(proxy);
  socket.write('one');
  await answer(socket);
  const heal = proxy.disturb('mute');
  let answered = false;
  const delayed = answer(socket).finally(() => {
    answered = true;
  });
  socket.write('two');
  while (got.length < 2) await Bun.sleep(1);
  expect(got).toEqual(['one', 'two']);
  expect(answered).toBe(false);
  heal();
  expect(await delayed).toBe('two');
  socket.destroy();
});

test('a proxy with two disturbances opens when both have ended', async () => {
  const { proxy } = await echo();
  const heals = [proxy.disturb('cut'), proxy.disturb('cut')];
  heals[0]?.();
  const meanwhile = await client(proxy);
  await once(meanwhile, 'close');
  heals[1]?.();
  const after = await client(proxy);
  after.write('hello');
  expect(await answer(after)).toBe('hello');
  after.destroy();
});
