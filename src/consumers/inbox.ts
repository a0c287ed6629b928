import type { Message } from 'rascal';

/** A message in hand: what it announces, and the way to be done with it. */
export interface Delivery {
  /** Empty where it is the revision that counts. */
  readonly plan: string;
  /** Decimal; `0` where it is the plan that counts. */
  readonly revision: string;
  readonly trace: string;
  /** Whether someone waits until the change is searchable. */
  readonly waits: boolean;
  /** When it came, as `performance.now()` had it. */
  readonly deliveredMs: number;
  readonly message: Message;
  /** Tells the broker that it may forget the message; nothing where the broker has taken it back. */
  settle(): void;
  /** Puts the message back into its queue, for others; nothing where the broker has taken it back. */
  giveBack(): void;
  /** Whether the broker has taken the message back: it will deliver it again, if it has it still. */
  lost(): boolean;
}

/** Acknowledges the deliveries; the broker does not answer that. */
export async function acknowledge(deliveries: readonly Delivery[]): Promise<void> {
  for (const { settle } of deliveries) settle();
}

/** Collects deliveries into batches. Its size is bounded by the subscription's prefetch. */
export class Inbox {
  #waiting: Delivery[] = [];
  #arrived = Promise.withResolvers<void>();
  /** Resolved when somebody waits for one of them. */
  #hurried = Promise.withResolvers<void>();

  /** Takes a delivery in. */
  add(delivery: Delivery): void {
    this.#waiting.push(delivery);
    this.#arrived.resolve();
    if (delivery.waits) this.#hurried.resolve();
  }

  /** Lets go of what the broker has taken back. */
  dropLost(): void {
    this.#waiting = this.#waiting.filter((delivery) => !delivery.lost());
  }

  /** Takes out all that wait. */
  drain(): Delivery[] {
    return this.#waiting.splice(0);
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.length;
  }

  /**
   * Waits for a first delivery for up to `waitMs`, then `lingerMs` for company, unless somebody waits for one of
   * them; at most `most` at once.
   */
  async take(most: number, lingerMs: number, waitMs: number): Promise<Delivery[]> {
    if (this.#waiting.length === 0) await Promise.race([this.#arrived.promise, Bun.sleep(waitMs)]);
    if (this.#waiting.length > 0 && this.#waiting.length < most) {
      await Promise.race([this.#hurried.promise, Bun.sleep(lingerMs)]);
    }
    const batch = this.#waiting.splice(0, most);
    if (this.#waiting.length === 0) this.#arrived = Promise.withResolvers<void>();
    if (!this.#waiting.some(({ waits }) => waits)) this.#hurried = Promise.withResolvers<void>();
    return batch;
  }
}
