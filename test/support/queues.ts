import { connect } from 'amqplib';
import { deadQueue, queues } from '../../src/consumers/topology.ts';

/** Messages that were given up on, of all work queues. */
export async function deadLetters(): Promise<number> {
  const connection = await connect(process.env['RABBITMQ_URL'] ?? '');
  try {
    const channel = await connection.createChannel();
    let messages = 0;
    for (const queue of queues) messages += (await channel.checkQueue(deadQueue(queue))).messageCount;
    return messages;
  } finally {
    await connection.close();
  }
}
