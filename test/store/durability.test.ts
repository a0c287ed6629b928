import { afterAll, beforeEach, expect, test } from 'bun:test';
import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import { checkDurability, listWarnings, requireDurable } from '../../src/store/durability.ts';
import { ready } from '../../src/store/reads.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(async () => {
  // A Redis that writes its first append-only file refuses to end.
  await set('appendonly', 'no');
  await redis.stop();
});

const set = (name: string, value: string) => store.redis.config('SET', name, value);
beforeEach(async () => {
  await set('maxmemory-policy', 'noeviction');
  await set('appendonly', 'yes');
  await set('appendfsync', 'always');
});
const warnings = async () => listWarnings(await checkDurability(store));

test('a Redis that syncs every write and evicts nothing is accepted without a warning', async () => {
  expect(await checkDurability(store)).toEqual({
    evictionPolicy: 'noeviction',
    isAppendOnly: true,
    fsync: 'always',
  });
  expect(await warnings()).toEqual([]);
  await requireDurable(store);
  await ready(store);
});

test.each(['allkeys-lru', 'volatile-lru', 'volatile-ttl'])('eviction by %s is refused', async (policy) => {
  await set('maxmemory-policy', policy);
  await expect(requireDurable(store)).rejects.toThrow(`maxmemory-policy ${policy}`);
  await expect(ready(store)).rejects.toMatchObject({ code: 'unavailable', retryAfterS: 5 });
  await set('maxmemory-policy', 'noeviction');
  await ready(store);
});

test('each setting that may lose acknowledged writes has a warning that says what to set', async () => {
  await set('appendfsync', 'everysec');
  expect(await warnings()).toEqual([expect.stringContaining('Set appendfsync always')]);
  await set('appendfsync', 'no');
  expect(await warnings()).toEqual([expect.stringContaining('appendfsync no')]);
  await set('appendonly', 'no');
  expect(await warnings()).toEqual([expect.stringContaining('Set appendonly yes')]);
  await requireDurable(store);
});

test('if CONFIG is forbidden the policy is checked all the same, and the rest is a hint', async () => {
  await store.redis.call('ACL', 'SETUSER', 'limited', 'on', '>secret', '~*', '&*', '+@all', '-config');
  const url = redis.url.replace('redis://', 'redis://limited:secret@');
  const limited = openStore(url, createLogger('test', 'silent'));
  try {
    await untilReady(limited.redis, 5_000);
    const durability = await checkDurability(limited);
    expect(durability).toEqual({ evictionPolicy: 'noeviction', isAppendOnly: true, fsync: undefined });
    expect(listWarnings(durability)).toEqual([expect.stringContaining('Redis refuses CONFIG GET')]);
    await set('maxmemory-policy', 'allkeys-random');
    await expect(requireDurable(limited)).rejects.toThrow('maxmemory-policy allkeys-random');
  } finally {
    closeStore(limited);
  }
});
