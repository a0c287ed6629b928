import { afterEach, expect, test } from 'bun:test';
import { connect } from 'amqplib';
import { depth, purge, readChanges } from '../support/broker.ts';
import { until } from '../support/planbase.ts';
import type { Plan } from '../support/plans.ts';
import { newPlan, type Planbase, setIndex, startPlanbase } from './stack.ts';

let planbase: Planbase | undefined;
afterEach(async () => {
  await planbase?.stop();
  planbase = undefined;
});

async function writeMany(planbase: Planbase, count: number): Promise<Plan[]> {
  const plans = Array.from({ length: count }, newPlan);
  const source = plans.values();
  const writer = async () => {
    for (const plan of source) expect((await planbase.create(plan)).status).toBe(201);
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  await until('all is announced', 20_000, async () => (await planbase.pipeline()).relay.waiting === 0);
  return plans;
}

test('plans beyond the oldest thousand are announced again, too', async () => {
  planbase = await startPlanbase({ SWEEP_AFTER_MS: '1000' });
  await planbase.roles['search-consumer'].stop();
  const plans = await writeMany(planbase, 1_200);
  await purge('search', planbase.rabbitmqUrl);
  await purge('search.bulk', planbase.rabbitmqUrl);
  // Messages that are taken and never lead to anything, as where the oldest plans fail again and again.
  const connection = await connect(planbase.rabbitmqUrl);
  const heard = new Set<string>();
  const channel = await connection.createChannel();
  for (const queue of ['search', 'search.bulk']) {
    const hear = (content: Buffer) => {
      for (const { plan = '' } of readChanges(content)) heard.add(plan);
    };
    await channel.consume(planbase.names.queue(queue), (message) => message && hear(message.content), {
      noAck: true,
    });
  }
  try {
    await until('all are heard', 20_000, async () => heard.size === plans.length);
  } finally {
    await connection.close();
  }
  await planbase.start('search-consumer');
  await until('all is searchable', 60_000, async () => (await planbase?.pipeline())?.search.pending === 0);
}, 120_000);

test('nothing is announced again while consumers hold a thousand changes, though no message is ready', async () => {
  planbase = await startPlanbase({ SWEEP_AFTER_MS: '8000', PREFETCH: '2000' });
  const index = await planbase.index();
  await setIndex(index, { 'blocks.read_only_allow_delete': true });
  const { relay } = planbase.roles;
  const again = () =>
    relay
      .log()
      .filter(({ msg, queue }) => msg === 'announced again' && queue === 'search')
      .reduce((sum, { entries }) => sum + Number(entries), 0);
  // Those that come first may be overdue while few are held; after a thousand no more is announced.
  await writeMany(planbase, 1_100);
  const before = again();
  const endsMs = Date.now() + 20_000;
  await until('time goes by', 30_000, async () => Date.now() > endsMs);
  console.log(`${before} announced again before, ${again() - before} after 1100 changes were held`);
  expect(await depth('search', planbase.rabbitmqUrl)).toBeLessThan(100);
  expect(again()).toBe(before);
  await setIndex(index, { 'blocks.read_only_allow_delete': null });
  await until('all is searchable', 60_000, async () => (await planbase?.pipeline())?.search.pending === 0);
}, 120_000);
