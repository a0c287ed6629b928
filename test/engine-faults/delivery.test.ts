import { afterEach, expect, test } from 'bun:test';
import { type Channel, connect } from 'amqplib';
import { lanes, projections, routingKeys, workQueue, workQueues } from '../../src/consumers/topology.ts';
import { expectAuditClean } from '../support/audit.ts';
import { purge, readChanges } from '../support/broker.ts';
import { expectHistory } from '../support/history.ts';
import { writeJournal } from '../support/journal.ts';
import { names } from '../support/names.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { control, until } from '../support/planbase.ts';
import { deadLetters } from '../support/queues.ts';

const consumers = ['search-consumer-1', 'search-consumer-2', 'history-consumer'];
const unique = () => crypto.randomUUID().slice(0, 8);
const givenUpBefore = await deadLetters();

afterEach(async () => {
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
});

/** Hears every message that announces changes, and can send them to the queues again. */
async function overhear() {
  const connection = await connect(process.env['RABBITMQ_URL'] ?? '');
  const channel: Channel = await connection.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  for (const lane of lanes) await channel.bindQueue(queue, names.exchange, routingKeys[lane]);
  const heard: Buffer[] = [];
  await channel.consume(queue, (message) => message && heard.push(message.content), { noAck: true });
  return {
    heard,
    send(announcement: Buffer): void {
      for (const projection of projections) {
        const queue = names.queue(workQueue(projection, 'quick'));
        channel.sendToQueue(queue, announcement, { contentType: 'application/json' });
      }
    },
    close: () => connection.close(),
  };
}

/** How many changes the messages announce. */
const countChanges = (messages: readonly Buffer[]) =>
  messages.reduce((sum, message) => sum + readChanges(message).length, 0);

/** A number that looks random and is the same in every run. */
const scattered = (i: number) => (i * 7_919) % 1_009;

test('announcements that come again and again, late and out of order while plans change do no harm', async () => {
  const line = await overhear();
  let writing = true;
  let sent = 0;
  const repeater = (async () => {
    for (let round = 1; writing; round++) {
      // Always old and new ones, the newest first.
      const some = line.heard.filter((_, i) => scattered(i + round) % 5 === 0).slice(-200);
      for (const announcement of some.toReversed()) line.send(announcement);
      sent += countChanges(some);
      await until('more is announced', 5_000, async () => !writing || countChanges(line.heard) > sent / 10);
    }
  })();
  const journal = await writeJournal(unique(), 400, 8);
  writing = false;
  await repeater;
  await untilAtRest(60_000);
  // When all is still, everything comes once more, from the last to the first.
  for (const announcement of line.heard.toReversed()) line.send(announcement);
  await until('all of it is looked at', 60_000, async () => (await messages()) === 0);
  await line.close();
  await untilAtRest(60_000);
  console.log(`${journal.length} writes, ${sent + countChanges(line.heard)} announcements too many`);
  expect(sent).toBeGreaterThan(journal.length);
  await expectAuditClean();
  await expectHistory(journal);
  expect(await deadLetters()).toBe(givenUpBefore);
}, 240_000);

test('announcements that all come at last, twice and in no order, leave what is true now', async () => {
  for (const consumer of consumers) await control.stop(consumer);
  const line = await overhear();
  const journal = await writeJournal(unique(), 200, 8);
  await until('all is announced', 30_000, async () => countChanges(line.heard) >= journal.length);
  for (const { name } of workQueues) await purge(name);
  const order = [...line.heard, ...line.heard].map(
    (announcement, i) => [scattered(i), announcement] as const,
  );
  for (const [, announcement] of order.toSorted(([a], [b]) => a - b)) line.send(announcement);
  await line.close();
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
  await untilAtRest(60_000);
  await expectAuditClean();
  await expectHistory(journal);
  expect(await deadLetters()).toBe(givenUpBefore);
}, 240_000);

/** Messages in the work queues, those in the hands of consumers, too. */
async function messages(): Promise<number> {
  const url = new URL(process.env['RABBITMQ_MANAGEMENT_URL'] ?? '');
  const authorization = `Basic ${btoa(`${url.username}:${url.password}`)}`;
  const counts = await Promise.all(
    workQueues.map(async ({ name }) => {
      const response = await fetch(`${url.origin}/api/queues/%2F/${names.queue(name)}`, {
        headers: { authorization },
      });
      // Documented at RabbitMQ's management API.
      return ((await response.json()) as { messages?: number }).messages ?? Number.NaN;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
