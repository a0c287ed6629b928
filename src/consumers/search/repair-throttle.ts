/** Minimum time between two announcements of a plan. */
const everyMs = 1_000;
/** Maximum number of plans remembered. */
const maxRemembered = 10_000;

/** Admits each plan at most once a second. It forgets plans when others ask, so it needs no timer. */
export class RepairThrottle {
  /** Plan → when it was admitted; the oldest first. */
  readonly #admittedMs = new Map<string, number>();

  /** Whether the plan may be announced now; if so, remembers it. Admits no plan that it cannot remember. */
  admit(plan: string, nowMs: number): boolean {
    for (const [oldest, admittedMs] of this.#admittedMs) {
      if (nowMs - admittedMs < everyMs) break;
      this.#admittedMs.delete(oldest);
    }
    if (this.#admittedMs.has(plan) || this.#admittedMs.size >= maxRemembered) return false;
    this.#admittedMs.set(plan, nowMs);
    return true;
  }
}
