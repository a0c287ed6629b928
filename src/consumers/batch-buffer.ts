import type { Carried } from './announcements.ts';

/** A change that an unacknowledged message announces, and how to acknowledge or requeue it. */
export interface Delivery {
  /** Empty if the revision is the key. */
  readonly plan: string;
  /** Decimal; `0` if the plan is the key. */
  readonly revision: string;
  readonly trace: string;
  /** Whether someone waits until the change is searchable. */
  readonly isUrgent: boolean;
  /**
   * Whether the change may have been announced before: the consumer that had the earlier message may have died during a
   * bulk that arrives late.
   */
  readonly mayRepeat: boolean;
  /** Arrival time by `performance.now()`. */
  readonly deliveredMs: number;
  /** A message with this change alone, in which it can be forwarded. */
  alone(): Carried;
  /**
   * Marks the change as done. The message is acknowledged when all of its changes are. Does nothing if the broker has
   * taken the message back.
   */
  ack(): void;
  /** Puts the message back into its queue, with all of its changes. Does nothing if the broker has taken it back. */
  requeue(): void;
  /** Whether the broker has taken the message back: it delivers the message again, if it still has it. */
  lost(): boolean;
}

/** All deliveries with the same key, a plan or a revision: one write serves them. */
export interface DeliveryGroup {
  readonly key: string;
  /** At least one, in the order of arrival. */
  readonly deliveries: readonly Delivery[];
  /** Whether one of the deliveries may repeat an earlier announcement, or was tried before. */
  readonly mayRepeat: boolean;
}

/** Acknowledges the deliveries; the broker sends no response to that. */
export async function acknowledge(deliveries: readonly Delivery[]): Promise<void> {
  for (const { ack } of deliveries) ack();
}

/** Collects deliveries into batches of groups. The subscription's prefetch bounds its size. */
export class BatchBuffer {
  readonly #toKey: (delivery: Delivery) => string;
  #groups = new Map<string, DeliveryGroup>();
  #lastAddedMs = Number.NEGATIVE_INFINITY;
  #arrived = Promise.withResolvers<void>();
  /** Resolved when an urgent delivery arrives. */
  #urgentArrived = Promise.withResolvers<void>();

  /** @param toKey returns the plan or revision of a delivery */
  constructor(toKey: (delivery: Delivery) => string) {
    this.#toKey = toKey;
  }

  /** Arrival time of the newest delivery, by `performance.now()`. */
  get lastAddedMs(): number {
    return this.#lastAddedMs;
  }

  /** Adds a delivery. */
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

  /** Removes the waiting group with the same key. Returns both as one group. */
  complete(group: DeliveryGroup): DeliveryGroup {
    const waiting = this.#groups.get(group.key);
    if (waiting === undefined) return group;
    this.#groups.delete(group.key);
    this.#reset();
    return join(group, waiting);
  }

  /** Drops the deliveries whose messages the broker has taken back. */
  dropLost(): void {
    for (const [key, group] of this.#groups) {
      const deliveries = group.deliveries.filter((delivery) => !delivery.lost());
      if (deliveries.length === 0) this.#groups.delete(key);
      else this.#groups.set(key, { ...group, deliveries });
    }
    this.#reset();
  }

  /** Removes and returns all waiting deliveries. */
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
   * Waits up to `waitMs` for a first delivery. If several have arrived, more may follow, so it then waits for
   * `lingerMs`, unless one of them is urgent. Returns at most `max` groups.
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

/** Returns one group with the deliveries of both; `first` may be absent. */
export function join(first: DeliveryGroup | undefined, second: DeliveryGroup): DeliveryGroup {
  if (first === undefined) return second;
  return {
    key: first.key,
    deliveries: [...first.deliveries, ...second.deliveries],
    mayRepeat: first.mayRepeat || second.mayRepeat,
  };
}
