import { describe, expect, test } from 'bun:test';
import { Redis } from 'ioredis';
import { parseEntry } from '../../src/store/stream.ts';
import { startApi } from '../support/api.ts';
import { api, call, token } from '../support/planbase.ts';
import { listIds, planNumber } from '../support/plans.ts';
import { cutAfter, holdAnswers } from '../support/proxy.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const redisUrl = process.env['REDIS_URL'] ?? '';

async function countChanges(plan: string): Promise<number> {
  const redis = new Redis(redisUrl);
  try {
    const entries = await redis.xrange('{planbase}:changes', '-', '+');
    return entries.filter((entry) => parseEntry(entry).plan === plan).length;
  } finally {
    redis.disconnect();
  }
}

describe('creating a plan', () => {
  test('answers 201 with its place, entity tag, change token and the plan', async () => {
    const plan = planNumber(unique());
    const response = await call('POST', '/v1/plans', { body: plan });
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`/v1/plans/${plan.objectId}`);
    expect(response.headers.get('etag')).toMatch(/^"[A-Za-z0-9._~-]{1,64}"$/);
    expect(response.headers.get('change-token')).toMatch(/^[A-Za-z0-9._~-]{1,2048}$/);
    expect(await response.json()).toEqual(plan);
  });

  test('twenty times at once succeeds once', async () => {
    const plan = planNumber(unique());
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await call('POST', '/v1/plans', { body: plan })).status),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    expect(await countChanges(plan.objectId)).toBe(1);
  });

  test('is 201, one plan and one change when the connection to Redis is cut before the answer', async () => {
    const proxy = await cutAfter(new URL(redisUrl), '_commit', 1);
    const own = await startApi({ REDIS_URL: proxy.url });
    try {
      const plan = planNumber(unique());
      const response = await call('POST', '/v1/plans', { body: plan, base: own.url });
      expect(response.status).toBe(201);
      expect(proxy.cuts()).toBe(1);
      expect(await countChanges(plan.objectId)).toBe(1);
      expect((await call('GET', `/v1/plans/${plan.objectId}`)).headers.get('etag')).toBe(
        response.headers.get('etag'),
      );
    } finally {
      await own.stop();
      proxy.stop();
    }
  });

  test('is 503 outcome-unknown when the store never answers, and is done once under its key', async () => {
    const plan = planNumber(unique());
    const proxy = await holdAnswers(new URL(redisUrl), plan.objectId);
    const own = await startApi({ REDIS_URL: proxy.url, COMMIT_DEADLINE_MS: '1000' });
    try {
      const headers = { 'idempotency-key': unique() };
      const unknown = await call('POST', '/v1/plans', { body: plan, headers, base: own.url });
      expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await unknown.json()).toMatchObject({
        type: 'urn:planbase:problem:outcome-unknown',
        detail: expect.stringContaining('same Idempotency-Key'),
      });
      const repeated = await call('POST', '/v1/plans', { body: plan, headers });
      expect([repeated.status, repeated.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
      expect(await countChanges(plan.objectId)).toBe(1);
    } finally {
      await own.stop();
      proxy.stop();
    }
  });

  test("with another plan's child is 409, names the owner and stores nothing", async () => {
    const first = planNumber(unique());
    const second = planNumber(unique());
    second.planCostShares.objectId = first.planCostShares.objectId;
    expect((await call('POST', '/v1/plans', { body: first })).status).toBe(201);
    const response = await call('POST', '/v1/plans', { body: second });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'urn:planbase:problem:object-owned',
      owner: first.objectId,
      errors: [{ pointer: '/planCostShares/objectId' }],
    });
    expect((await call('GET', `/v1/plans/${second.objectId}`)).status).toBe(404);
    const redis = new Redis(redisUrl);
    const owners = await redis.hmget('{planbase}:objects', ...listIds(second));
    redis.disconnect();
    expect(owners.filter((owner) => owner === second.objectId)).toEqual([]);
  });

  test('that is invalid is 422 with every fault and its pointer', async () => {
    const plan = {
      ...planNumber(unique()),
      creationDate: '02-30-2017',
      planType: 'x'.repeat(65),
      surplus: true,
      planCostShares: { ...planNumber('x').planCostShares, copay: -1, deductible: 'much' },
    };
    const response = await call('POST', '/v1/plans', { body: plan });
    expect(response.status).toBe(422);
    // Problem, by the contract.
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/creationDate',
      '/planCostShares/copay',
      '/planCostShares/deductible',
      '/planType',
      '/surplus',
    ]);
  });

  test('with ids of any script, or that look percent-encoded, reads at its Location', async () => {
    for (const start of ['%41%2F%C3%A9', 'ключ/?#&', '日本語', '\u{10FFFF}', '..a', ' ']) {
      const plan = { ...planNumber(unique()), objectId: `${start}${unique()}` };
      const created = await call('POST', '/v1/plans', { body: plan });
      expect(created.status).toBe(201);
      const read = await call('GET', created.headers.get('location') ?? '');
      expect(await read.json()).toEqual(plan);
    }
  });

  test('whose tree contradicts itself is 422', async () => {
    const plan = planNumber(unique());
    plan.planCostShares._org = 'other.example';
    for (const service of plan.linkedPlanServices) service.objectId = 'twice';
    const response = await call('POST', '/v1/plans', { body: plan });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: '/planCostShares/_org' }, { pointer: '/linkedPlanServices/1/objectId' }],
    });
  });

  test('for another organisation is 403', async () => {
    const authorization = `Bearer ${await token({ org: 'other.example' })}`;
    const response = await call('POST', '/v1/plans', {
      body: planNumber(unique()),
      headers: { authorization },
    });
    expect(response.status).toBe(403);
  });
});

describe('a body that cannot be taken', () => {
  test.each([
    ['malformed JSON', '{"a":', 400],
    ['an empty body', '', 400],
    ['an array', '[]', 422],
    ['prototype keys', '{"__proto__":{"a":1},"constructor":1}', 422],
    ['a number beyond doubles', JSON.stringify(planNumber('big')).replace('2000', '1e400'), 422],
    ['a lone surrogate', JSON.stringify(planNumber('bad')).replace('Yearly', '\\ud800'), 422],
  ])('%s', async (_name, body, status) => {
    expect((await call('POST', '/v1/plans', { body })).status).toBe(status);
  });

  test('invalid UTF-8 is 400', async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22]);
    const authorization = `Bearer ${await token()}`;
    const response = await fetch(`${api}/v1/plans`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: bytes,
    });
    expect(response.status).toBe(400);
  });

  test('2 MiB are answered 413', async () => {
    const response = await call('POST', '/v1/plans', { body: JSON.stringify('x'.repeat(2 * 1_048_576)) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:body-too-large' });
  });

  test('another media type is 415', async () => {
    const response = await call('POST', '/v1/plans', {
      body: 'a',
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-post')).toContain('application/json');
  });
});
