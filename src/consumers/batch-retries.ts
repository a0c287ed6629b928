import { backoffMs } from '../retry.ts';
import { type BatchBuffer, type DeliveryGroup, join } from './batch-buffer.ts';

/**
 * Groups that an engine failed to write. They are retried apart from all others, after a growing delay, so that a plan
 * that fails delays no other.
 */
export class Retries {
  readonly #groups = new Map<string, DeliveryGroup>();
  #failures = 0;
  #dueMs = Number.POSITIVE_INFINITY;

  /** When to try next, as `performance.now()` has it; infinite where there is nothing to try. */
  get dueMs(): number {
    return this.#dueMs;
  }

  get isEmpty(): boolean {
    return this.#groups.size === 0;
  }

  /** Adds groups to those of the same key that wait for a retry. Returns the others. */
  absorb(groups: readonly DeliveryGroup[]): DeliveryGroup[] {
    return groups.filter((group) => {
      const own = this.#groups.get(group.key);
      if (own !== undefined) this.#groups.set(group.key, join(own, group));
      return own === undefined;
    });
  }

  /**
   * The next groups to try, at most `max`, each with what waits in the buffer under its key; they stay here until
   * `note`. Messages that the broker has taken back are dropped: it delivers them again.
   */
  next(max: number, buffer: BatchBuffer): DeliveryGroup[] {
    for (const [key, group] of this.#groups) {
      const deliveries = group.deliveries.filter((delivery) => !delivery.lost());
      if (deliveries.length === 0) this.#groups.delete(key);
      else this.#groups.set(key, { ...group, deliveries });
    }
    const next = [...this.#groups.values().take(max)].map((group) => buffer.complete(group));
    for (const group of next) this.#groups.set(group.key, group);
    if (this.isEmpty) this.#reset();
    return next;
  }

  /**
   * Notes how a batch went.
   *
   * @param tried its groups
   * @param failed those to retry
   */
  note(tried: readonly DeliveryGroup[], failed: readonly DeliveryGroup[]): void {
    for (const { key } of tried) this.#groups.delete(key);
    // Behind groups that were not tried, so that a group that fails each time does not starve them.
    for (const group of failed) this.#groups.set(group.key, { ...group, mayRepeat: true });
    if (this.isEmpty) {
      this.#reset();
    } else if (failed.length > 0) {
      this.#failures = failed.length < tried.length ? 1 : this.#failures + 1;
      this.#dueMs = performance.now() + backoffMs(this.#failures);
    }
  }

  /** Takes out all. */
  drain(): DeliveryGroup[] {
    const groups = [...this.#groups.values()];
    this.#groups.clear();
    this.#reset();
    return groups;
  }

  #reset(): void {
    this.#failures = 0;
    this.#dueMs = Number.POSITIVE_INFINITY;
  }
}
