import { describe, expect, test } from 'bun:test';
import change from '../fixtures/plan-patch.json' with { type: 'json' };
import { startApi } from '../support/api.ts';
import { call, token, untilSearchable } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import { holdAnswers } from '../support/proxy.ts';

const unique = () => crypto.randomUUID().slice(0, 8);

interface Stored {
  readonly plan: Plan;
  readonly path: string;
  readonly etag: string;
}

async function stored(): Promise<Stored> {
  const plan = planNumber(unique());
  const response = await call('POST', '/v1/plans', { body: plan });
  expect(response.status).toBe(201);
  return { plan, path: `/v1/plans/${plan.objectId}`, etag: response.headers.get('etag') ?? '' };
}

const put = ({ path }: Stored, body: unknown, headers: Record<string, string>) =>
  call('PUT', path, { body, headers });

function patch({ path }: Stored, type: string, body: unknown, ifMatch: string) {
  return call('PATCH', path, { body, headers: { 'if-match': ifMatch, 'content-type': type } });
}

const merge = 'application/json';
const mergePatch = 'application/merge-patch+json';
const jsonPatch = 'application/json-patch+json';

/** The same change in each of the three media types. */
const inEachType = (planType: string): readonly (readonly [string, unknown])[] => [
  [merge, { planType }],
  [mergePatch, { planType }],
  [jsonPatch, [{ op: 'replace', path: '/planType', value: planType }]],
];

async function read(path: string): Promise<{ etag: string; body: unknown }> {
  const response = await call('GET', path);
  expect(response.status).toBe(200);
  return { etag: response.headers.get('etag') ?? '', body: await response.json() };
}

async function readType(response: Response): Promise<string> {
  // A problem, by the contract.
  const { type } = (await response.json()) as { type: string };
  return `${response.status} ${type.slice(type.lastIndexOf(':') + 1)}`;
}

describe('a replacement', () => {
  test('stores the whole plan, and what it leaves out is gone', async () => {
    const before = await stored();
    const [first] = before.plan.linkedPlanServices;
    const after = { ...before.plan, planType: 'outOfNetwork', linkedPlanServices: [first] };
    const response = await put(before, after, { 'if-match': before.etag });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^"[A-Za-z0-9._~-]{1,64}"$/);
    expect(await response.json()).toEqual(after);
    expect(await read(before.path)).toEqual({ etag: response.headers.get('etag') ?? '', body: after });
    const gone = listIds(before.plan).filter((id) => !listIds(after as Plan).includes(id));
    expect(gone).toHaveLength(3);
    for (const id of gone) expect((await call('GET', `/v1/objects/${id}`)).status).toBe(404);
  });

  test('of what is equal, in whatever order, keeps the entity tag', async () => {
    const before = await stored();
    const reversed = Object.fromEntries(Object.entries(before.plan).reverse());
    const response = await put(before, reversed, { 'if-match': '*' });
    expect([response.status, response.headers.get('etag')]).toEqual([200, before.etag]);
  });

  test('creates with If-None-Match: *, once', async () => {
    const plan = planNumber(unique());
    const path = `/v1/plans/${plan.objectId}`;
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => {
        return (await call('PUT', path, { body: plan, headers: { 'if-none-match': '*' } })).status;
      }),
    );
    expect(statuses.sort()).toEqual([201, ...Array.from({ length: 9 }, () => 412)]);
  });

  test('says what is wrong', async () => {
    const before = await stored();
    const { plan, path } = before;
    expect(await readType(await put(before, plan, {}))).toBe('428 precondition-required');
    expect(await readType(await put(before, plan, { 'if-match': '"1"' }))).toBe('412 precondition-failed');
    expect(await readType(await put(before, plan, { 'if-match': `W/${before.etag}` }))).toBe(
      '412 precondition-failed',
    );
    expect(await readType(await put(before, plan, { 'if-match': 'x' }))).toBe('400 malformed-parameter');
    const other = planNumber(unique());
    expect(await readType(await put(before, other, { 'if-match': '*' }))).toBe('422 invalid-body');
    expect(
      await readType(
        await call('PUT', `${path}-none`, { body: { ...plan, objectId: `${plan.objectId}-none` } }),
      ),
    ).toBe('404 not-found');
  });

  test('of another organisation finds nothing', async () => {
    const before = await stored();
    const authorization = `Bearer ${await token({ org: 'other.example' })}`;
    const response = await put(before, before.plan, { 'if-match': '*', authorization });
    expect(await readType(response)).toBe('404 not-found');
  });
});

