import { afterAll, expect, test } from 'bun:test';
import { Writable } from 'node:stream';
import pino from 'pino';
import { clockWarnings, measureClock } from '../../src/store/clock.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import { names } from '../support/names.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const lines: { readonly msg: string; readonly warning?: string }[] = [];
const output = new Writable({
  write(chunk, _encoding, done) {
    lines.push(JSON.parse(String(chunk)));
    done();
  },
});
const store = openStore(redis.url, pino(output));
await untilReady(store.redis, 10_000);
afterAll(async () => {
  closeStore(store);
  await redis.stop();
});

test('a clock that was ahead when it gave the last revision is noticed, and logged once', async () => {
  expect(clockWarnings(await measureClock(store))).toEqual([]);
  await store.redis.hset(names.state, 'number', (Date.now() + 3_600_000) * 1_000);
  for (let i = 0; i < 2; i++) {
    const clock = await measureClock(store);
    expect(clock.aheadMs).toBeWithin(3_590_000, 3_600_001);
    expect(clockWarnings(clock)).toMatchObject([{ text: expect.stringContaining('3600 s ahead') }]);
  }
  const logged = () => lines.filter(({ msg }) => msg === 'check the clocks');
  expect(logged()).toHaveLength(1);
  // It is reported again after the clock has caught up.
  await store.redis.hset(names.state, 'number', Date.now() * 1_000);
  expect(clockWarnings(await measureClock(store))).toEqual([]);
  await store.redis.hset(names.state, 'number', (Date.now() + 60_000) * 1_000);
  await measureClock(store);
  expect(logged()).toHaveLength(2);
});

test.each([
  [4_999, []],
  [-4_999, []],
  [6_000, ['The clock of Redis is 6 s ahead of']],
  [-90_000, ['The clock of Redis is 90 s behind']],
])('a clock that differs by %d ms', (offsetMs, expected) => {
  const found = clockWarnings({ offsetMs, aheadMs: -1 }).map(({ text }) =>
    text.slice(0, (expected[0] ?? '').length),
  );
  expect(found).toEqual(expected);
});
