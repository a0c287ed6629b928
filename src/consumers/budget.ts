/** How much goes into one batch. */
export interface BatchLimits {
  /** Plans, or revisions. */
  readonly plans: number;
  /** Bytes of their bodies; the first one is taken whatever it has. */
  readonly bytes: number;
}

/** What a batch takes that follows many successes, compared with the one before. */
const growth = 1.5;
/** Below this the number of plans is what limits a batch. */
const minBytes = 65_536;

/**
 * How much to put into the next batch. It is halved when a batch was too much for an engine, or for the time that it
 * had, and grows again, up to the setting, as batches that fill it succeed.
 */
export class BatchBudget {
  readonly #most: BatchLimits;
  #plans: number;
  #bytes: number;

  constructor(most: BatchLimits) {
    this.#most = most;
    this.#plans = most.plans;
    this.#bytes = most.bytes;
  }

  /** For the next batch; at least one plan. */
  get limits(): BatchLimits {
    return { plans: Math.floor(this.#plans), bytes: Math.floor(this.#bytes) };
  }

  /** A batch of this size was too much: the next one is half of it at most. */
  shrink(used: BatchLimits): void {
    this.#plans = Math.max(Math.min(this.#plans, used.plans) / 2, 1);
    this.#bytes = Math.max(Math.min(this.#bytes, used.bytes) / 2, Math.min(minBytes, this.#most.bytes));
  }

  /** A batch of this size has succeeded. One that is far below the limits says nothing about them. */
  grow(used: BatchLimits): void {
    if (used.plans >= this.#plans / 2) this.#plans = Math.min(this.#plans * growth, this.#most.plans);
    if (used.bytes >= this.#bytes / 2) this.#bytes = Math.min(this.#bytes * growth, this.#most.bytes);
  }
}
