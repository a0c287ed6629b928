import { Redis } from 'ioredis';

/** All engines and processes of an instance, started and supervised as `./dev up` does. */
export interface WholeSystem {
  readonly apiUrl: string;
  readonly redisUrl: string;
  /** Of one node. */
  readonly elasticsearchUrl: string;
  /** May read and write plans of example.com. */
  readonly token: string;
  /** Engines and Planbase's own processes, in the order to show them. */
  readonly processes: readonly NamedProcess[];
}

export interface NamedProcess {
  readonly name: string;
  readonly pid: number;
  /** Whether it is one of Planbase's. */
  readonly isRole: boolean;
}

const pollMs = 10;
const maxWaitMs = 120_000;
const cooldownMs = 3_000;

/** Reads how many plans and revisions the projections lack. One ZCARD only, since benches count the calls to Redis. */
export class Backlog {
  readonly #redis: Redis;

  constructor(redisUrl: string) {
    this.#redis = new Redis(redisUrl);
  }

  /** Resolves when every plan is searchable. */
  untilSearchable(signal: AbortSignal): Promise<void> {
    return this.#untilEmpty('{planbase}:pending', signal);
  }

  /** Resolves when the history has every revision. */
  untilInHistory(signal: AbortSignal): Promise<void> {
    return this.#untilEmpty('{planbase}:pending:history', signal);
  }

  /** Resolves when everything is projected and follow-up work, such as acknowledgements, is most likely complete. */
  async untilQuiet(signal: AbortSignal): Promise<void> {
    await this.untilSearchable(signal);
    await this.untilInHistory(signal);
    await Bun.sleep(cooldownMs);
  }

  async stop(): Promise<void> {
    this.#redis.disconnect();
  }

  async #untilEmpty(key: string, signal: AbortSignal): Promise<void> {
    const endsMs = performance.now() + maxWaitMs;
    while ((await this.#redis.zcard(key)) > 0) {
      signal.throwIfAborted();
      if (performance.now() > endsMs) throw new Error(`${key} is not empty after ${maxWaitMs} ms`);
      await Bun.sleep(pollMs);
    }
  }
}
