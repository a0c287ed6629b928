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
    // A connection that is open and silent must end some time.
    withHeartbeat.searchParams.set('heartbeat', '10');
    this.#url = withHeartbeat.href;
  }

  /**
   * Gives a command on the channel; undefined where what it names is not there. Rejects when the broker is away or
   * refuses; the next command connects again.
   */
  async run<T>(command: (channel: Channel) => Promise<T>): Promise<T | undefined> {
    try {
      return await command(await this.#open());
    } catch (error) {
      // What is not there closes the channel that it was asked for on (AMQP 0-9-1, queue.declare, basic.get).
      if (error instanceof Error && error.message.includes('NOT_FOUND')) {
        this.#channel = undefined;
        return undefined;
      }
      await this.close();
      throw error;
    }
  }

  /** What was taken and not acknowledged goes back to its queue. */
  async close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    this.#channel = undefined;
    if (connection === undefined) return;
    // A broker that is frozen does not answer that.
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
