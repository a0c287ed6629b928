import type { AckOrNack } from 'rascal';

/** A message in hand: what it announces, and the way to be done with it. */
export interface Delivery {
  readonly plan: string;
  readonly trace: string;
  readonly settle: AckOrNack;
}

/** Collects deliveries into batches. Its size is bounded by the subscription's prefetch. */
export class Inbox {
  #waiting: Delivery[] = [];
  #arrived = Promise.withResolvers<void>();

  /** Takes a delivery in. */
  add(delivery: Delivery): void {
    this.#waiting.push(delivery);
    this.#arrived.resolve();
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.length;
  }

  /** Waits for a first delivery for up to `waitMs`, then `lingerMs` for company; at most `most` at once. */
  async take(most: number, lingerMs: number, waitMs: number): Promise<Delivery[]> {
    if (this.#waiting.length === 0) await Promise.race([this.#arrived.promise, Bun.sleep(waitMs)]);
    if (this.#waiting.length > 0 && this.#waiting.length < most) await Bun.sleep(lingerMs);
    const batch = this.#waiting.splice(0, most);
    if (this.#waiting.length === 0) this.#arrived = Promise.withResolvers<void>();
    return batch;
  }
}
