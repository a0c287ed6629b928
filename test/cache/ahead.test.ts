import { afterAll, expect, test } from 'bun:test';
import { canonical } from '../../src/store/canonical.ts';
import { startApi } from '../support/api.ts';
import { call, token, until } from '../support/planbase.ts';
import { hangOn } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';
import { create, read, remove, replace, unique } from './plans.ts';

/* Two API processes: what is written at one is in the memory of the other before anybody asks for it there. */
const redis = await startRedis();
const proxy = await hangOn(new URL(redis.url), 'xread');
const [here, there, behindProxy] = await Promise.all(
  [redis.url, redis.url, proxy.url].map((url) => startApi({ REDIS_URL: url })),
);
if (here === undefined || there === undefined || behindProxy === undefined)
  throw new Error('three were started');
afterAll(async () => {
  await Promise.all([here.stop(), there.stop(), behindProxy.stop()]);
  proxy.stop();
  await redis.stop();
});

const untilHit = (path: string, base = there.url) =>
  until('it is in memory', 10_000, async () => {
    return (await read(base, path)).cacheStatus === 'planbase; hit';
  });

test('the first read at one process after a write at the other is a hit, 99 times of 100', async () => {
  let hits = 0;
  for (let count = 0; count < 1_000; count++) {
    const { plan, path, revision } = await create(here.url);
    const found = await read(there.url, path);
    expect(found.body).toBe(canonical(plan));
    expect(found.revision).toBe(Number(revision));
    if (found.cacheStatus === 'planbase; hit') hits++;
    else expect(found.cacheStatus).toStartWith('planbase; fwd=miss');
  }
  console.log(`${hits} of 1000 first reads were hits`);
  expect(hits).toBeGreaterThanOrEqual(990);
}, 60_000);

test('a process that is started is warm before it is ready', async () => {
  const written = [];
  for (let count = 0; count < 500; count++) written.push(await create(here.url));
  const removed = written.splice(0, 10);
  for (const each of removed) await remove(here.url, each);
  const late = await startApi({ REDIS_URL: redis.url });
  try {
    let hits = 0;
    for (const { path } of written)
      hits += Number((await read(late.url, path)).cacheStatus === 'planbase; hit');
    console.log(`${hits} of ${written.length} first reads after a start were hits`);
    expect(hits).toBe(written.length);
    for (const { path } of removed) expect((await read(late.url, path)).status).toBe(404);
  } finally {
    await late.stop();
  }
}, 60_000);

test('a process has its own write at once, also a delete that others have just overtaken', async () => {
  for (let count = 0; count < 200; count++) {
    const written = await create(here.url);
    expect(await read(here.url, written.path)).toMatchObject({ status: 200, cacheStatus: 'planbase; hit' });
    const [elsewhere] = await Promise.all([replace(there.url, written, 'elsewhere')]);
    const replaced = await replace(here.url, written, 'here');
    const found = await read(here.url, written.path);
    expect(found.revision).toBe(Number(replaced.revision));
    expect(Number(replaced.revision)).toBeGreaterThan(Number(elsewhere.revision));
    await remove(here.url, written);
    expect((await read(here.url, written.path)).status).toBe(404);
  }
}, 60_000);

test('with a change token a read includes that write at any process, under load', async () => {
  let misses = 0;
  const client = async () => {
    let written = await create(here.url);
    for (let count = 0; count < 100; count++) {
      written = await replace(here.url, written, `type ${count}`);
      const found = await read(there.url, written.path, { 'change-token': written.revision });
      expect(found.revision).toBe(Number(written.revision));
      if (found.cacheStatus !== 'planbase; hit') misses++;
    }
    const deleted = await remove(here.url, written);
    expect((await read(there.url, written.path, { 'change-token': deleted })).status).toBe(404);
  };
  await Promise.all(Array.from({ length: 8 }, client));
  console.log(`${800 - misses} of 800 reads with a change token were hits`);
  const { path } = await create(here.url);
  expect((await read(there.url, path, { 'change-token': '9999999999999999' })).status).toBe(400);
}, 60_000);

test('no-cache and If-Match ask the store', async () => {
  const { path, revision } = await create(here.url);
  await untilHit(path);
  for (const directive of ['no-cache', 'max-age=0', 'no-store, No-Cache']) {
    const found = await read(there.url, path, { 'cache-control': directive });
    expect(found).toMatchObject({ status: 200, cacheStatus: 'planbase; fwd=request' });
  }
  expect((await read(there.url, path, { 'cache-control': 'max-age=60' })).cacheStatus).toBe('planbase; hit');
  expect((await read(there.url, path, { 'if-match': `"${revision}"` })).cacheStatus).toBe(
    'planbase; fwd=request',
  );
  expect((await read(there.url, path, { 'if-match': '"1"' })).status).toBe(412);
  const known = await read(there.url, path, { 'if-none-match': `"${revision}"` });
  expect(known).toMatchObject({ status: 304, cacheStatus: 'planbase; hit', body: '' });
});

test('cached plans are shown to their own organisation alone', async () => {
  const { path } = await create(here.url);
  await untilHit(path);
  const others = { authorization: `Bearer ${await token({ org: 'other.example' })}` };
  expect((await read(there.url, path, others)).status).toBe(404);
  const admin = await token({ org: 'other.example', scope: 'plans:read plans:admin' });
  const seen = await read(there.url, path, { authorization: `Bearer ${admin}` });
  expect(seen).toMatchObject({ status: 200, cacheStatus: 'planbase; hit' });
});

test('while the tail hangs reads go to the store, and come from memory again afterwards', async () => {
  const written = await create(here.url);
  await untilHit(written.path, behindProxy.url);
  proxy.hang();
  await until('the tail is not believed any more', 10_000, async () => {
    return (await read(behindProxy.url, written.path)).cacheStatus === 'planbase; fwd=bypass';
  });
  const replaced = await replace(here.url, written, unique());
  const found = await read(behindProxy.url, written.path);
  expect(found).toMatchObject({ revision: Number(replaced.revision), cacheStatus: 'planbase; fwd=bypass' });
  const feed = await call('GET', `/v1/changes?since=${written.revision}`, { base: behindProxy.url });
  expect(feed.headers.get('change-token')).toBe(replaced.revision);
  proxy.recover();
  await untilHit(written.path, behindProxy.url);
  expect((await read(behindProxy.url, written.path)).revision).toBe(Number(replaced.revision));
}, 30_000);

test('a process that was frozen does not believe what it had', async () => {
  const written = await Promise.all(Array.from({ length: 20 }, () => create(here.url)));
  for (let round = 0; round < 5; round++) {
    for (const { path } of written) await untilHit(path);
    there.signal('SIGSTOP');
    const before = performance.now();
    const current = new Map<string, number>();
    for (const each of written) {
      const replaced = await replace(here.url, each, unique());
      current.set(each.path, Number(replaced.revision));
    }
    // Longer than the tail is believed without a word; a write within that time may be missing.
    await Bun.sleep(Math.max(0, before + 1_100 - performance.now()));
    there.signal('SIGCONT');
    const found = await Promise.all(written.map(({ path }) => read(there.url, path)));
    for (const [index, { path }] of written.entries()) expect(found[index]?.revision).toBe(current.get(path));
  }
}, 60_000);
