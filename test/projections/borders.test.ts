import { describe, expect, test } from 'bun:test';
import { Redis } from 'ioredis';
import { startApi } from '../support/api.ts';
import { walk } from '../support/pages.ts';
import { call, control, search, token, until } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const bearer = async (request: Parameters<typeof token>[0]) => ({
  authorization: `Bearer ${await token(request)}`,
});

interface Revision {
  readonly revision: number;
  readonly operation: string;
}

const toPath = (plan: Plan) => `/v1/plans/${plan.objectId}/revisions`;

async function create(plan: Plan, headers: Record<string, string> = {}): Promise<string> {
  const response = await call('POST', '/v1/plans', { body: plan, headers });
  expect(response.status).toBe(201);
  return response.headers.get('change-token') ?? '';
}

async function remove(plan: Plan, headers: Record<string, string> = {}): Promise<string> {
  const response = await call('DELETE', `/v1/plans/${plan.objectId}`, {
    headers: { 'if-match': '*', ...headers },
  });
  expect(response.status).toBe(204);
  return response.headers.get('change-token') ?? '';
}

test('organisations that had a plan one after the other each see their own revisions', async () => {
  const plan = planNumber(unique());
  const other = 'other.example';
  const theirs: Plan = JSON.parse(JSON.stringify(plan), (key, value) => (key === '_org' ? other : value));
  const asOther = await bearer({ org: other });
  const asAdmin = await bearer({ scope: 'plans:read plans:admin', org: 'third.example' });

  const ours = [await create(plan), await remove(plan)];
  // The id is reserved for the first organisation: only an administrator may give it to another one.
  const last = await create(
    theirs,
    await bearer({ scope: 'plans:read plans:write plans:admin', org: other }),
  );
  const headers = { 'change-token': last };
  const revisions = async (more: Record<string, string>) =>
    (await walk<Revision>(toPath(plan), { ...headers, ...more })).map(({ revision }) => String(revision));

  expect(await revisions({})).toEqual(ours.toReversed());
  expect(await revisions(asOther)).toEqual([last]);
  expect(await revisions(asAdmin)).toEqual([last, ...ours.toReversed()]);

  const read = async (revision = '', more: Record<string, string> = {}) =>
    (await call('GET', `${toPath(plan)}/${revision}`, { headers: more })).status;
  expect(await read(ours[0])).toBe(200);
  expect(await read(last)).toBe(404);
  expect(await read(last, asOther)).toBe(200);
  expect(await read(ours[0], asOther)).toBe(404);
  expect(await read(ours[1], asAdmin)).toBe(200);
});

test("another organisation's plan has no revisions, and neither has one that never was", async () => {
  const plan = planNumber(unique());
  const headers = { 'change-token': await create(plan) };
  const asOther = await bearer({ org: 'other.example' });
  expect((await call('GET', toPath(plan), { headers: { ...headers, ...asOther } })).status).toBe(404);
  expect((await call('GET', toPath(planNumber(unique())), { headers })).status).toBe(404);
  expect((await call('GET', `${toPath(plan)}/1`)).status).toBe(404);
  expect((await call('GET', `${toPath(plan)}/zero`)).status).toBe(400);
});

test("a revision is not another plan's", async () => {
  const [plan, neighbour] = [planNumber(unique()), planNumber(unique())];
  const revision = await create(plan);
  expect((await call('GET', `${toPath(plan)}/${revision}`)).status).toBe(200);
  expect((await call('GET', `${toPath(neighbour)}/${revision}`)).status).toBe(404);
});

test('a cursor is taken only for the list that gave it', async () => {
  const plan = planNumber(unique());
  await create(plan);
  const headers = { 'change-token': await remove(plan) };
  const response = await call('GET', `${toPath(plan)}?limit=1`, { headers });
  const next = /<(.+)>/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
  expect((await call('GET', next)).status).toBe(200);
  const { searchParams } = new URL(next, 'http://localhost');
  const elsewhere = `${toPath(planNumber(unique()))}?cursor=${searchParams.get('cursor')}`;
  for (const path of [elsewhere, `${toPath(plan)}?cursor=AAAA`, `${toPath(plan)}?cursor=%C3%A4`]) {
    const refused = await call('GET', path);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ type: 'urn:planbase:problem:malformed-parameter' });
  }
});

