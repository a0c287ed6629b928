import { afterEach, expect, test } from 'bun:test';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Way } from './way.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** A server that gives back what it gets, and a way to it. */
async function echo(): Promise<{ way: Way; got: string[] }> {
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
  const way = await Way.to({ hostname: '127.0.0.1', port: address.port });
  open.push(way, server);
  return { way, got };
}

async function client(way: Way): Promise<Socket> {
  const socket = connect(way.place.port, way.place.hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function answer(socket: Socket): Promise<string> {
  return String((await once(socket, 'data'))[0]);
}

test('what is sent on an open way arrives, and so does the answer', async () => {
  const { way } = await echo();
  const socket = await client(way);
  socket.write('hello');
  expect(await answer(socket)).toBe('hello');
  socket.destroy();
});

test('a cut breaks connections and refuses new ones, until it is taken back', async () => {
  const { way } = await echo();
  const before = await client(way);
  before.write('hello');
  await answer(before);
  const heal = way.disturb('cut');
  await once(before, 'close');
  const meanwhile = await client(way);
  await once(meanwhile, 'close');
  heal();
  const after = await client(way);
  after.write('again');
  expect(await answer(after)).toBe('again');
  after.destroy();
});

test('on a way that hangs nothing passes, and all of it arrives in order afterwards', async () => {
  const { way, got } = await echo();
  const before = await client(way);
  before.write('one');
  await answer(before);
  const heal = way.disturb('hang');
  before.write('two');
  const meanwhile = await client(way);
  meanwhile.write('three');
  const gone = await client(way);
  gone.end('four');
  // A way that is open would have carried all that in this time, and it does for another.
  const other = await echo();
  const elsewhere = await client(other.way);
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

test('on a mute way what is asked arrives, and its answer afterwards', async () => {
  const { way, got } = await echo();
  const socket = await client(way);
  socket.write('one');
  await answer(socket);
  const heal = way.disturb('mute');
  let answered = false;
  const late = answer(socket).finally(() => {
    answered = true;
  });
  socket.write('two');
  while (got.length < 2) await Bun.sleep(1);
  expect(got).toEqual(['one', 'two']);
  expect(answered).toBe(false);
  heal();
  expect(await late).toBe('two');
  socket.destroy();
});

test('a way with two disturbances is open when both are taken back', async () => {
  const { way } = await echo();
  const heals = [way.disturb('cut'), way.disturb('cut')];
  heals[0]?.();
  const meanwhile = await client(way);
  await once(meanwhile, 'close');
  heals[1]?.();
  const after = await client(way);
  after.write('hello');
  expect(await answer(after)).toBe('hello');
  after.destroy();
});
