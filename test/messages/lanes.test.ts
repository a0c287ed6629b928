import { afterAll, expect, test } from 'bun:test';
import { peekChanges } from '../support/broker.ts';
import { scrape } from '../support/metrics.ts';
import { token, until } from '../support/planbase.ts';
import { largePlan, listIds, type Plan } from '../support/plans.ts';
import { newPlan, startPlanbase, unique } from './stack.ts';

// Large plans go a way of their own, so that they do not delay the small ones of others.

const planbase = await startPlanbase({ SWEEP_AFTER_MS: '10000', REFRESH_MS: '1000' });
afterAll(() => planbase.stop());

const mebibyte = 1_048_576;
const large = { authorization: `Bearer ${await token({ org: 'large.example' })}` };
const small = { authorization: `Bearer ${await token({ org: 'small.example' })}` };
const of = (org: string, plan: Plan): Plan =>
  JSON.parse(JSON.stringify(plan), (key, value) => (key === '_org' ? org : value));
const consumers = [planbase.roles['search-consumer'], planbase.roles['history-consumer']];

test('large plans do not delay a small one, are written once, and take little memory on their way', async () => {
  const plans = Array.from({ length: 60 }, () => of('large.example', largePlan(unique())));
  const source = plans.values();
  const writer = async () => {
    for (const plan of source) expect((await planbase.create(plan, large)).status).toBe(201);
  };
  await Promise.all([writer(), writer(), writer()]);
  const beganMs = Date.now();
  const waits: number[] = [];
  const whole = async () => (await planbase.pipeline()).search.pending === 0;
  while (!(await whole()) && Date.now() < beganMs + 180_000) {
    const plan = of('small.example', newPlan());
    const createdMs = Date.now();
    expect((await planbase.create(plan, small)).status).toBe(201);
    await until(
      'a small plan is searchable',
      10_000,
      async () => (await planbase.indexing(plan.objectId)) === 'searchable',
    );
    waits.push(Date.now() - createdMs);
  }
  expect(await whole()).toBe(true);
  await until('history has all', 120_000, async () => (await planbase.pipeline()).history.pending === 0);

  const needed = plans.reduce((sum, plan) => sum + listIds(plan).length, 0);
  const resident: number[] = [];
  let written = 0;
  for (const role of [...consumers, planbase.roles.relay]) {
    const scraped = await scrape(role.url);
    resident.push(Math.round((scraped.value('process_resident_memory_bytes') ?? 0) / mebibyte));
    if (role === consumers[0]) written = scraped.value('planbase_bulk_items_total', { result: 'done' }) ?? 0;
  }
  console.log(
    `${plans.length} large plans in ${Date.now() - beganMs} ms, ${written} documents written, ${needed} needed; ` +
      `${waits.length} small plans in at most ${Math.max(...waits)} ms; MiB of consumers and relay: ${resident}`,
  );
  expect(waits.length).toBeGreaterThan(0);
  expect(written).toBeLessThan(2 * needed);
  for (const each of resident) expect(each).toBeLessThan(256);
}, 420_000);

test('an organisation with many pending plans goes the way of the large ones', async () => {
  await consumers[0]?.stop();
  const plans = Array.from({ length: 1_100 }, () => of('large.example', newPlan()));
  const source = plans.values();
  const writer = async () => {
    for (const plan of source) expect((await planbase.create(plan, large)).status).toBe(201);
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  await until('all is announced', 30_000, async () => (await planbase.pipeline()).relay.waiting === 0);
  const ready = async (queue: string) => (await peekChanges(queue, planbase.rabbitmqUrl)).length;
  // The relay may be behind the writers, and so see more pending than it has announced.
  expect(await ready('search')).toBeLessThan(1_001);
  const crowded = await ready('search.bulk');
  expect(crowded).toBeGreaterThanOrEqual(99);
  expect((await planbase.create(of('small.example', newPlan()), small)).status).toBe(201);
  await until('it is announced', 10_000, async () => (await planbase.pipeline()).relay.waiting === 0);
  expect(await ready('search.bulk')).toBe(crowded);
  await planbase.start('search-consumer');
  await until('all is searchable', 60_000, async () => (await planbase.pipeline()).search.pending === 0);
}, 180_000);
