/** How often something was announced again. */
interface Attempt {
  readonly times: number;
  /** When it is to be announced next, as `performance.now()` has it. */
  readonly dueMs: number;
  /** The pass over the work list in which it was last seen. */
  readonly pass: number;
}

/** Of the time after which something is overdue: ten minutes, where that is ten seconds. */
export const longestDelays = 60;
const mostRemembered = 100_000;

/**
 * What the sweeper remembers of entries of a work list: how often it has announced each, and so when each is to be
 * announced next. Of a list that is longer than its memory it forgets the entries that it announced first.
 */
export class Attempts {
  readonly #afterMs: number;
  readonly #known = new Map<string, Attempt>();
  #pass = 0;

  /** @param afterMs after which time something is overdue; the first delay */
  constructor(afterMs: number) {
    this.#afterMs = afterMs;
  }

  /** Whether an entry that is overdue is to be announced now. */
  isDue(key: string, nowMs: number): boolean {
    const attempt = this.#known.get(key);
    if (attempt === undefined) return true;
    this.#known.set(key, { ...attempt, pass: this.#pass });
    return attempt.dueMs <= nowMs;
  }

  /**
   * Notes that an entry was announced.
   *
   * @param isSeldom whether the longest delay is to follow at once
   */
  note(key: string, nowMs: number, isSeldom = false): void {
    const times = (this.#known.get(key)?.times ?? 0) + 1;
    const delays = isSeldom ? longestDelays : Math.min(2 ** (times - 1), longestDelays);
    this.#known.delete(key);
    this.#known.set(key, { times, dueMs: nowMs + this.#afterMs * delays, pass: this.#pass });
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostRemembered && oldest !== undefined) this.#known.delete(oldest);
  }

  /** The whole list was looked at: what was not seen is not overdue any more. */
  endPass(): void {
    for (const [key, { pass }] of this.#known) if (pass < this.#pass) this.#known.delete(key);
    this.#pass += 1;
  }

  /** Forgets everything. */
  clear(): void {
    this.#known.clear();
  }
}
