import { afterAll, afterEach, expect, test } from 'bun:test';
import { until } from '../support/planbase.ts';
import type { Plan } from '../support/plans.ts';
import { rabbitmqctl } from '../support/rabbitmqctl.ts';
import { newPlan, startPlanbase } from './stack.ts';

const planbase = await startPlanbase();
const { relay } = planbase.roles;
/** RabbitMQ's own defaults. */
const calm = [
  ['set_vm_memory_high_watermark', '0.4'],
  ['set_disk_free_limit', '50MB'],
];
afterEach(async () => {
  for (const command of calm) await rabbitmqctl(...command);
}, 60_000);
afterAll(() => planbase.stop());

const alarms = [
  ['memory', ['set_vm_memory_high_watermark', '0.00001'], calm[0] ?? []],
  ['disk', ['set_disk_free_limit', '1000000GB'], calm[1] ?? []],
] as const;
/** Longer than the broker has for a confirm. */
const heldMs = 12_000;

test.each(alarms)(
  'the alarm for %s pauses the relay, but no write, and the relay resumes afterwards',
  async (what, raise, clear) => {
    const said = relay.log().length;
    await rabbitmqctl(...raise);
    const plans: Plan[] = [];
    const write = async () => {
      const plan = newPlan();
      expect((await planbase.create(plan)).status).toBe(201);
      plans.push(plan);
    };
    const pause = async () => (await planbase.pipeline()).pauses.find(({ part }) => part === 'relay');
    await until('the relay reports the pause', 20_000, async () => {
      await write();
      return (await pause())?.reason.includes(what) ?? false;
    });
    const heldSinceMs = Date.now();
    await until('it was held for long', 2 * heldMs, async () => {
      await write();
      return Date.now() - heldSinceMs > heldMs;
    });
    expect(await pause()).toBeDefined();
    expect((await planbase.pipeline()).relay.waiting).toBeGreaterThan(10);

    await rabbitmqctl(...clear);
    await planbase.expectWhole(plans, 60_000);
    await until('the relay reports no pause any more', 10_000, async () => (await pause()) === undefined);
    const words = relay
      .log()
      .slice(said)
      .filter((line) => line['part'] === 'relay')
      .map(({ msg }) => msg);
    expect(words).toEqual(['paused', 'resumed']);
    console.log(`${plans.length} plans written during the alarm for ${what}, all searchable`);
  },
  180_000,
);

test('a relay that is stopped during an alarm ends, and its successor continues', async () => {
  const other = await planbase.start('relay');
  await rabbitmqctl('set_vm_memory_high_watermark', '0.00001');
  const plan = newPlan();
  await until('the relay is paused', 30_000, async () => {
    await planbase.create(newPlan());
    return (await planbase.pipeline()).pauses.some(({ process }) => process.endsWith(`:${other.pid}`));
  });
  await planbase.create(plan);
  await other.stop();
  expect(await other.exited).toBe(0);
  await rabbitmqctl('set_vm_memory_high_watermark', '0.4');
  await planbase.expectWhole([plan], 60_000);
}, 120_000);
