import type { Carried } from './announcements.ts';

/** A change that an unacknowledged message announces, and how to settle it. */
export interface Delivery {
  /** Empty where it is the revision that counts. */
  readonly plan: string;
  /** Decimal; `0` where it is the plan that counts. */
  readonly revision: string;
  readonly trace: string;
  /** Whether someone waits until the change is searchable. */
  readonly isUrgent: boolean;
  /**
   * Whether the change may have been announced before: a consumer that had the earlier message may have died over a
   * bulk that comes late.
   */
  readonly mayRepeat: boolean;
  /** When it came, as `performance.now()` had it. */
  readonly deliveredMs: number;
  /** The message of this change alone, in which it travels on. */
  alone(): Carried;
  /**
   * Says that the change is done with. The broker may forget the message when all of its changes are; nothing where the
   * broker has taken it back.
   */
  ack(): void;
  /** Puts the message back into its queue, with all of its changes; nothing where the broker has taken it back. */
  requeue(): void;
  /** Whether the broker has taken the message back: it will deliver it again, if it has it still. */
  lost(): boolean;
}

/** All deliveries about one thing, a plan or a revision: one write serves them. */
export interface DeliveryGroup {
  readonly key: string;
  /** At least one, in the order of arrival. */
  readonly deliveries: readonly Delivery[];
  /** Whether one of them may repeat an earlier announcement, or was tried before. */
  readonly mayRepeat: boolean;
}

/** Acknowledges the deliveries; the broker does not answer that. */
export async function acknowledge(deliveries: readonly Delivery[]): Promise<void> {
  for (const { ack } of deliveries) ack();
}

/** Collects deliveries into batches of groups. The subscription's prefetch bounds its size. */
export class BatchBuffer {
  readonly #toKey: (delivery: Delivery) => string;
  #groups = new Map<string, DeliveryGroup>();
  #lastAddedMs = Number.NEGATIVE_INFINITY;
  #arrived = Promise.withResolvers<void>();
  /** Resolved when somebody waits for one of them. */
  #urgentArrived = Promise.withResolvers<void>();

  /** @param toKey what a delivery is about */
  constructor(toKey: (delivery: Delivery) => string) {
    this.#toKey = toKey;
  }

  /** When the newest delivery came, as `performance.now()` had it. */
  get lastAddedMs(): number {
    return this.#lastAddedMs;
  }

  /** Takes a delivery in. */
  add(delivery: Delivery): void {
    this.#lastAddedMs = performance.now();
    const key = this.#toKey(delivery);
    const group = { key, deliveries: [delivery], mayRepeat: delivery.mayRepeat };
    this.#groups.set(key, join(this.#groups.get(key), group));
    this.#arrived.resolve();
    if (delivery.isUrgent) this.#urgentArrived.resolve();
  }

  /** Puts groups back, before all others. */
  putBack(groups: readonly DeliveryGroup[]): void {
    if (groups.length === 0) return;
    const waiting = this.#groups.values();
    this.#groups = new Map();
    for (const group of [...groups, ...waiting]) {
      this.#groups.set(group.key, join(this.#groups.get(group.key), group));
    }
    this.#arrived.resolve();
  }

  /** Removes the group that waits under the same key. Returns both as one group. */
  complete(group: DeliveryGroup): DeliveryGroup {
    const waiting = this.#groups.get(group.key);
    if (waiting === undefined) return group;
    this.#groups.delete(group.key);
    this.#reset();
    return join(group, waiting);
  }

  /** Lets go of what the broker has taken back. */
  dropLost(): void {
    for (const [key, group] of this.#groups) {
      const deliveries = group.deliveries.filter((delivery) => !delivery.lost());
      if (deliveries.length === 0) this.#groups.delete(key);
      else this.#groups.set(key, { ...group, deliveries });
    }
    this.#reset();
  }

  /** Takes out all that wait. */
  drain(): Delivery[] {
    const waiting = [...this.#groups.values()].flatMap(({ deliveries }) => deliveries);
    this.#groups.clear();
    this.#reset();
    return waiting;
  }

  /** How many deliveries wait. */
  get size(): number {
    let size = 0;
    for (const { deliveries } of this.#groups.values()) size += deliveries.length;
    return size;
  }

  /**
   * Waits for a first delivery for up to `waitMs`. Where others came with it, more may follow, so it then waits for
   * `lingerMs`, unless somebody waits for one of them. Returns at most `most` groups.
   */
  async take(max: number, lingerMs: number, waitMs: number): Promise<DeliveryGroup[]> {
    if (this.#groups.size === 0) await Promise.race([this.#arrived.promise, Bun.sleep(waitMs)]);
    if (this.#groups.size > 1 && this.#groups.size < max) {
      await Promise.race([this.#urgentArrived.promise, Bun.sleep(lingerMs)]);
    }
    const batch = [...this.#groups.values().take(max)];
    for (const { key } of batch) this.#groups.delete(key);
    this.#reset();
    return batch;
  }

  /** Clears each signal whose cause is gone. */
  #reset(): void {
    if (this.#groups.size === 0) this.#arrived = Promise.withResolvers<void>();
    const isUrgent = this.#groups
      .values()
      .some(({ deliveries }) => deliveries.some(({ isUrgent }) => isUrgent));
    if (!isUrgent) this.#urgentArrived = Promise.withResolvers<void>();
  }
}

/** One group of both; `first` may be absent. */
export function join(first: DeliveryGroup | undefined, second: DeliveryGroup): DeliveryGroup {
  if (first === undefined) return second;
  return {
    key: first.key,
    deliveries: [...first.deliveries, ...second.deliveries],
    mayRepeat: first.mayRepeat || second.mayRepeat,
  };
}