describe('a patch', () => {
  test('of the course adds a service by its objectId, and sent twice changes nothing more', async () => {
    const suffix = unique();
    const plan = planNumber(suffix);
    const parts = JSON.parse(JSON.stringify(change), (key, value) =>
      key === 'objectId' ? `${value}-${suffix}` : value,
    );
    const created = await call('POST', '/v1/plans', { body: plan });
    const before = { plan, path: `/v1/plans/${plan.objectId}`, etag: created.headers.get('etag') ?? '' };
    const first = await patch(before, merge, parts, before.etag);
    expect(first.status).toBe(200);
    const after = (await first.json()) as Plan;
    expect(after.linkedPlanServices).toEqual([...plan.linkedPlanServices, ...parts.linkedPlanServices]);
    const etag = first.headers.get('etag') ?? '';
    const second = await patch(before, merge, parts, etag);
    expect([second.status, second.headers.get('etag')]).toEqual([200, etag]);
    expect(await second.json()).toEqual(after);
  });

  for (const [type, body] of inEachType('changed')) {
    test(`as ${type} changes the plan, and of ten at once with one entity tag one succeeds`, async () => {
      const before = await stored();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => {
          const own = JSON.parse(JSON.stringify(body).replaceAll('changed', `changed-${n}`));
          return patch(before, type, own, before.etag);
        }),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200,
        ...Array.from({ length: 9 }, () => 412),
      ]);
      const winner = answers.findIndex(({ status }) => status === 200);
      const { body: after } = await read(before.path);
      expect(after).toEqual({ ...before.plan, planType: `changed-${winner}` });
    });

    test(`as ${type} with If-Match: * is never lost among others`, async () => {
      const before = await stored();
      const answers = await Promise.all(
        before.plan.linkedPlanServices.map(({ planserviceCostShares }, n) => {
          const values: Record<string, unknown> = {
            [merge]: { planserviceCostShares: { objectId: planserviceCostShares.objectId, copay: 1000 + n } },
            [mergePatch]: { planType: 'm' },
            [jsonPatch]: [
              {
                op: 'replace',
                path: `/linkedPlanServices/${n}/planserviceCostShares/copay`,
                value: 1000 + n,
              },
            ],
          };
          return patch(before, type, values[type], '*');
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const { body: after } = await read(before.path);
      const copays = (after as Plan).linkedPlanServices.map((service) => service.planserviceCostShares.copay);
      const untouched = before.plan.linkedPlanServices.map((service) => service.planserviceCostShares.copay);
      expect(copays).toEqual(type === mergePatch ? untouched : untouched.map((_, n) => 1000 + n));
    });
  }

  test('whose result is invalid is 422 with every fault, and changes nothing', async () => {
    const before = await stored();
    const invalid: readonly (readonly [string, unknown, string])[] = [
      [merge, { planType: null, surplus: 1 }, '422 invalid-result'],
      [merge, { linkedPlanServices: [{ objectId: 'new' }] }, '422 invalid-result'],
      [merge, { objectId: 'another' }, '422 invalid-result'],
      [merge, { _org: 'other.example' }, '422 invalid-result'],
      [mergePatch, { planType: null }, '422 invalid-result'],
      [mergePatch, JSON.parse('{"__proto__":{"planType":"x"}}'), '422 invalid-result'],
      [jsonPatch, [{ op: 'remove', path: '/planType' }], '422 invalid-result'],
      [jsonPatch, [{ op: 'add', path: '/nowhere/x', value: 1 }], '422 patch-not-applicable'],
      [jsonPatch, [{ op: 'add', path: '/constructor/prototype', value: 1 }], '422 patch-not-applicable'],
      [jsonPatch, [{ op: 'test', path: '/planType', value: 'no' }], '409 patch-test-failed'],
      [jsonPatch, [{ op: 'burn', path: '/planType' }], '422 invalid-body'],
      [jsonPatch, {}, '422 invalid-body'],
      [merge, [], '422 invalid-body'],
    ];
    for (const [type, body, expected] of invalid) {
      expect(`${JSON.stringify(body)} ${await readType(await patch(before, type, body, before.etag))}`).toBe(
        `${JSON.stringify(body)} ${expected}`,
      );
    }
    expect(await read(before.path)).toEqual({ etag: before.etag, body: before.plan });
  });

  test('that is nested as deeply as a body may be is refused, and changes nothing', async () => {
    const before = await stored();
    for (const depth of [1_000, 10_000, 100_000]) {
      const nested = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
      for (const type of [merge, mergePatch]) {
        expect([400, 422]).toContain((await patch(before, type, nested, before.etag)).status);
      }
    }
    expect((await read(before.path)).etag).toBe(before.etag);
  });

  test('is judged by its condition first', async () => {
    const before = await stored();
    const failing = [{ op: 'test', path: '/planType', value: 'no' }];
    expect(await readType(await patch(before, jsonPatch, failing, '"1"'))).toBe('412 precondition-failed');
    const none = await call('PATCH', before.path, { body: {} });
    expect(await readType(none)).toBe('428 precondition-required');
    const typeless = await call('PATCH', before.path, {
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    });
    expect([typeless.status, typeless.headers.get('accept-patch')]).toEqual([
      415,
      `${merge}, ${mergePatch}, ${jsonPatch}`,
    ]);
  });
});

