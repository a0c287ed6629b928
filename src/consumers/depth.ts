import { connect } from 'amqplib';
import type { WorkQueue } from './topology.ts';

/** Messages ready in a queue. Rejects when the broker is away or the queue is gone. */
export async function queueDepth(url: string, queue: WorkQueue): Promise<number> {
  // A connection a look: a failed passive declare closes its channel, and this is asked every few seconds only.
  const connection = await connect(url, { timeout: 5_000 });
  connection.on('error', () => {});
  try {
    const channel = await connection.createChannel();
    channel.on('error', () => {});
    return (await channel.checkQueue(queue)).messageCount;
  } finally {
    await connection.close();
  }
}
