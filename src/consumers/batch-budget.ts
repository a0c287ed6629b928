/** How much goes into one batch. */
export interface BatchLimits {
  /** Plans, or revisions. */
  readonly plans: number;
  /** Bytes of their bodies; the first plan is taken whatever its size. */
  readonly bytes: number;
}

/** Factor by which a limit grows after a batch that filled at least half of it. */
const growth = 1.5;
/** Minimum of the limit of bytes; below it only the number of plans shrinks. */
const minBytes = 65_536;

/**
 * The limits of the next batch. They are halved when an engine could not take a batch, or the batch took too long, and
 * grow again, up to the settings, as batches that fill them succeed.
 */
export class BatchBudget {
  readonly #max: BatchLimits;
  #plans: number;
  #bytes: number;

  constructor(max: BatchLimits) {
    this.#max = max;
    this.#plans = max.plans;
    this.#bytes = max.bytes;
  }

  /** For the next batch; at least one plan. */
  get limits(): BatchLimits {
    return { plans: Math.floor(this.#plans), bytes: Math.floor(this.#bytes) };
  }

  /** A batch of this size was too much: the next one is half of it at most. */
  shrink(used: BatchLimits): void {
    this.#plans = Math.max(Math.min(this.#plans, used.plans) / 2, 1);
    this.#bytes = Math.max(Math.min(this.#bytes, used.bytes) / 2, Math.min(minBytes, this.#max.bytes));
  }

  /** A batch of this size has succeeded. One that is far below the limits says nothing about them. */
  grow(used: BatchLimits): void {
    if (used.plans >= this.#plans / 2) this.#plans = Math.min(this.#plans * growth, this.#max.plans);
    if (used.bytes >= this.#bytes / 2) this.#bytes = Math.min(this.#bytes * growth, this.#max.bytes);
  }
}
