import { afterAll, expect, test } from 'bun:test';
import { Names } from '../../src/names.ts';
import { newPlan, startPlanbase } from '../messages/stack.ts';
import { call, elasticsearch, until } from '../support/planbase.ts';

const planbase = await startPlanbase();
/** Its names begin with those of the first one. */
const second = new Names(`${planbase.names.scope}-plans`);
afterAll(async () => {
  await planbase.stop();
  await fetch(`${elasticsearch}/${second.scope}-*?expand_wildcards=all`, { method: 'DELETE' });
}, 60_000);

test('two installations share engines and keep their plans apart', async () => {
  const env = { NAME_PREFIX: second.scope };
  const [api] = await Promise.all([
    planbase.start('api', env),
    planbase.start('relay', env),
    planbase.start('search-consumer', env),
    planbase.start('history-consumer', env),
  ]);
  const plan = newPlan();
  const other = { ...plan, planType: 'other' };
  expect((await planbase.create(plan)).status).toBe(201);
  expect((await call('POST', '/v1/plans', { base: api.url, body: other })).status).toBe(201);
  for (const [base, expected] of [
    [planbase.roles.api.url, plan],
    [api.url, other],
  ] as const) {
    await until('the plan is listed', 30_000, async () => {
      const response = await call('GET', '/v1/plans', { base });
      const { items } = (await response.json()) as { items: { objectId: string; planType: string }[] };
      return items.some(
        ({ objectId, planType }) => objectId === plan.objectId && planType === expected.planType,
      );
    });
    const read = await call('GET', `/v1/plans/${plan.objectId}`, { base });
    expect(await read.json()).toEqual(expected);
    await until('the history has one revision', 30_000, async () => {
      const revisions = await call('GET', `/v1/plans/${plan.objectId}/revisions`, { base });
      return ((await revisions.json()) as { items: unknown[] }).items.length === 1;
    });
  }
  // A loss of one leaves the other as it is.
  const path = `/v1/plans/${plan.objectId}`;
  const gone = await call('DELETE', path, { base: api.url, headers: { 'if-match': '*' } });
  expect(gone.status).toBe(204);
  await planbase.expectWhole([]);
  expect((await call('GET', path, { base: planbase.roles.api.url })).status).toBe(200);
  // Neither takes the other's generations for its own.
  const { items } = (await (await call('GET', '/v1/plans', { base: planbase.roles.api.url })).json()) as {
    items: { objectId: string }[];
  };
  expect(items.map(({ objectId }) => objectId)).toEqual([plan.objectId]);
}, 120_000);
