import { connect } from 'amqplib';

/** Takes all messages that are ready out of a queue; answers how many there were. */
export async function purge(queue: string): Promise<number> {
  const connection = await connect(process.env['RABBITMQ_URL'] ?? '');
  try {
    const channel = await connection.createChannel();
    return (await channel.purgeQueue(queue)).messageCount;
  } finally {
    await connection.close();
  }
}
