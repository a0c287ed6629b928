import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { startIssuer } from '../support/issuer.ts';
import { freePort, startRedis } from '../support/redis.ts';

// Needs no engine of the instance: Elasticsearch is away, or takes connections and never answers.

setDefaultTimeout(60_000);

const redis = await startRedis();
const issuer = await startIssuer();
const silent = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
const env = {
  REDIS_URL: redis.url,
  RABBITMQ_URL: 'amqp://127.0.0.1:1',
  AUTH_ISSUER: issuer.url,
  SEARCHES: '3',
  SEARCHES_PER_ORG: '2',
};
const [away, frozen] = await Promise.all([
  startApi({ ...env, ELASTICSEARCH_URLS: `http://127.0.0.1:${freePort()}` }),
  startApi({ ...env, ELASTICSEARCH_URLS: `http://127.0.0.1:${silent.port}` }),
]);
afterAll(async () => {
  silent.stop(true);
  await Promise.all([away.stop(), frozen.stop()]);
  issuer.stop();
  await redis.stop();
});

async function search(base: string, body: unknown = {}, claims: object = {}, signal?: AbortSignal) {
  return fetch(`${base}/v1/search`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.sign({ ...claims })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

test.each([{}, { paged: true }])(
  'without Elasticsearch a search %j is 503 with Retry-After',
  async (body) => {
    const response = await search(away.url, body);
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:unavailable' });
  },
);

test('without Elasticsearch a wrong search is 422, and plans are read', async () => {
  expect((await search(away.url, { query: { script: {} } })).status).toBe(422);
  const authorization = `Bearer ${await issuer.sign()}`;
  const response = await fetch(`${away.url}/v1/plans/none`, { headers: { authorization } });
  expect(response.status).toBe(404);
});

test('a frozen Elasticsearch makes searches 503, and only as many wait for it as may', async () => {
  const startedMs = performance.now();
  const waiting = [search(frozen.url), search(frozen.url)];
  await Bun.sleep(500);
  const refused = await search(frozen.url);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const another = search(frozen.url, {}, { org: 'other.example' });
  await Bun.sleep(500);
  expect((await search(frozen.url, {}, { org: 'third.example' })).status).toBe(503);
  expect(performance.now() - startedMs).toBeLessThan(4_000);
  for (const response of await Promise.all([...waiting, another])) expect(response.status).toBe(503);
  expect(performance.now() - startedMs).toBeLessThan(15_000);
});

test('a client that goes away gives its place back', async () => {
  for (let i = 0; i < 6; i += 1) {
    const leaving = new AbortController();
    const request = search(frozen.url, {}, {}, leaving.signal).catch(() => undefined);
    await Bun.sleep(300);
    leaving.abort();
    expect(await request).toBeUndefined();
  }
});
