import { beforeAll, describe, expect, test } from 'bun:test';
import { encodeCursor } from '../../src/handlers/cursor.ts';
import { walk } from '../support/pages.ts';
import { call, token } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

/*
 * Filters, orders and texts of the list of plans, and suggestions, against what the same plans give in memory. Another
 * organisation has plans with the same names.
 */
const run = crypto.randomUUID().slice(0, 8);
const word = `zq${run}`;
const names = [`Yearly ${word}exam`, `Eye ${word}exam & more`, `${word}dental <i>care</i>`, `Well baby`];
const days = ['2016-05-01', '02-28-2017', '2017-03-01', '12-31-2018'];
const other = { authorization: `Bearer ${await token({ org: 'other.example' })}` };
const headers: Record<string, string> = {};

/** Number n: of four types, days and names in turn; copay n, deductible 100 - n, and ten times that for its service. */
const plans = Array.from({ length: 12 }, (_, n): Plan => {
  const plan = {
    ...planNumber(`${run}-${n}`),
    planType: `${'dcba'[n % 4]}${run}`,
    creationDate: days[n % 4] ?? '',
  };
  const [first, ...rest] = plan.linkedPlanServices;
  if (first === undefined) throw new Error('the fixture has services');
  const service = {
    ...first,
    linkedService: { ...first.linkedService, name: names[n % 4] ?? '' },
    planserviceCostShares: { ...first.planserviceCostShares, copay: 10 * n, deductible: 1_000 - 10 * n },
  };
  return {
    ...plan,
    planCostShares: { ...plan.planCostShares, copay: n, deductible: 100 - n },
    linkedPlanServices: [service, ...rest],
  };
});

const ofOther = (plan: Plan) =>
  JSON.parse(
    JSON.stringify(plan).replaceAll('example.com', 'other.example').replaceAll(`-${run}-`, `-o${run}-`),
  );

beforeAll(async () => {
  const created = await Promise.all(plans.map((body) => call('POST', '/v1/plans', { body })));
  const theirs = await Promise.all(
    plans.slice(0, 4).map((body) => call('POST', '/v1/plans', { body: ofOther(body), headers: other })),
  );
  expect([...created, ...theirs].every(({ status }) => status === 201)).toBe(true);
  headers['change-token'] = theirs.at(-1)?.headers.get('change-token') ?? '';
  await call('GET', '/v1/plans?limit=1', { headers: { ...other, ...headers } });
  headers['change-token'] = created.at(-1)?.headers.get('change-token') ?? '';
}, 30_000);

interface Listed {
  readonly objectId: string;
  readonly highlights?: readonly string[];
}

const toNumber = ({ objectId }: Listed) => plans.findIndex((plan) => plan.objectId === objectId);
/** Numbers of the plans of this run that a query lists, in its order. */
async function numbers(query: Record<string, string>): Promise<number[]> {
  const listed = await walk<Listed>(`/v1/plans?${new URLSearchParams({ limit: '5', ...query })}`, headers);
  return listed.map(toNumber).filter((number) => number >= 0);
}

const all = plans.map((_, n) => n);
const sorted = (found: readonly number[]) => found.toSorted((a, b) => a - b);

test.each([
  [{ copayMin: '3', copayMax: '5' }, (n: number) => n >= 3 && n <= 5],
  [{ deductibleMin: '95', deductibleMax: '97.5' }, (n: number) => 100 - n >= 95 && 100 - n <= 97.5],
  [{ serviceCopayMin: '85', serviceCopayMax: '100' }, (n: number) => n === 9 || n === 10],
  [{ serviceDeductibleMin: '985', serviceDeductibleMax: '995' }, (n: number) => n === 1],
  // The copay of one service and the name of another are of no service together.
  [{ serviceName: `${word}EXAM yearly`, serviceCopayMin: '40' }, (n: number) => n % 4 === 0 && n >= 4],
  [{ serviceName: `${word}exam` }, (n: number) => n % 4 < 2],
  [{ createdFrom: '2017-02-28', createdTo: '2017-03-01' }, (n: number) => n % 4 === 1 || n % 4 === 2],
  [{ createdTo: '2016-05-01' }, (n: number) => n % 4 === 0],
  [{ q: `${word}ex` }, (n: number) => n % 4 < 2],
  [{ q: `more ${word}exam` }, (n: number) => n % 4 === 1],
  [{ q: `D${run}` }, (n: number) => n % 4 === 0],
  [{ q: `${word}nothing` }, () => false],
] as const)('plans by %o', async (query, holds) => {
  const types = plans.slice(0, 4).map(({ planType }) => planType);
  const listed = await Promise.all(types.map((planType) => numbers({ ...query, planType })));
  expect(sorted(listed.flat())).toEqual(all.filter(holds));
});

