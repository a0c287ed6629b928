/** Something that must end in time. */
export interface Deadline {
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
  readonly expire: () => void;
}

/** A timer that is late by more than this shows that the process was frozen. */
const stalledMs = 1_000;

/**
 * Deadlines that all last equally long, on one timer: a timer for each request would cost more than the rest of its
 * bookkeeping. They expire in the order in which they were started. A process that stood still, because it was frozen
 * or very busy, first gets a moment to read what has arrived meanwhile.
 */
export class Deadlines {
  readonly #durationMs: number;
  /** Iterates in order of insertion, which is the order of the times. */
  readonly #started = new Set<Deadline>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer is to fire. */
  #dueMs = 0;

  constructor(durationMs: number) {
    this.#durationMs = durationMs;
  }

  /** @param expire called once, unless the deadline is ended before */
  start(expire: () => void): Deadline {
    const deadline = { atMs: performance.now() + this.#durationMs, expire };
    this.#started.add(deadline);
    this.#timer ??= this.#arm(this.#durationMs);
    return deadline;
  }

  end(deadline: Deadline): void {
    this.#started.delete(deadline);
  }

  #arm(ms: number): ReturnType<typeof setTimeout> {
    this.#dueMs = performance.now() + ms;
    const timer = setTimeout(this.#expire, ms);
    // A deadline alone is no reason for a process to live on.
    timer.unref();
    return timer;
  }

  readonly #expire = () => {
    this.#timer = undefined;
    const nowMs = performance.now();
    if (nowMs - this.#dueMs > stalledMs) {
      this.#timer = this.#arm(stalledMs);
      return;
    }
    for (const deadline of this.#started) {
      if (deadline.atMs > nowMs) {
        this.#timer = this.#arm(deadline.atMs - nowMs);
        return;
      }
      this.#started.delete(deadline);
      deadline.expire();
    }
  };
}
