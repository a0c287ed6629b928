import { afterAll, beforeAll, expect, test } from 'bun:test';
import { openEvents } from '../support/events.ts';
import { importAll, planLine } from '../support/imports.ts';
import { type Scraped, scrape } from '../support/metrics.ts';
import { call, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { type OwnRedis, startRedis } from '../support/redis.ts';
import { type OwnRole, startRole } from '../support/role.ts';

let redis: OwnRedis;
let own: OwnRole;

beforeAll(async () => {
  redis = await startRedis();
  own = await startRole('api', { REDIS_URL: redis.url });
});

afterAll(async () => {
  await own.stop();
  await redis.stop();
});

/** By how much each of these grew while `work` went on. */
async function growth(
  work: () => Promise<unknown>,
  samples: readonly (readonly [string, Readonly<Record<string, string>>?])[],
): Promise<number[]> {
  const readValues = (scraped: Scraped) => samples.map(([name, labels]) => scraped.value(name, labels) ?? 0);
  const before = readValues(await scrape(own.url));
  await work();
  const after = readValues(await scrape(own.url));
  return after.map((value, index) => value - (before[index] ?? 0));
}

const create = (suffix: string) => call('POST', '/v1/plans', { body: planNumber(suffix), base: own.url });

test('requests, commits and reads of the cache are counted as they happen', async () => {
  const [first, second] = [planNumber('a'), planNumber('b')];
  const read = (headers = {}) => call('GET', `/v1/plans/${first.objectId}`, { headers, base: own.url });
  const work = async () => {
    expect((await create('a')).status).toBe(201);
    expect((await create('b')).status).toBe(201);
    expect((await create('b')).status).toBe(409);
    await until('the plan is in memory', 5_000, async () => {
      return (await read()).headers.get('cache-status') === 'planbase; hit';
    });
    expect((await read({ 'cache-control': 'no-cache' })).status).toBe(200);
    expect((await fetch(`${own.url}/nowhere`)).status).toBe(404);
  };
  const created = { operation: 'createPlan', status: '201' };
  expect(
    await growth(work, [
      ['planbase_http_requests_total', created],
      ['planbase_http_requests_total', { operation: 'createPlan', status: '409' }],
      ['planbase_http_requests_total', { operation: 'none', status: '404' }],
      ['planbase_http_request_duration_seconds_count', { operation: 'createPlan' }],
      ['planbase_commits_total', { outcome: 'committed' }],
      ['planbase_commits_total', { outcome: 'already-exists' }],
      ['planbase_commit_duration_seconds_count'],
      ['planbase_cache_reads_total', { result: 'hit' }],
      ['planbase_cache_reads_total', { result: 'request' }],
      ['planbase_cache_plans'],
    ]),
  ).toEqual([2, 1, 1, 3, 2, 1, 3, 1, 1, 2]);
  const scraped = await scrape(own.url);
  expect(scraped.value('planbase_cache_bytes')).toBeGreaterThan(
    JSON.stringify(first).length + JSON.stringify(second).length,
  );
  expect(scraped.value('planbase_tail_age_seconds')).toBeLessThan(1);
  expect(scraped.value('planbase_redis_connected')).toBe(1);
  expect(scraped.value('planbase_http_requests_in_hand')).toBe(1);
});

test('lines of imports are counted by their status', async () => {
  const work = async () => importAll(`${own.url}/v1/imports`, await token(), `${planLine('c')}\n{}\n{}\n`);
  expect(
    await growth(work, [
      ['planbase_import_lines_total', { status: '201' }],
      ['planbase_import_lines_total', { status: '422' }],
    ]),
  ).toEqual([1, 2]);
});

test('event streams are counted while they are open, and by why they ended', async () => {
  const headers = { authorization: `Bearer ${await token()}` };
  const events = await openEvents(`${own.url}/v1/changes`, headers);
  expect((await scrape(own.url)).value('planbase_event_streams_open')).toBe(1);
  await events.close();
  await until('the stream has ended', 5_000, async () => {
    const scraped = await scrape(own.url);
    return (
      scraped.value('planbase_event_streams_open') === 0 &&
      scraped.value('planbase_event_streams_ended_total', { reason: 'gone' }) === 1
    );
  });
});

test('without Redis it still answers, says so, and counts the writes that failed', async () => {
  const port = Number(new URL(redis.url).port);
  await redis.stop();
  try {
    await until('the connection is gone', 10_000, async () => {
      return (await scrape(own.url)).value('planbase_redis_connected') === 0;
    });
    const [failed] = await growth(() => create('d'), [['planbase_commits_total', { outcome: 'failed' }]]);
    expect(failed).toBe(1);
    expect((await scrape(own.url)).value('planbase_tail_age_seconds')).toBeGreaterThan(1);
  } finally {
    redis = await startRedis(port);
  }
}, 30_000);
