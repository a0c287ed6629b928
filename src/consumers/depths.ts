import { declarations } from './topology.ts';
import { Wire } from './wire.ts';

/** Messages ready in each queue by its name; a queue that is gone is left out. */
export type Depths = Readonly<Record<string, number>>;

/** Looks at the depths of all queues over a connection of its own. */
export class DepthGauge {
  readonly #wire: Wire;
  readonly #queues: readonly string[];

  constructor(url: string, retryDelaysMs: readonly number[]) {
    this.#wire = new Wire(url);
    this.#queues = declarations(retryDelaysMs).map(({ name }) => name);
  }

  /** Rejects when the broker is away; the next look connects again. */
  async look(): Promise<Depths> {
    const depths: Record<string, number> = {};
    for (const queue of this.#queues) {
      const found = await this.#wire.ask((channel) => channel.checkQueue(queue));
      if (found !== undefined) depths[queue] = found.messageCount;
    }
    return depths;
  }

  close(): Promise<void> {
    return this.#wire.close();
  }
}
