import { type Channel, type ChannelModel, connect } from 'amqplib';

const connectTimeoutMs = 5_000;
const closeTimeoutMs = 1_000;

/**
 * A connection to the broker with one channel, by amqplib itself, for commands that Rascal has no call for: checking
 * that a queue exists, reading its depth, taking single messages. It publishes nothing, so that an alarm of the broker
 * never blocks it.
 * It connects when it is first used, and again after it was cut.
 */
export class AdminChannel {
  readonly #url: string;
  #connection: ChannelModel | undefined;
  #channel: Channel | undefined;

  constructor(url: string) {
    const withHeartbeat = new URL(url);
    // The heartbeat detects a connection that is open but dead.
    withHeartbeat.searchParams.set('heartbeat', '10');
    this.#url = withHeartbeat.href;
  }

  /**
   * Runs a command on the channel. Returns undefined if the queue or exchange does not exist. Rejects when the broker
   * is unreachable or refuses; the next command connects again.
   */
  async run<T>(command: (channel: Channel) => Promise<T>): Promise<T | undefined> {
    try {
      return await command(await this.#open());
    } catch (error) {
      // The broker closes the channel when the named entity does not exist (AMQP 0-9-1, queue.declare, basic.get).
      if (error instanceof Error && error.message.includes('NOT_FOUND')) {
        this.#channel = undefined;
        return undefined;
      }
      await this.close();
      throw error;
    }
  }

  /** Closes the connection. Messages that were taken and not acknowledged return to their queue. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    this.#channel = undefined;
    if (connection === undefined) return;
    // A frozen broker does not answer the close.
    await Promise.race([Promise.resolve(connection.close()).catch(() => {}), Bun.sleep(closeTimeoutMs)]);
  }

  async #open(): Promise<Channel> {
    if (this.#channel !== undefined) return this.#channel;
    if (this.#connection === undefined) {
      const connection = await connect(this.#url, { timeout: connectTimeoutMs });
      const forget = () => {
        if (this.#connection !== connection) return;
        this.#connection = undefined;
        this.#channel = undefined;
      };
      connection.on('error', forget);
      connection.on('close', forget);
      this.#connection = connection;
    }
    const channel = await this.#connection.createChannel();
    const forget = () => {
      if (this.#channel === channel) this.#channel = undefined;
    };
    channel.on('error', forget);
    channel.on('close', forget);
    this.#channel = channel;
    return channel;
  }
}
