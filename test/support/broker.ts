import { type Channel, connect, type GetMessage } from 'amqplib';
import { readAnnouncements } from '../../src/consumers/announcements.ts';
import type { Announcement } from '../../src/consumers/generated/messages.ts';
import { Names } from '../../src/names.ts';
import { until } from './until.ts';

const instanceUrl = process.env['RABBITMQ_URL'] ?? '';
/** A queue in the virtual host of a URL: the instance's, or that of the stack whose prefix the virtual host is named by. */
const queueAt = (queue: string, url: string) =>
  new Names(new URL(url).pathname.slice(1) || undefined).queue(queue);

/** Does something on a channel of its own to a broker, by default the instance's. */
export async function onChannel<T>(work: (channel: Channel) => Promise<T>, url = instanceUrl): Promise<T> {
  const connection = await connect(url);
  // The operation that fails rejects `work`.
  connection.on('error', () => {});
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => {});
    return await work(channel);
  } finally {
    await connection.close();
  }
}

/** Takes all messages that are ready out of a queue. Returns how many there were. */
export function purge(queue: string, url = instanceUrl): Promise<number> {
  return onChannel(async (channel) => (await channel.purgeQueue(queueAt(queue, url))).messageCount, url);
}

/** The changes that a message of a work queue announces. */
export function readChanges(content: Buffer): readonly Announcement[] {
  const found = readAnnouncements(JSON.parse(content.toString()));
  if (typeof found === 'string') throw new Error(`${found}: ${content}`);
  return found;
}

/** The ready messages of a queue, which stay there: the broker has delivered them once more. */
export function peek(queue: string, url = instanceUrl): Promise<GetMessage[]> {
  return onChannel((channel) => getAll(channel, queueAt(queue, url)), url);
}

/** The changes that the ready messages of a queue announce. They stay there, as with `peek`. */
export async function peekChanges(queue: string, url = instanceUrl): Promise<Announcement[]> {
  return (await peek(queue, url)).flatMap(({ content }) => readChanges(content));
}

/** Takes all messages that are ready out of a queue. Returns the changes that they announced. */
export function takeChanges(queue: string, url = instanceUrl): Promise<Announcement[]> {
  return onChannel(async (channel) => {
    const messages = await getAll(channel, queueAt(queue, url));
    if (messages.length > 0) channel.ackAll();
    return messages.flatMap(({ content }) => readChanges(content));
  }, url);
}

async function getAll(channel: Channel, queue: string): Promise<GetMessage[]> {
  const messages: GetMessage[] = [];
  for (;;) {
    const message = await channel.get(queue);
    if (message === false) return messages;
    messages.push(message);
  }
}

/** Takes all ready messages of a queue and gives them back, so often. Waits for a first one each time. */
export function requeue(queue: string, times: number, url = instanceUrl): Promise<void> {
  return onChannel(async (channel) => {
    for (let i = 0; i < times; i++) {
      // A quorum queue takes a moment to have a message back.
      await until(
        `${queue} has a message`,
        10_000,
        async () => (await getAll(channel, queueAt(queue, url))).length > 0,
      );
      channel.nackAll();
    }
    await channel.checkQueue(queueAt(queue, url));
  }, url);
}

/** How many messages of a queue are ready. */
export function depth(queue: string, url = instanceUrl): Promise<number> {
  return onChannel(async (channel) => (await channel.checkQueue(queueAt(queue, url))).messageCount, url);
}

/** Puts a message into a queue, whatever it is. */
export function send(queue: string, content: Buffer, options: object = {}, url = instanceUrl): Promise<void> {
  return onChannel(async (channel) => {
    channel.sendToQueue(queueAt(queue, url), content, { persistent: true, ...options });
    // Answered after what was sent before on the channel.
    await channel.checkQueue(queueAt(queue, url));
  }, url);
}
