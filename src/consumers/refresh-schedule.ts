/** The part of the time that refreshes may take where there is little to show, with the bulks that they are part of. */
const share = 0.2;

/** When a lane refreshes for those that do not wait. Times are those of `performance.now()`. */
export class RefreshSchedule {
  readonly #intervalMs: number;
  #beganMs = Number.NEGATIVE_INFINITY;
  #tookMs = 0;

  /** @param intervalMs least time between two refreshes, unless there is little to show */
  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  /**
   * Returns when the next refresh is due.
   *
   * @param isQuiet whether there is little to show, and nothing to write
   */
  dueMs(isQuiet: boolean): number {
    const quietMs = Math.min(this.#tookMs / share, this.#intervalMs);
    return this.#beganMs + (isQuiet ? quietMs : this.#intervalMs);
  }

  /** Notes that a refresh began. */
  begin(nowMs: number): void {
    this.#beganMs = nowMs;
  }

  /** Notes that the refresh which began last is over, with its marks. */
  end(nowMs: number): void {
    this.#tookMs = nowMs - this.#beganMs;
  }
}
