import { afterAll, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { startIssuer } from '../support/issuer.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';
import { startRole } from '../support/role.ts';
import { until } from '../support/until.ts';

const [redis, issuer] = await Promise.all([startRedis(), startIssuer()]);
const env = { REDIS_URL: redis.url, AUTH_ISSUER: issuer.url, AUTH_KEYS_REFRESH_MS: '100' };
const api = await startApi({ ...env, AUTH_ORG_CLAIM: '' });
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

test('organisations are distinguished, even if the claim is empty, until they are switched off', async () => {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  const created = await fetch(`${api.url}/v1/plans`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await issuer.sign()}`, 'content-type': 'application/json' },
    body: JSON.stringify(plan),
  });
  expect(created.status).toBe(201);
  const headers = { authorization: `Bearer ${await issuer.sign({ org: 'other.example' })}` };
  const path = `/v1/plans/${encodeURIComponent(plan.objectId)}`;
  expect((await fetch(api.url + path, { headers })).status).toBe(404);
  const open = await startRole('api', { ...env, AUTH_ORGS: 'off' });
  try {
    expect((await fetch(open.url + path, { headers })).status).toBe(200);
    const warnings = () => open.log().filter(({ msg }) => msg === 'check the settings');
    await until('the log has a warning', 5_000, async () => warnings().length > 0);
    expect(warnings()).toEqual([
      expect.objectContaining({ warning: expect.stringContaining('AUTH_ORGS=off') }),
    ]);
  } finally {
    await open.stop();
  }
}, 30_000);
