import { describe, expect, test } from 'bun:test';
import { importAll } from '../support/imports.ts';
import { api, call, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const bearer = await token();

interface Problem {
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Problem> {
  // A problem, by the contract.
  return (await (await call('POST', '/v1/plans', { body, headers })).json()) as Problem;
}

describe('a plan that is refused', () => {
  test('has the faults of its schema and of its tree in one answer', async () => {
    const plan = planNumber(unique());
    plan.planCostShares._org = 'other.example';
    const [first, second] = plan.linkedPlanServices;
    if (first === undefined || second === undefined) throw new Error('the fixture has two services');
    second.objectId = first.objectId;
    const body = { ...plan, creationDate: '02-30-2017' };
    const expected = [
      { pointer: '/creationDate', detail: 'must be MM-dd-yyyy or yyyy-MM-dd' },
      { pointer: '/planCostShares/_org', detail: "must be the plan's _org" },
      { pointer: '/linkedPlanServices/1/objectId', detail: 'is used by /linkedPlanServices/0 already' },
    ];
    expect(await post(body)).toMatchObject({ status: 422, errors: expected });
    const put = await call('PUT', `/v1/plans/${unique()}`, { body, headers: { 'if-none-match': '*' } });
    const [schema, ...tree] = expected;
    const errors = [schema, { pointer: '/objectId', detail: 'must be that of the path' }, ...tree];
    expect([put.status, await put.json()]).toMatchObject([422, { errors }]);

    const [line] = await importAll(`${api}/v1/imports`, bearer, JSON.stringify(body));
    expect(line).toMatchObject({ status: 422, problem: { errors: expected } });

    const sound = planNumber(unique());
    expect((await call('POST', '/v1/plans', { body: sound })).status).toBe(201);
    const patch = { planCostShares: { _org: 'other.example', copay: -1 } };
    const headers = { 'if-match': '*' };
    const patched = await call('PATCH', `/v1/plans/${sound.objectId}`, { body: patch, headers });
    expect(await patched.json()).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/planCostShares/copay', detail: 'must be >= 0' },
        { pointer: '/planCostShares/_org', detail: "must be the plan's _org" },
      ],
    });
  });

  test('names the expected properties where it is no plan at all', async () => {
    const fhir = { resourceType: 'InsurancePlan', id: 'x', status: 'active', name: 'A plan', plan: [] };
    const names = 'planCostShares, linkedPlanServices, _org, objectId, objectType, planType, creationDate';
    expect((await post(fhir)).errors).toEqual([
      { pointer: '', detail: `has none of the properties that belong here: ${names}` },
    ]);
    const plan = { ...planNumber(unique()), planCostShares: { deductibles: [], tier: 1 } };
    expect((await post(plan)).errors).toEqual([
      {
        pointer: '/planCostShares',
        detail: 'has none of the properties that belong here: deductible, _org, copay, objectId, objectType',
      },
    ]);
  });

  test('describes its patterns in words', async () => {
    const plan = { ...planNumber(unique()), objectId: 'a\u0000b', planType: '\u0007' };
    const { errors } = await post(plan);
    expect(errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      '/objectId must have no control characters, no half of a surrogate pair and no U+FFFD, and must not be . or ..',
      '/planType must have no control characters and no half of a surrogate pair',
    ]);
    const response = await call('GET', '/v1/plans/x', { headers: { 'change-token': 'the first' } });
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: 'change-token', detail: 'must be 1 to 2048 letters, digits or . _ ~ -' }],
    });
  });

  test('names the place of malformed JSON, and the operation that takes lists', async () => {
    const text = JSON.stringify(planNumber(unique()), null, 2).replace('"copay": 23,', '"copay": 23');
    expect((await post(text)).detail).toMatch(/at line \d+, column 5, a comma or } is expected/);
    expect((await post([planNumber(unique())])).detail).toContain('POST /v1/imports');
  });

  test('of another organisation names the organisation of the token', async () => {
    const authorization = `Bearer ${await token({ org: 'other.example' })}`;
    const { status, detail } = await post(planNumber(unique()), { authorization });
    expect([status, detail]).toEqual([403, expect.stringContaining('the organisation "other.example"')]);
  });
});

test('a JSON patch gets the faults of the operation that was meant', async () => {
  const plan = planNumber(unique());
  expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
  const headers = { 'if-match': '*', 'content-type': 'application/json-patch+json' };
  const body = [
    { op: 'replace', path: '/planType' },
    { op: 'move', path: '/planType' },
    { op: 'merge', path: '/planType' },
    { op: 'remove', path: 'planType' },
    'remove',
  ];
  const response = await call('PATCH', `/v1/plans/${plan.objectId}`, { body, headers });
  expect(response.status).toBe(422);
  expect(((await response.json()) as Problem).errors).toEqual([
    { pointer: '/0/value', detail: 'is required' },
    { pointer: '/1/from', detail: 'is required' },
    { pointer: '/2/op', detail: 'must be one of "add", "replace", "test", "remove", "move", "copy"' },
    { pointer: '/3/path', detail: 'must be a JSON pointer, empty or beginning with / (RFC 6901)' },
    { pointer: '/4', detail: 'must be an object' },
  ]);
});

test('an import that is pretty-printed, or a list, gets a hint how to write lines', async () => {
  const pretty = JSON.stringify(planNumber(unique()), null, 2);
  const answers = await importAll(`${api}/v1/imports`, bearer, pretty);
  expect(answers.length).toBe(pretty.split('\n').length);
  for (const { status } of answers) expect([400, 422]).toContain(status);
  expect(answers[0]).toMatchObject({
    status: 400,
    problem: {
      detail:
        'The line is not valid JSON (RFC 8259): at column 2, the text ends before the value does. ' +
        'A line is one whole plan: write it without line breaks.',
    },
  });
  const [list] = await importAll(`${api}/v1/imports`, bearer, JSON.stringify([planNumber(unique())]));
  expect(list).toMatchObject({
    status: 422,
    problem: { detail: expect.stringContaining('a line of its own') },
  });
});
