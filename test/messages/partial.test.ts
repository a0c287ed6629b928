import { afterEach, expect, test } from 'bun:test';
import { type FailingProxy, failPlan, limitBulks } from '../support/failing-bulks.ts';
import { scrape } from '../support/metrics.ts';
import { until } from '../support/planbase.ts';
import { listIds, type Plan } from '../support/plans.ts';
import type { OwnRole } from '../support/role.ts';
import { newPlan, type Planbase, startPlanbase } from './stack.ts';

// A bulk has many plans, and each succeeds or fails by itself.

let planbase: Planbase | undefined;
let proxy: FailingProxy | undefined;
afterEach(async () => {
  await planbase?.stop();
  await proxy?.stop();
  planbase = undefined;
  proxy = undefined;
});

/** Writes plans while no search consumer works, so that they come to the next one together. */
async function writeUnseen(planbase: Planbase, plans: readonly Plan[]): Promise<void> {
  await planbase.roles['search-consumer'].stop();
  await Promise.all(plans.map((plan) => planbase.create(plan)));
  await until('all is announced', 20_000, async () => (await planbase.pipeline()).relay.waiting === 0);
}

/** The sweeper announces nothing again, so all counted writes come from first messages. */
const seldom = { SWEEP_AFTER_MS: '60000' };

/** Starts a consumer that waits for company, so that all come together. */
const startConsumer = (planbase: Planbase, { url }: FailingProxy) =>
  planbase.start('search-consumer', { ELASTICSEARCH_URLS: url, BATCH_LINGER_MS: '500' });

/** Documents that a consumer has written. */
const doneBy = async ({ url }: OwnRole) =>
  (await scrape(url)).value('planbase_bulk_items_total', { result: 'done' }) ?? 0;

const documentsIn = (plans: readonly Plan[]) => plans.reduce((sum, plan) => sum + listIds(plan).length, 0);

test('a plan that Elasticsearch fails to take is retried alone, and the others are marked and not written again', async () => {
  planbase = await startPlanbase(seldom);
  const [stuck, ...others] = Array.from({ length: 40 }, newPlan) as [Plan, ...Plan[]];
  await writeUnseen(planbase, [stuck, ...others]);
  proxy = failPlan(stuck.objectId);
  const consumer = await startConsumer(planbase, proxy);
  await until(
    'the others are searchable',
    15_000,
    async () => (await planbase?.pipeline())?.search.pending === 1,
  );
  expect(await planbase.indexing(stuck.objectId)).toBe('pending');
  const { pauses } = await planbase.pipeline();
  expect(pauses.find(({ part }) => part === 'search-consumer')?.reason).toContain('unavailable_shards');
  expect(await doneBy(consumer)).toBe(documentsIn(others));
  // New writes do not wait for the stuck plan.
  const more = newPlan();
  await planbase.create(more);
  await until(
    'one more is searchable',
    10_000,
    async () => (await planbase?.indexing(more.objectId)) === 'searchable',
  );
  expect(await doneBy(consumer)).toBe(documentsIn([...others, more]));
  const tries = proxy.failed();
  await until('it is tried again', 15_000, async () => (proxy?.failed() ?? 0) > tries);

  proxy.recover();
  await planbase.expectWhole([stuck, ...others, more]);
  expect(await doneBy(consumer)).toBe(documentsIn([stuck, ...others, more]));
}, 90_000);

test.each([413, 429])(
  'if bulks are answered %i as too large, less is sent at a time until all is written',
  async (status) => {
    planbase = await startPlanbase(seldom);
    const plans = Array.from({ length: 60 }, newPlan);
    await writeUnseen(planbase, plans);
    proxy = limitBulks(32_000, status);
    const consumer = await startConsumer(planbase, proxy);
    await planbase.expectWhole(plans, 60_000);
    const done = await doneBy(consumer);
    console.log(`${proxy.failed()} bulks refused, ${done} documents written of ${documentsIn(plans)}`);
    expect(proxy.failed()).toBeGreaterThan(0);
    expect(done).toBe(documentsIn(plans));
  },
  90_000,
);
