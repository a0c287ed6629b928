import { afterAll, beforeAll, expect, test } from 'bun:test';
import { call, elasticsearch, indexingState, instance, search, until } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { type Roles, startRoles } from './roles.ts';
import { copyTree, type Tree } from './tree.ts';

const stepMs = 90_000;
let tree: Tree;
let roles: Roles | undefined;

beforeAll(() => {
  tree = copyTree(instance.root);
});
afterAll(async () => {
  await roles?.stop();
  tree.remove();
}, stepMs);

/** The canonical plan, whose members pay at most this much for a visit. */
function planWith(copayMax: unknown): Plan {
  const plan = planNumber(crypto.randomUUID().slice(0, 8));
  return { ...plan, planCostShares: Object.assign(plan.planCostShares, { copayMax }) };
}

// Each step builds on the one before: the whole is one property's way from the contract to a search.

test(
  'a property in the contract is all that a person writes',
  async () => {
    const copay = "        copay: { $ref: '#/components/schemas/Amount' }\n";
    const copayMax = '        copayMax: { type: number, minimum: 0, x-index: { type: double } }\n';
    tree.edit('openapi.yaml', copay, copay + copayMax);
    const { code, said } = await tree.run(process.execPath, 'generator/main.ts', 'generate');
    expect({ code, said }).toMatchObject({ code: 0 });
  },
  stepMs,
);

test(
  'it is typed',
  async () => {
    tree.write(
      'src/copay-max.test-d.ts',
      `import type { components } from './routes/generated/types.ts';
type CopayMax = components['schemas']['MemberCostShare']['copayMax'];
export const amount: CopayMax = 40;
export const none: Pick<components['schemas']['MemberCostShare'], 'copayMax'> = {};
// @ts-expect-error it is a number
export const text: CopayMax = '40';
`,
    );
    expect(await tree.run('node_modules/.bin/tsc', '--noEmit')).toEqual({ code: 0, said: '' });
  },
  stepMs,
);

test(
  'it is validated',
  async () => {
    roles = await startRoles(tree.folder);
    const { api: base } = roles;
    for (const wrong of [-1, '40', null]) {
      const response = await call('POST', '/v1/plans', { base, body: planWith(wrong) });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ errors: [{ pointer: '/planCostShares/copayMax' }] });
    }
  },
  stepMs,
);

test(
  'it is indexed, and searchable',
  async () => {
    if (roles === undefined) throw new Error('the roles did not start');
    const { api: base, index } = roles;
    const [cheap, dear] = [planWith(40), planWith(90.5)];
    for (const body of [cheap, dear]) {
      expect((await call('POST', '/v1/plans', { base, body })).status).toBe(201);
      await until(
        'the plan is searchable',
        30_000,
        async () => (await indexingState(body.objectId, base)) === 'searchable',
      );
    }
    const atLeast = (amount: number) =>
      search(
        { query: { has_child: { type: 'planCostShare', query: { range: { copayMax: { gte: amount } } } } } },
        index,
      );
    expect((await atLeast(90)).ids).toEqual([dear.objectId]);
    expect((await atLeast(40)).ids).toEqual([cheap.objectId, dear.objectId].sort());

    const body = {
      query: { range: { copayMax: { gte: 40 } } },
      sort: [{ copayMax: 'desc' }],
      aggs: { max: { stats: { field: 'copayMax' } } },
    };
    const result = await call('POST', '/v1/search', { base, body });
    expect(await result.json()).toMatchObject({
      hits: [{ planId: dear.objectId }, { planId: cheap.objectId }],
      aggregations: { max: { min: 40, max: 90.5 } },
    });
  },
  stepMs,
);

test(
  'the instance knows nothing of it, and keeps nothing',
  async () => {
    expect((await call('POST', '/v1/plans', { body: planWith(40) })).status).toBe(422);
    if (roles === undefined) throw new Error('the roles did not start');
    const { index, stop } = roles;
    roles = undefined;
    await stop();
    expect((await fetch(`${elasticsearch}/${index}`, { method: 'HEAD' })).status).toBe(404);
  },
  stepMs,
);
