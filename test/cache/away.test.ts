import { afterAll, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { call, until } from '../support/planbase.ts';
import { startRedis } from '../support/redis.ts';
import { create, read } from './plans.ts';

let redis = await startRedis();
const { port } = new URL(redis.url);
const [api, without] = await Promise.all([
  startApi({ REDIS_URL: redis.url }),
  startApi({ REDIS_URL: redis.url, CACHE_BYTES: '0' }),
]);
afterAll(async () => {
  await Promise.all([api.stop(), without.stop()]);
  await redis.stop();
});

test('without a cache every read is of the store', async () => {
  const { path } = await create(without.url);
  expect(await read(without.url, path)).toMatchObject({ status: 200, cacheStatus: 'planbase; fwd=bypass' });
});

test('while Redis is away a plan in memory is answered, marked as stale; then another Redis counts', async () => {
  const { path, revision } = await create(api.url);
  const known = { 'change-token': revision };
  expect((await read(api.url, path)).cacheStatus).toBe('planbase; hit');
  await redis.stop();
  await until(
    'cached plans are marked as stale',
    10_000,
    async () => (await read(api.url, path)).cacheStatus !== 'planbase; hit',
  );

  const stale = await read(api.url, path, known);
  expect(stale.status).toBe(200);
  expect(stale.revision).toBe(Number(revision));
  const age = Number(stale.headers.get('age'));
  expect(age).toBeGreaterThanOrEqual(2);
  expect(stale.cacheStatus).toBe(`planbase; hit; ttl=${1 - age}`);
  const unchanged = await read(api.url, path, { 'if-none-match': `"${revision}"` });
  expect(unchanged.status).toBe(304);
  expect(unchanged.cacheStatus).toMatch(/^planbase; hit; ttl=-/);

  for (const headers of [
    { 'cache-control': 'no-cache' },
    { 'if-match': `"${revision}"` },
    { 'change-token': `${Number(revision) + 1}` },
  ]) {
    const refused = await read(api.url, path, headers as Record<string, string>);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
  }
  expect((await read(api.url, '/v1/plans/unknown')).status).toBe(503);
  expect((await read(without.url, path)).status).toBe(503);

  redis = await startRedis(Number(port));
  await until('the other Redis is asked', 10_000, async () => (await read(api.url, path)).status === 404);
  expect((await read(api.url, path)).status).toBe(404);
  const { path: next } = await create(without.url);
  await until('the tail follows the other Redis', 10_000, async () => {
    return (await read(api.url, next)).cacheStatus === 'planbase; hit';
  });
}, 60_000);

test('a Redis that was emptied while it ran is found out', async () => {
  const { path } = await create(api.url);
  expect((await read(api.url, path)).cacheStatus).toBe('planbase; hit');
  await redis.store.redis.flushall();
  await until('the plan is gone', 10_000, async () => (await read(api.url, path)).status === 404);
  expect((await call('GET', '/readyz', { base: api.url })).status).toBe(200);
  const { path: next } = await create(without.url);
  await until('the tail follows again', 10_000, async () => {
    return (await read(api.url, next)).cacheStatus === 'planbase; hit';
  });
}, 30_000);
