import { afterAll, expect, test } from 'bun:test';
import { call, token, until } from '../support/planbase.ts';
import type { OwnRole } from '../support/role.ts';
import { openStack } from '../support/stack.ts';

const stack = await openStack();
const { redis } = stack.redis.store;
const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };
afterAll(() => stack.stop());

const isReady = async ({ url }: OwnRole) => (await fetch(`${url}/readyz`)).ok;
const logs = ({ log }: OwnRole, message: string) => log().filter(({ msg }) => msg === message);

test('no process becomes ready while Redis evicts keys, each says why, and all go on once it does not', async () => {
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const roles = (['api', 'relay', 'search-consumer', 'history-consumer'] as const).map((role) =>
    stack.launch(role),
  );
  for (const role of roles) {
    await until(
      'it has said why',
      20_000,
      async () => logs(role, 'redis evicts keys, not ready').length === 1,
    );
    await until('it answers', 20_000, async () => (await fetch(`${role.url}/livez`)).ok);
    expect(await isReady(role)).toBe(false);
  }
  const [api] = roles as [OwnRole];
  expect(await (await fetch(`${api.url}/readyz`)).json()).toMatchObject({
    detail: expect.stringContaining('Set maxmemory-policy noeviction'),
  });
  await redis.config('SET', 'maxmemory-policy', 'noeviction');
  for (const role of roles) await until('it is ready', 30_000, () => isReady(role));

  // The test's own Redis has no append-only file.
  for (const role of roles) expect(logs(role, 'redis may lose data').length).toBeGreaterThan(0);
  const pipeline = await call('GET', '/v1/pipeline', { headers: admin, base: api.url });
  expect(await pipeline.json()).toMatchObject({
    durability: {
      evictionPolicy: 'noeviction',
      appendOnly: false,
      warnings: [expect.stringContaining('Set appendonly yes')],
    },
  });
}, 90_000);
