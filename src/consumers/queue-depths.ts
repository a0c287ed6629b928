import type { Names } from '../names.ts';
import { AdminChannel } from './admin-channel.ts';
import { declarations, type QueueDeclaration } from './topology.ts';

/** Messages ready in each queue by its name; a queue that is gone is left out. */
export type Depths = Readonly<Record<string, number>>;

/** Reads the depths of all queues over a connection of its own, by amqplib: Rascal has no call for depths. */
export class DepthGauge {
  readonly #wire: AdminChannel;
  readonly #queues: readonly QueueDeclaration[];

  constructor(url: string, names: Names, retryDelaysMs: readonly number[]) {
    this.#wire = new AdminChannel(url);
    this.#queues = declarations(names, retryDelaysMs);
  }

  /** Rejects when the broker is unreachable; the next call connects again. */
  async sampleDepths(): Promise<Depths> {
    const depths: Record<string, number> = {};
    for (const { name, wireName } of this.#queues) {
      const found = await this.#wire.run((channel) => channel.checkQueue(wireName));
      if (found !== undefined) depths[name] = found.messageCount;
    }
    return depths;
  }

  close(): Promise<void> {
    return this.#wire.close();
  }
}
