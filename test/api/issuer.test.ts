import { afterAll, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { startIssuer } from '../support/issuer.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';

const [redis, issuer] = await Promise.all([startRedis(), startIssuer()]);
const api = await startApi({ REDIS_URL: redis.url, AUTH_ISSUER: issuer.url, AUTH_KEYS_REFRESH_MS: '100' });
afterAll(async () => {
  await api.stop();
  await Promise.all([redis.stop(), issuer.stop()]);
});

const read = async (token: string) => {
  const response = await fetch(`${api.url}/v1/plans/none`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, challenge: response.headers.get('www-authenticate') ?? '' };
};

test('new tokens are accepted while the issuer is unreachable', async () => {
  expect((await read(await issuer.sign())).status).toBe(404);
  issuer.setReachable(false);
  const before = issuer.requests.length;
  await until('a refresh has failed', 5_000, async () => {
    expect((await read(await issuer.sign())).status).toBe(404);
    return issuer.requests.length > before;
  });
  expect((await read(await issuer.sign())).status).toBe(404);
  issuer.setReachable(true);
});

test('a token is refused when its key has left the set, and the challenge says why', async () => {
  const token = await issuer.sign();
  expect((await read(token)).status).toBe(404);
  await issuer.rotate({ keep: false });
  // After a failed refresh the next one waits.
  await until('the token is refused', 15_000, async () => (await read(token)).status === 401);
  expect((await read(token)).challenge).toContain('signed with a key that the issuer does not publish');
  expect((await read(await issuer.sign())).status).toBe(404);
}, 20_000);
