import { afterAll, test } from 'bun:test';
import type { Channel } from 'amqplib';
import { onChannel } from '../support/broker.ts';
import { until } from '../support/planbase.ts';
import type { Plan } from '../support/plans.ts';
import { manage } from '../support/vhost.ts';
import { keepWriting, newPlan, startPlanbase } from './stack.ts';

const planbase = await startPlanbase();
afterAll(() => planbase.stop());

const { names } = planbase;
const { exchange } = names;
const retryQueues = ['search.retry.100', 'history.retry.300'];
const broken = (work: (channel: Channel) => Promise<unknown>) => onChannel(work, planbase.rabbitmqUrl);
const isThere = (work: (channel: Channel) => Promise<unknown>) =>
  onChannel((channel) => work(channel), planbase.rabbitmqUrl).then(
    () => true,
    () => false,
  );

const losses: readonly (readonly [
  string,
  (channel: Channel) => Promise<unknown>,
  (channel: Channel) => Promise<unknown>,
])[] = [
  ...['search', 'history', ...retryQueues, 'search.dead', 'history.dead'].map(
    (queue) =>
      [
        `the queue ${queue}`,
        (channel: Channel) => channel.deleteQueue(names.queue(queue)),
        (channel: Channel) => channel.checkQueue(names.queue(queue)),
      ] as const,
  ),
  [
    'the exchange',
    (channel) => channel.deleteExchange(exchange),
    (channel) => channel.checkExchange(exchange),
  ],
];

test.each(losses)(
  '%s comes back by itself when it is deleted, and nothing written meanwhile is lost',
  async (_, remove, look) => {
    const writing = keepWriting(planbase);
    await broken(remove);
    await until('it is there again', 15_000, () => isThere(look));
    const plans = await writing.stop();
    await planbase.expectWhole(plans);
  },
  60_000,
);

test.each(['search', 'history'])(
  'the binding of %s comes back by itself, and what it has missed is announced',
  async (queue) => {
    const writing = keepWriting(planbase);
    await broken((channel) => channel.unbindQueue(names.queue(queue), exchange, 'plan.changed'));
    await until('it is bound again', 15_000, async () => {
      const answer = await manage('GET', `bindings/${planbase.vhost}/e/${exchange}/q/${names.queue(queue)}`);
      return ((await answer.json()) as unknown[]).length > 0;
    });
    await planbase.expectWhole(await writing.stop());
  },
  60_000,
);

test.each([
  ['search', 'search-consumer'],
  ['history', 'history-consumer'],
] as const)(
  'changes that the queue %s had when it was deleted are announced again',
  async (queue, role) => {
    const consumer = planbase.roles[role];
    consumer.signal('SIGSTOP');
    const plans: Plan[] = Array.from({ length: 30 }, newPlan);
    try {
      await Promise.all(plans.map((plan) => planbase.create(plan)));
      await until('all is announced', 10_000, async () => (await planbase.pipeline()).relay.waiting === 0);
      await broken((channel) => channel.deleteQueue(names.queue(queue)));
    } finally {
      consumer.signal('SIGCONT');
    }
    await planbase.expectWhole(plans);
  },
  60_000,
);
