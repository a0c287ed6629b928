import { beforeAll, describe, expect, test } from 'bun:test';
import { walk } from '../support/pages.ts';
import { call, control, token } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const planType = `listed-${unique()}`;
const bearer = async (request: Parameters<typeof token>[0]) => ({
  authorization: `Bearer ${await token(request)}`,
});

interface Summary {
  readonly objectId: string;
  readonly _org: string;
  readonly planType: string;
  readonly creationDate: string;
  readonly revision: number;
}

async function create(plan: Plan, headers: Record<string, string> = {}): Promise<number> {
  const response = await call('POST', '/v1/plans', { body: plan, headers });
  expect(response.status).toBe(201);
  return Number(response.headers.get('change-token'));
}

/** Twenty-five plans of one type; number n has copay n and deductible 100 - n. */
const plans = Array.from({ length: 25 }, (_, n): Plan => {
  const plan = { ...planNumber(`${unique()}-${n}`), planType };
  return { ...plan, planCostShares: { ...plan.planCostShares, copay: n, deductible: 100 - n } };
});
const sortedIds = plans.map(({ objectId }) => objectId).sort();
const headers: Record<string, string> = {};
let revisions: number[] = [];

beforeAll(async () => {
  revisions = await Promise.all(plans.map((plan) => create(plan)));
  headers['change-token'] = String(Math.max(...revisions));
}, 30_000);

const listed = async (query: string, more: Record<string, string> = {}) =>
  walk<Summary>(`/v1/plans?planType=${planType}&${query}`, { ...headers, ...more });
const ids = async (query: string, more: Record<string, string> = {}) =>
  (await listed(query, more)).map(({ objectId }) => objectId);

describe('plans are listed', () => {
  test('in the order of their ids, whatever the size of the pages, each once', async () => {
    for (const limit of [1, 7, 25, 100]) expect(await ids(`limit=${limit}`)).toEqual(sortedIds);
  }, 30_000);

  test('by twenty, with a link to the next page unless it is the last', async () => {
    const first = await call('GET', `/v1/plans?planType=${planType}`, { headers });
    expect((await first.json()) as object).toMatchObject({ items: { length: 20 } });
    expect(first.headers.get('link')).toMatch(/^<\/v1\/plans\?.*cursor=.+>; rel="next"$/);
    const whole = await call('GET', `/v1/plans?planType=${planType}&limit=25`, { headers });
    expect(whole.headers.get('link')).toBeNull();
  });

  test('with what the index has of them', async () => {
    const found = await listed('');
    const [plan = planNumber('')] = plans;
    expect(found.find(({ objectId }) => objectId === plan.objectId)).toEqual({
      objectId: plan.objectId,
      _org: 'example.com',
      planType,
      creationDate: plan.creationDate,
      revision: revisions[0] ?? 0,
    });
  });

  test('by the cost shares that are their own, not those of their services', async () => {
    const numbers = async (query: string) =>
      (await ids(query))
        .map((id) => plans.findIndex(({ objectId }) => objectId === id))
        .sort((a, b) => a - b);
    expect(await numbers('copayMax=3')).toEqual([0, 1, 2, 3]);
    expect(await numbers('deductibleMax=77.5')).toEqual([23, 24]);
    expect(await numbers('copayMax=23&deductibleMax=78')).toEqual([22, 23]);
    expect(await numbers('copayMax=3&deductibleMax=78')).toEqual([]);
  });

  test('by a service that they cover', async () => {
    const plan = plans[4] ?? planNumber('');
    const service = plan.linkedPlanServices[1]?.linkedService.objectId ?? '';
    expect(await ids(`service=${encodeURIComponent(service)}`)).toEqual([plan.objectId]);
    expect(await ids('service=none')).toEqual([]);
  });

  test('without those that are deleted', async () => {
    const [first = planNumber(''), second = planNumber('')] = [planNumber(unique()), planNumber(unique())];
    const type = `deleted-${unique()}`;
    for (const plan of [first, second]) await create({ ...plan, planType: type });
    const removal = await call('DELETE', `/v1/plans/${first.objectId}`, { headers: { 'if-match': '*' } });
    const found = await walk<Summary>(`/v1/plans?planType=${type}`, {
      'change-token': removal.headers.get('change-token') ?? '',
    });
    expect(found.map(({ objectId }) => objectId)).toEqual([second.objectId]);
  });
});

describe('organisations', () => {
  test('see their own plans alone, and an empty list of others', async () => {
    const other = { ...(await bearer({ org: 'other.example' })) };
    expect(await ids('', other)).toEqual([]);
    expect(await ids('org=example.com', other)).toEqual([]);
    expect(await ids('org=other.example')).toEqual([]);
    expect(await ids('org=example.com&limit=100')).toEqual(sortedIds);
  });

  test('are a filter for plans:admin', async () => {
    const admin = await bearer({ scope: 'plans:read plans:admin', org: 'third.example' });
    expect(await ids('limit=100', admin)).toEqual(sortedIds);
    expect(await ids('org=example.com&limit=100', admin)).toEqual(sortedIds);
    expect(await ids('org=other.example', admin)).toEqual([]);
  });
});

describe('a list is refused', () => {
  test.each([
    ['a limit of none', 'limit=0'],
    ['a limit beyond 100', 'limit=101'],
    ['a cursor that is not ours', 'cursor=eyJhIjoxfQ'],
    ['an amount below zero', 'copayMax=-1'],
    ['an amount that is no number', 'deductibleMax=much'],
  ])('for %s', async (_name, query) => {
    expect((await call('GET', `/v1/plans?${query}`)).status).toBe(400);
  });

  test('and a search, for a Change-Token that the index does not reach in time', async () => {
    const consumers = ['search-consumer-1', 'search-consumer-2'];
    for (const consumer of consumers) await control.stop(consumer);
    try {
      const late = { 'change-token': String(await create(planNumber(unique()))) };
      const responses = await Promise.all([
        call('GET', '/v1/plans', { headers: late }),
        call('POST', '/v1/search', { headers: late, body: {} }),
      ]);
      for (const response of responses) {
        expect(response.status).toBe(503);
        expect(response.headers.get('retry-after')).toBe('1');
      }
      expect((await call('GET', '/v1/plans', { headers })).status).toBe(200);
    } finally {
      await Promise.all(consumers.map((consumer) => control.start(consumer)));
    }
  }, 60_000);
});
