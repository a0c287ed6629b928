import { type Channel, connect } from 'amqplib';

const instanceUrl = process.env['RABBITMQ_URL'] ?? '';

/** Does something on a channel of its own to a broker, by default the instance's. */
export async function onChannel<T>(work: (channel: Channel) => Promise<T>, url = instanceUrl): Promise<T> {
  const connection = await connect(url);
  // What fails rejects the work.
  connection.on('error', () => {});
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => {});
    return await work(channel);
  } finally {
    await connection.close();
  }
}

/** Takes all messages that are ready out of a queue; answers how many there were. */
export function purge(queue: string, url = instanceUrl): Promise<number> {
  return onChannel(async (channel) => (await channel.purgeQueue(queue)).messageCount, url);
}

/** How many messages of a queue are ready. */
export function depth(queue: string, url = instanceUrl): Promise<number> {
  return onChannel(async (channel) => (await channel.checkQueue(queue)).messageCount, url);
}

/** Puts a message into a queue, whatever it is. */
export function send(queue: string, content: Buffer, options: object = {}, url = instanceUrl): Promise<void> {
  return onChannel(async (channel) => {
    channel.sendToQueue(queue, content, { persistent: true, ...options });
    // Answered after what was sent before on the channel.
    await channel.checkQueue(queue);
  }, url);
}
