import { afterAll, expect, test } from 'bun:test';
import { importAll } from '../support/imports.ts';
import { token, until } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';
import { newPlan, startPlanbase, unique } from './stack.ts';

const limit = 150_000;
const planbase = await startPlanbase({ STREAM_BYTES: `${limit}` });
const { relay } = planbase.roles;
afterAll(() => planbase.stop());

test('while relay and history stand still, writes are 503 at the bound, reads work, and nothing is lost', async () => {
  relay.signal('SIGSTOP');
  const plans: Plan[] = [];
  let refused: Response;
  for (;;) {
    const plan = newPlan();
    const response = await planbase.create(plan);
    if (response.status !== 201) {
      refused = response;
      break;
    }
    plans.push(plan);
  }
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await refused.json()).toMatchObject({
    type: 'urn:planbase:problem:unavailable',
    detail: expect.stringContaining('Too many changes wait'),
  });
  const path = `/v1/plans/${plans[0]?.objectId}`;
  expect((await planbase.request('GET', path)).status).toBe(200);
  expect((await planbase.request('DELETE', path, undefined, { 'if-match': '*' })).status).toBe(503);
  expect((await planbase.request('PATCH', path, { planType: 'other' }, { 'if-match': '*' })).status).toBe(
    503,
  );
  // It asks for no change.
  expect((await planbase.request('PUT', path, plans[0], { 'if-match': '*' })).status).toBe(200);
  const { stream } = await planbase.pipeline();
  expect(stream.limitBytes).toBe(limit);
  expect(stream.bytes).toBeGreaterThanOrEqual(limit);

  const lines = [plans[0], newPlan(), newPlan(), newPlan()].map((plan) => JSON.stringify(plan)).join('\n');
  const answers = await importAll(`${planbase.roles.api.url}/v1/imports`, await token(), lines);
  expect(answers[0]).toMatchObject({ line: 1, status: 200, outcome: 'unchanged' });
  for (const answer of answers.slice(1)) {
    expect(answer).toMatchObject({ status: 503, problem: { type: 'urn:planbase:problem:unavailable' } });
  }

  relay.signal('SIGCONT');
  const last = newPlan();
  await until('writes are taken again', 30_000, async () => (await planbase.create(last)).status === 201);
  await planbase.expectWhole([...plans, last]);
  console.log(`${plans.length} plans before the bound, all searchable`);
}, 120_000);

test('while relay and history work, any amount is written through a small stream, and what is refused is taken soon', async () => {
  const prefix = unique();
  const plans = Array.from({ length: 600 }, (_, number) => planNumber(`${prefix}-${number}`));
  const source = plans.values();
  let busy = 0;
  const writer = async () => {
    for (const plan of source) {
      await until('it is taken', 30_000, async () => {
        const { status } = await planbase.create(plan);
        if (status === 503) busy++;
        return status === 201;
      });
    }
  };
  await Promise.all([writer(), writer()]);
  const { stream } = await planbase.pipeline();
  // Six times the bound was written, all of it younger than the hour for which the stream keeps what it has room for.
  expect(stream.bytes).toBeLessThan(1.2 * limit);
  await planbase.expectWhole(plans.slice(-20), 60_000);
  console.log(`600 plans through a stream for ${limit} bytes, ${busy} times 503`);
}, 120_000);