test('of writes of all kinds at once with one entity tag one succeeds', async () => {
  const before = await stored();
  const answers = await Promise.all([
    ...inEachType('a').flatMap(([type, body]) => [1, 2].map(() => patch(before, type, body, before.etag))),
    ...[1, 2].map((n) => put(before, { ...before.plan, planType: `put-${n}` }, { 'if-match': before.etag })),
    ...[1, 2].map(() => call('DELETE', before.path, { headers: { 'if-match': before.etag } })),
  ]);
  const succeeded = answers.filter(({ ok }) => ok);
  expect(succeeded).toHaveLength(1);
  // After a delete there is nothing: 404 comes before 412.
  const expected = succeeded[0]?.status === 204 ? [404, 412] : [412];
  for (const { ok, status } of answers) if (!ok) expect(expected).toContain(status);
});

describe('an object', () => {
  test('is read with all below it, and names its plan', async () => {
    const { plan, path, etag } = await stored();
    const [service] = plan.linkedPlanServices;
    for (const object of [plan, plan.planCostShares, service, service?.linkedService]) {
      const response = await call('GET', `/v1/objects/${object?.objectId}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('link')).toBe(`<${path}>; rel="up"`);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.json()).toEqual(object);
    }
    const known = await call('GET', `/v1/objects/${service?.objectId}`, {
      headers: { 'if-none-match': etag },
    });
    expect(known.status).toBe(304);
  });

  test('of another organisation, or of nobody, is not there', async () => {
    const { plan } = await stored();
    const authorization = `Bearer ${await token({ org: 'other.example' })}`;
    const foreign = await call('GET', `/v1/objects/${plan.planCostShares.objectId}`, {
      headers: { authorization },
    });
    expect(foreign.status).toBe(404);
    expect((await call('GET', `/v1/objects/${unique()}`)).status).toBe(404);
  });
});

describe('a read', () => {
  test('with If-Match answers only the version that is meant', async () => {
    const { path, etag } = await stored();
    expect((await call('GET', path, { headers: { 'if-match': etag } })).status).toBe(200);
    expect((await call('GET', path, { headers: { 'if-match': '"1"' } })).status).toBe(412);
  });

  test('with a Change-Token of the future is 400', async () => {
    const { path, etag } = await stored();
    const token = etag.slice(1, -1);
    expect((await call('GET', path, { headers: { 'change-token': token } })).status).toBe(200);
    for (const unknown of ['9007199254740991', 'v2.opaque~']) {
      expect((await call('GET', path, { headers: { 'change-token': unknown } })).status).toBe(400);
    }
  });
});

describe('Prefer', () => {
  test('wait: the answer comes when the write is searchable', async () => {
    const plan = planNumber(unique());
    const response = await call('POST', '/v1/plans', { body: plan, headers: { prefer: 'wait=20' } });
    expect(response.headers.get('indexing-state')).toBe('searchable');
    expect(response.headers.get('preference-applied')).toBe('wait=20');
    await untilSearchable(plan.objectId, 1_000);
    const headers = { 'if-match': response.headers.get('etag') ?? '', prefer: 'wait=20' };
    const deleted = await call('DELETE', `/v1/plans/${plan.objectId}`, { headers });
    expect([deleted.status, deleted.headers.get('indexing-state')]).toEqual([204, 'searchable']);
  });

  test('wait=0: the answer says what is true at once', async () => {
    const response = await call('POST', '/v1/plans', {
      body: planNumber(unique()),
      headers: { prefer: 'respond-async, wait=0' },
    });
    expect(response.headers.get('indexing-state')).toBeOneOf(['pending', 'searchable']);
    expect(response.headers.get('preference-applied')).toBe('wait=0');
  });

  test('return=minimal: the answer has no body', async () => {
    const plan = planNumber(unique());
    const path = `/v1/plans/${plan.objectId}`;
    const headers = { prefer: 'return=minimal' };
    const created = await call('POST', '/v1/plans', { body: plan, headers });
    expect([created.status, created.headers.get('location'), await created.text()]).toEqual([204, path, '']);
    const ifMatch = { 'if-match': '*', ...headers };
    expect((await call('PUT', path, { body: { ...plan, planType: 'x' }, headers: ifMatch })).status).toBe(
      204,
    );
    const changed = await call('PATCH', path, { body: { planType: 'y' }, headers: ifMatch });
    expect([changed.status, changed.headers.get('preference-applied')]).toEqual([204, 'return=minimal']);
    expect((await read(path)).etag).toBe(changed.headers.get('etag') ?? '');
  });
});

describe('Idempotency-Key', () => {
  const post = (plan: unknown, key: string, base?: string) =>
    call('POST', '/v1/plans', {
      body: plan,
      headers: { 'idempotency-key': key },
      ...(base !== undefined && { base }),
    });

  test('fifty concurrent posts of one key make one plan and fifty equal answers', async () => {
    const plan = planNumber(unique());
    const key = unique();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(plan, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true')).toHaveLength(49);
  });

  test('another body under it is 422, and another caller has keys of its own', async () => {
    const key = unique();
    expect((await post(planNumber(unique()), key)).status).toBe(201);
    expect(await readType(await post(planNumber(unique()), key))).toBe('422 idempotency-key-reused');
    const authorization = `Bearer ${await token({ subject: 'somebody-else' })}`;
    const other = await call('POST', '/v1/plans', {
      body: planNumber(unique()),
      headers: { 'idempotency-key': key, authorization },
    });
    expect(other.status).toBe(201);
  });

  test('after the API was killed between commit and answer, the retry has the first answer', async () => {
    const proxy = await holdAnswers(new URL(process.env['REDIS_URL'] ?? ''), '_commit');
    const doomed = await startApi({ REDIS_URL: proxy.url });
    const plan = planNumber(unique());
    const key = unique();
    const lost = post(plan, key, doomed.url).then(
      () => 'answered',
      () => 'lost',
    );
    await proxy.held;
    await doomed.kill();
    expect(await lost).toBe('lost');
    proxy.stop();
    const retried = await post(plan, key);
    expect([retried.status, retried.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await retried.json()).toEqual(plan);
    expect((await read(`/v1/plans/${plan.objectId}`)).etag).toBe(retried.headers.get('etag') ?? '');
  });
});