describe('a write can be read', () => {
  test('at once by its revision, and listed with its Change-Token', async () => {
    const plan = planNumber(unique());
    const revision = await create(plan);
    const response = await call('GET', `${toPath(plan)}/${revision}`);
    expect(await response.json()).toEqual({
      revision: Number(revision),
      operation: 'create',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      actor: 'developer',
      _org: 'example.com',
      plan,
    });
    const headers = { 'change-token': revision };
    const listed = await walk<Revision>(toPath(plan), headers);
    expect(listed.map((each) => String(each.revision))).toEqual([revision]);
  });

  test('by its revision while no consumer runs, and listed with its token only afterwards', async () => {
    const plan = planNumber(unique());
    await control.stop('history-consumer');
    try {
      const revision = await create(plan);
      expect((await call('GET', `${toPath(plan)}/${revision}`)).status).toBe(200);
      expect((await call('GET', toPath(plan))).status).toBe(200);
      const late = await call('GET', toPath(plan), { headers: { 'change-token': revision } });
      expect(late.status).toBe(503);
    } finally {
      await control.start('history-consumer');
    }
  }, 60_000);

  test('but not for a token that no write was given', async () => {
    const headers = { 'change-token': String((Date.now() + 60_000) * 1_000) };
    for (const path of [toPath(planNumber(unique())), '/v1/plans']) {
      expect((await call('GET', path, { headers })).status).toBe(400);
    }
  });
});

test('without Elasticsearch lists are 503, while a revision of late and readiness are 200', async () => {
  const plan = planNumber(unique());
  const revision = await create(plan);
  const own = await startApi({ ELASTICSEARCH_URLS: 'http://127.0.0.1:1' });
  try {
    // A revision that only the history could have.
    const older = `${toPath(plan)}/${BigInt(revision) - 1n}`;
    for (const path of ['/v1/plans', toPath(plan), older]) {
      const response = await call('GET', path, { base: own.url });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('1');
      expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:unavailable' });
    }
    const read = await call('GET', `${toPath(plan)}/${revision}`, { base: own.url });
    expect(read.status).toBe(200);
  } finally {
    await own.stop();
  }
}, 60_000);

test('searches that name no index do not see the history', async () => {
  const plan = planNumber(unique());
  const headers = { 'change-token': await create(plan) };
  await walk(toPath(plan), headers);
  expect((await search({ query: { term: { plan: plan.objectId } } })).total).toBe(0);
  expect((await search({ query: { term: { plan: plan.objectId } } }, 'planbase-history')).total).toBe(1);
});

test('a revision that history refuses is given up, stays in the stream, and blocks no other', async () => {
  const redis = new Redis(process.env['REDIS_URL'] ?? '');
  const bad = planNumber(unique());
  const good = planNumber(unique());
  const asAdmin = await bearer({ scope: 'plans:admin' });
  try {
    // No commit makes a change that history refuses: this one has an organisation that is too long for a keyword.
    const [seconds = 0, micros = 0] = (await redis.time()).map(Number);
    const revision = String(seconds * 1_000_000 + micros);
    const head = (await redis.hget('{planbase}:state', 'head')) ?? '0';
    const change = JSON.stringify({
      ...{ previous: head, plan: bad.objectId, operation: 'patch', org: 'x'.repeat(40_000) },
      ...{ actor: '', at: String(Date.now()), trace: '', size: 0 },
    });
    await redis
      .multi()
      .xadd('{planbase}:changes', `${revision}-0`, 'bytes', '0', 'change', change, 'body', '')
      .zadd('{planbase}:pending:history', revision, revision)
      .hset('{planbase}:state', 'head', revision, 'number', revision)
      .exec();
    const token = await create(good);
    await until('it is given up', 30_000, async () =>
      Boolean(await redis.zscore('{planbase}:failed:history', revision)),
    );
    expect(await redis.zscore('{planbase}:pending:history', revision)).toBeNull();
    expect(await redis.hget('{planbase}:reasons:history', revision)).toContain('immense');
    const listed = await walk<Revision>(toPath(good), { 'change-token': token });
    expect(listed.map((each) => String(each.revision))).toEqual([token]);
    const pipeline = await call('GET', '/v1/pipeline', { headers: asAdmin });
    expect(await pipeline.json()).toMatchObject({ history: { failed: 1 } });

    // A mark repairs this: the redelivered message finds the revision stored, or no longer in the stream.
    await redis.xdel('{planbase}:changes', `${revision}-0`);
    await until(
      'it is marked',
      30_000,
      async () => (await redis.zscore('{planbase}:failed:history', revision)) === null,
    );
    expect(await redis.hget('{planbase}:reasons:history', revision)).toBeNull();
  } finally {
    redis.disconnect();
  }
}, 90_000);
