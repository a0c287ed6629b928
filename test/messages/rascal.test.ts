import { afterAll, beforeAll, expect, test } from 'bun:test';
import { connect } from 'amqplib';
import { type AckOrNack, BrokerAsPromised, type Message, withDefaultConfig } from 'rascal';
import { assertTopology } from '../../src/consumers/assert-topology.ts';
import { declarations } from '../../src/consumers/topology.ts';
import { Names } from '../../src/names.ts';
import { onChannel } from '../support/broker.ts';
import { until } from '../support/planbase.ts';
import { makeVhost, manage } from '../support/vhost.ts';
import { unique } from './stack.ts';

// The behaviour of Rascal that the code relies on, and why it does not use the recovery strategies.

const name = `rascal-${unique()}`;
const names = new Names('asserted');
let vhost: Awaited<ReturnType<typeof makeVhost>>;
beforeAll(async () => {
  vhost = await makeVhost(name);
});
afterAll(() => vhost.remove());

const parts = () => ({ names, rabbitmqUrl: vhost.url, retryDelaysMs: [100, 200] });
const queues = declarations(names, [100, 200]);

/** The names that connections of the virtual host have given themselves; undefined for each that has none. */
async function listConnections(): Promise<(string | undefined)[]> {
  const listed = await manage('GET', `vhosts/${name}/connections`);
  // Connections, by RabbitMQ's management API.
  const connections = (await listed.json()) as { user_provided_name?: string }[];
  return connections.map((connection) => connection.user_provided_name);
}

test('Rascal asserts the exchange, every queue with its arguments, and the bindings of the work queues', async () => {
  await assertTopology(parts(), { exchange: true, queues });
  await onChannel(async (channel) => {
    await channel.assertExchange(names.exchange, 'topic', { durable: true });
    // Other arguments would be refused.
    for (const { wireName, arguments: details } of queues) {
      await channel.assertQueue(wireName, { durable: true, arguments: details });
    }
  }, vhost.url);
  const listed = await manage('GET', `exchanges/${name}/${names.exchange}/bindings/source`);
  // Bindings, by RabbitMQ's management API.
  const bindings = (await listed.json()) as { destination: string; routing_key: string }[];
  expect(bindings.map((binding) => `${binding.routing_key} ${binding.destination}`).sort()).toEqual([
    'plan.changed asserted.history',
    'plan.changed asserted.search',
    'plan.changed.bulk asserted.history.bulk',
    'plan.changed.bulk asserted.search.bulk',
  ]);
}, 30_000);

test('asserting rejects with the reason where RabbitMQ refuses, and leaves no connection', async () => {
  const [first] = queues;
  if (first === undefined) throw new Error('there is no queue');
  const other = { ...parts(), names: new Names('refused') };
  await onChannel((channel) => channel.assertQueue(other.names.queue(first.name)), vhost.url);
  const missing = { exchange: true, queues: declarations(other.names, other.retryDelaysMs) };
  await expect(assertTopology(other, missing)).rejects.toThrow('PRECONDITION_FAILED');
  // The API lists connections late, in the order in which they were opened.
  const last = await connect(vhost.url, { clientProperties: { connection_name: 'last' } });
  try {
    await until('the last connection is listed', 20_000, async () =>
      (await listConnections()).includes('last'),
    );
    await until('no other is', 20_000, async () => (await listConnections()).length === 1);
  } finally {
    await last.close();
  }
}, 60_000);

test('the strategy forward makes a message a dead letter without a reason when its retry queue is gone', async () => {
  const deadLetter = { 'x-dead-letter-exchange': '', 'x-dead-letter-routing-key': 'dead' };
  const broker = await BrokerAsPromised.create(
    withDefaultConfig({
      vhosts: {
        '/': {
          connection: { url: vhost.url },
          queues: { work: { options: { arguments: deadLetter } }, retry: {}, dead: {} },
        },
      },
      publications: { work: { vhost: '/', queue: 'work' }, retry: { vhost: '/', queue: 'retry' } },
      subscriptions: { work: { vhost: '/', queue: 'work' } },
    }),
  );
  const failed = Promise.withResolvers<Error>();
  broker.on('error', failed.resolve);
  try {
    await onChannel((channel) => channel.deleteQueue('retry'), vhost.url);
    const subscription = await broker.subscribe('work');
    subscription.on('error', failed.resolve);
    subscription.on('message', (_message: Message, _content: unknown, ackOrNack: AckOrNack) =>
      ackOrNack(new Error('refused'), {
        strategy: 'forward',
        publication: 'retry',
        options: { options: { headers: { 'x-reason': 'refused' } } },
      }),
    );
    await broker.publish('work', { plan: '1' }, { options: {} });
    expect((await failed.promise).message).toContain('was returned');
    await onChannel(async (channel) => {
      await until('it is dead', 10_000, async () => (await channel.checkQueue('dead')).messageCount === 1);
      const letter = await channel.get('dead');
      if (letter === false) throw new Error('there is no dead letter');
      expect(letter.properties.headers).not.toHaveProperty('x-reason');
      expect(JSON.stringify(letter.properties.headers)).not.toContain('refused');
    }, vhost.url);
  } finally {
    await broker.shutdown();
  }
}, 30_000);
