import { afterAll, expect, test } from 'bun:test';
import { maxBatchChanges } from '../../src/consumers/announcements.ts';
import { depth } from '../support/broker.ts';
import { until } from '../support/planbase.ts';
import type { Plan } from '../support/plans.ts';
import { newPlan, setIndex, startPlanbase } from './stack.ts';

/** An hour in which the sweeper looks every 2 s, and after 10 s for the first time, five hundred times as fast. */
const hourMs = 7_200;
const prefetch = 20;
/** With this many changes waiting, or messages that could carry as many, the sweeper announces hardly anything. */
const max = 1_000;
const maxMessages = max / maxBatchChanges;
const planbase = await startPlanbase({
  SWEEP_EVERY_MS: '10',
  SWEEP_AFTER_MS: '20',
  PREFETCH: `${prefetch}`,
  BATCH_PLANS: '100',
});
const { relay } = planbase.roles;
afterAll(() => planbase.stop());

/** Messages that are ready, in both lanes. */
const waiting = async () =>
  (await depth('search', planbase.rabbitmqUrl)) + (await depth('search.bulk', planbase.rabbitmqUrl));

/**
 * Writes plans that Elasticsearch does not take, and lets an hour go by. Returns how many were announced again.
 *
 * @param ready messages that must wait in the queues before the count begins
 */
async function anHourWithout(
  count: number,
  ready = 0,
): Promise<{ plans: Plan[]; again: number; waiting: number }> {
  const index = await planbase.index();
  await setIndex(index, { 'blocks.read_only_allow_delete': true });
  const plans = Array.from({ length: count }, newPlan);
  const source = plans.values();
  let said = relay.log().length;
  try {
    const writer = async () => {
      for (const plan of source) expect((await planbase.create(plan)).status).toBe(201);
    };
    await Promise.all(Array.from({ length: 8 }, writer));
    await until('all is announced', 20_000, async () => (await planbase.pipeline()).relay.waiting === 0);
    await until('as many wait', 20_000, async () => (await waiting()) >= ready);
    if (ready > 0) said = relay.log().length;
    const beganMs = Date.now();
    await until('the hour is over', 2 * hourMs, async () => Date.now() - beganMs > hourMs);
    const again = relay
      .log()
      .slice(said)
      .filter(({ msg, queue }) => msg === 'announced again' && queue === 'search')
      .reduce((sum, { entries }) => sum + Number(entries), 0);
    return { plans, again, waiting: await waiting() };
  } finally {
    await setIndex(index, { 'blocks.read_only_allow_delete': null });
  }
}

test('in an hour without Elasticsearch each plan that waits is announced again a dozen times at most', async () => {
  const { plans, again } = await anHourWithout(100);
  console.log(`${again} announcements again of ${plans.length} plans in an hour`);
  // 10, 20, 40, … s up to ten minutes, and from there on every ten minutes; the backlog's own time included.
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThanOrEqual(plans.length * 14);
  await planbase.expectWhole(plans, 60_000);
}, 120_000);

test('and while messages for a thousand changes wait, each at most every ten minutes', async () => {
  const { plans, again, waiting: ready } = await anHourWithout(2 * max, 2 * maxMessages);
  console.log(`${again} announcements again of ${plans.length} plans, ${ready} messages ready`);
  // One round may have looked before the queue was long; what is older than ten minutes is announced every ten minutes.
  expect(again).toBeLessThanOrEqual(max + 6 * plans.length);
  expect(ready).toBeLessThan(2 * plans.length);
  await until('all is searchable', 60_000, async () => (await planbase.pipeline()).search.pending === 0);
  await until('nothing waits', 30_000, async () => (await waiting()) === 0);
}, 180_000);