describe('the order', () => {
  const by = (key: (plan: Plan) => string, sign: number) =>
    all.toSorted((a, b) => {
      const [first, second] = [plans[a], plans[b]] as [Plan, Plan];
      return sign * key(first).localeCompare(key(second)) || (first.objectId < second.objectId ? -1 : 1);
    });
  const day = ({ creationDate }: Plan) => creationDate.replace(/^(..)-(..)-(....)$/, '$3-$1-$2');

  test.each([
    ['planType', by(({ planType }) => planType, 1)],
    ['-planType', by(({ planType }) => planType, -1)],
    ['creationDate', by(day, 1)],
    ['-creationDate', by(day, -1)],
    ['objectId', by(({ objectId }) => objectId, 1)],
  ])('by %s goes through all pages', async (sort, expected) => {
    expect(await numbers({ sort, createdFrom: '2016-05-01', createdTo: '2018-12-31' })).toEqual(expected);
  });

  test.each([
    ['of another order', encodeCursor('plans by planType', JSON.stringify(['a', 'b']))],
    ['with a value of another type', encodeCursor('plans by creationDate', JSON.stringify(['a', 'b']))],
    ['with too few values', encodeCursor('plans by creationDate', JSON.stringify([1]))],
    ['with half of a surrogate pair', encodeCursor('plans by creationDate', '[1,"\\ud800"]')],
    ['that is no JSON', encodeCursor('plans by creationDate', '[1,]')],
  ])('a cursor %s is 400', async (_, cursor) => {
    const answer = await call('GET', `/v1/plans?sort=creationDate&cursor=${encodeURIComponent(cursor)}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: 'urn:planbase:problem:malformed-parameter' });
  });
});

test('matches in a text are highlighted, and the rest of it is escaped', async () => {
  const listed = await walk<Listed>(`/v1/plans?q=${word}dental&limit=5`, headers);
  expect(listed.map(toNumber).sort()).toEqual([2, 6, 10].sort());
  for (const { highlights } of listed) {
    expect(highlights).toEqual([`<em>${word}dental</em> &lt;i&gt;care&lt;&#x2F;i&gt;`]);
  }
});

describe('suggestions', () => {
  const suggest = async (prefix: string, more: Record<string, string> = headers) => {
    const answer = await call('GET', `/v1/suggestions?${new URLSearchParams({ prefix })}`, { headers: more });
    expect(answer.status).toBe(200);
    return (await answer.json()) as { serviceNames: string[]; planTypes: string[] };
  };

  test('are names with words that begin so, and types that do', async () => {
    expect((await suggest(`${word}ex`)).serviceNames.toSorted()).toEqual([names[1] ?? '', names[0] ?? '']);
    expect(await suggest(`YEARLY ${word}`)).toEqual({ serviceNames: [names[0] ?? ''], planTypes: [] });
    expect(await suggest(`c${run.toUpperCase()}`)).toEqual({ serviceNames: [], planTypes: [`c${run}`] });
    const [yearly = '', eye = '', dental = ''] = names;
    expect(await suggest(word)).toEqual({ serviceNames: [eye, yearly, dental], planTypes: [] });
  });

  test('are of the own organisation alone', async () => {
    const own = { ...planNumber(`${run}-own`), planType: `own${run}` };
    const answer = await call('POST', '/v1/plans', { body: ofOther(own), headers: other });
    expect(answer.status).toBe(201);
    const fresh = { ...other, 'change-token': answer.headers.get('change-token') ?? '' };
    expect(
      await (await call('GET', `/v1/plans?planType=own${run}`, { headers: fresh })).json(),
    ).toMatchObject({
      items: [{ _org: 'other.example' }],
    });
    expect((await suggest(`own${run}`, other)).planTypes).toEqual([`own${run}`]);
    expect((await suggest(`own${run}`)).planTypes).toEqual([]);
    const nobody = { authorization: `Bearer ${await token({ org: 'nobody.example' })}` };
    expect(await suggest(word, nobody)).toEqual({ serviceNames: [], planTypes: [] });
  });
});
