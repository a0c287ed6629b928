import { type ChannelModel, connect } from 'amqplib';
import { allQueues } from './topology.ts';

/** Messages ready in each queue by its name; a queue that is gone is left out. */
export type Depths = Readonly<Record<string, number>>;

/** Looks at the depths of all queues over a connection of its own. */
export class DepthGauge {
  readonly #url: string;
  #connection: ChannelModel | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Rejects when the broker is away; the next look connects again. */
  async look(): Promise<Depths> {
    try {
      return await this.#look();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close().catch(() => {});
  }

  async #look(): Promise<Depths> {
    if (this.#connection === undefined) {
      const connection = await connect(this.#url, { timeout: 5_000 });
      const forget = () => {
        if (this.#connection === connection) this.#connection = undefined;
      };
      connection.on('error', forget);
      connection.on('close', forget);
      this.#connection = connection;
    }
    const connection = this.#connection;
    const depths: Record<string, number> = {};
    let channel = await openChannel(connection);
    for (const queue of allQueues) {
      try {
        depths[queue] = (await channel.checkQueue(queue)).messageCount;
      } catch (error) {
        // A passive declare of what is not there closes its channel (AMQP 0-9-1, queue.declare).
        if (!(error instanceof Error && error.message.includes('NOT_FOUND'))) throw error;
        channel = await openChannel(connection);
      }
    }
    await channel.close();
    return depths;
  }
}

async function openChannel(connection: ChannelModel) {
  const channel = await connection.createChannel();
  channel.on('error', () => {});
  return channel;
}
