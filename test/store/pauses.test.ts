import { afterAll, beforeEach, expect, test } from 'bun:test';
import { StallReporter } from '../../src/consumers/stall-reporter.ts';
import { createLogger } from '../../src/log.ts';
import { Metrics } from '../../src/metrics/metrics.ts';
import { measurePauses } from '../../src/metrics/pauses.ts';
import { forgetPauses, notePause, pauseLastsMs, readPauses } from '../../src/store/pauses.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());
beforeEach(async () => {
  await store.redis.flushall();
});

const key = '{planbase}:pauses';
/** Lets all that was noted become old. */
async function age(ms: number): Promise<void> {
  for (const [field, value] of Object.entries(await store.redis.hgetall(key))) {
    const pause = JSON.parse(value);
    await store.redis.hset(key, field, JSON.stringify({ ...pause, seenMs: pause.seenMs - ms }));
  }
}

test('a pause is there from its beginning to its end, with its newest reason', async () => {
  const parts = { store, logger: createLogger('test', 'silent'), pauses: measurePauses(new Metrics()) };
  const reporter = new StallReporter(parts, 'part');
  const sinceMs = Date.now();
  reporter.begin('one');
  reporter.begin('two');
  await until('it is there', 5_000, async () => (await readPauses(store)).length === 1);
  const [pause] = await readPauses(store);
  expect(pause).toMatchObject({ part: 'part', process: expect.stringMatching(/:[0-9]+$/) });
  expect(Math.abs((pause?.sinceMs ?? 0) - sinceMs)).toBeLessThan(1_000);
  reporter.end();
  await until('it is gone', 5_000, async () => (await readPauses(store)).length === 0);
  reporter.end();
});

test('the pause of a dead process is not reported, and is forgotten', async () => {
  const sinceMs = Date.now();
  await notePause(store, { process: 'dead', part: 'relay', reason: 'away', sinceMs });
  await age(pauseLastsMs);
  await notePause(store, { process: 'alive', part: 'relay', reason: 'away', sinceMs });
  expect((await readPauses(store)).map(({ process }) => process)).toEqual(['alive']);
  expect(await store.redis.hlen(key)).toBe(2);
  await forgetPauses(store);
  expect(await store.redis.hkeys(key)).toEqual(['alive relay']);
});
