/** The announcements of one entry. */
interface Attempt {
  readonly times: number;
  /** When to announce it next, as `performance.now()` has it. */
  readonly dueMs: number;
  /** The pass over the work list in which it was last seen. */
  readonly pass: number;
}

/** Longest delay, in multiples of the time after which an entry is overdue: ten minutes, where that is ten seconds. */
export const maxDelays = 60;
const maxRemembered = 100_000;

/**
 * The sweeper's memory of a work list: how often it has announced each entry, and therefore when to announce it next.
 * If the list is longer than this memory, it forgets the entries whose last announcement is oldest.
 */
export class Attempts {
  readonly #afterMs: number;
  readonly #known = new Map<string, Attempt>();
  #pass = 0;

  /** @param afterMs time after which an entry is overdue; also the first delay */
  constructor(afterMs: number) {
    this.#afterMs = afterMs;
  }

  /** Returns whether to announce an overdue entry now. */
  isDue(key: string, nowMs: number): boolean {
    const attempt = this.#known.get(key);
    if (attempt === undefined) return true;
    this.#known.set(key, { ...attempt, pass: this.#pass });
    return attempt.dueMs <= nowMs;
  }

  /**
   * Notes that an entry was announced.
   *
   * @param isSeldom whether the longest delay follows at once
   */
  note(key: string, nowMs: number, isSeldom = false): void {
    const times = (this.#known.get(key)?.times ?? 0) + 1;
    const delays = isSeldom ? maxDelays : Math.min(2 ** (times - 1), maxDelays);
    this.#known.delete(key);
    this.#known.set(key, { times, dueMs: nowMs + this.#afterMs * delays, pass: this.#pass });
    const [oldest] = this.#known.keys();
    if (this.#known.size > maxRemembered && oldest !== undefined) this.#known.delete(oldest);
  }

  /** Ends a pass over the whole list: entries that were not seen are no longer overdue, and are forgotten. */
  endPass(): void {
    for (const [key, { pass }] of this.#known) if (pass < this.#pass) this.#known.delete(key);
    this.#pass += 1;
  }

  /** Forgets everything. */
  clear(): void {
    this.#known.clear();
  }
}
