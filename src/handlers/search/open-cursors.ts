import type { ConcurrencyLimit, Release } from '../../concurrency-limit.ts';

/** How long the pages of a search can be read, from the first one on. */
export const cursorLifetimeMs = 300_000;

/**
 * The points in time that this process has opened. Each holds files of the index, so there is a bound of them. A place
 * is free again after the last page, or when the cursor has expired.
 */
export class OpenCursors {
  readonly #limit: ConcurrencyLimit;
  readonly #releases = new Map<string, Release>();

  constructor(limit: ConcurrencyLimit) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#limit.size;
  }

  get maxPerCaller(): number {
    return this.#limit.bounds.maxPerCaller;
  }

  /** Takes a place and returns its name, or which bound forbids it. */
  open(caller: string): { readonly place: string } | 'caller' | 'total' {
    const release = this.#limit.acquire(caller);
    if (typeof release !== 'function') return release;
    const place = crypto.randomUUID();
    const timer = setTimeout(() => this.close(place), cursorLifetimeMs);
    timer.unref();
    this.#releases.set(place, () => {
      clearTimeout(timer);
      release();
    });
    return { place };
  }

  /** Gives a place back, if this process has it. */
  close(place: string): void {
    this.#releases.get(place)?.();
    this.#releases.delete(place);
  }
}
