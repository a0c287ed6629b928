/** Bounds of what is in flight at a time. */
export interface ConcurrencyBounds {
  readonly maxPerCaller: number;
  /** Of all callers together. */
  readonly maxTotal: number;
}

/** Gives a place back; may be called again, which does nothing. */
export type Release = () => void;

/** At most so many places for each caller, and so many in all. Nothing is kept of a caller that has none. */
export class ConcurrencyLimit {
  readonly bounds: ConcurrencyBounds;
  readonly #held = new Map<string, number>();
  #total = 0;

  constructor(bounds: ConcurrencyBounds) {
    this.bounds = bounds;
  }

  /** How many places are taken. */
  get size(): number {
    return this.#total;
  }

  /** Takes a place; returns which bound forbids it where there is none: the caller's own, or that of all. */
  acquire(caller: string): Release | 'caller' | 'total' {
    const exhausted = this.exhausted(caller);
    if (exhausted !== undefined) return exhausted;
    this.#held.set(caller, (this.#held.get(caller) ?? 0) + 1);
    this.#total += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#release(caller);
    };
  }

  /** Which bound forbids one place more for the caller; undefined where none does. */
  exhausted(caller: string): 'caller' | 'total' | undefined {
    if ((this.#held.get(caller) ?? 0) >= this.bounds.maxPerCaller) return 'caller';
    return this.#total >= this.bounds.maxTotal ? 'total' : undefined;
  }

  #release(caller: string): void {
    const left = (this.#held.get(caller) ?? 1) - 1;
    if (left === 0) this.#held.delete(caller);
    else this.#held.set(caller, left);
    this.#total -= 1;
  }
}
