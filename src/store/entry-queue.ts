import type { StreamEntry } from './stream.ts';

/** How many changes may be read at once. */
export interface MaxRead {
  readonly changes: number;
  /** Reached by one change, or by several that are together no longer. */
  readonly bytes: number;
}

/** Changes in order, of which the oldest are dropped. */
export class EntryQueue {
  #entries: StreamEntry[] = [];
  /** Entries before this index have been dropped. */
  #first = 0;

  get isEmpty(): boolean {
    return this.#first === this.#entries.length;
  }

  get newest(): StreamEntry | undefined {
    return this.isEmpty ? undefined : this.#entries.at(-1);
  }

  /** @param entry of a later revision than all others */
  add(entry: StreamEntry): void {
    this.#entries.push(entry);
  }

  dropOldest(): StreamEntry | undefined {
    const oldest = this.#entries[this.#first];
    if (oldest === undefined) return undefined;
    this.#first += 1;
    // Moving the remaining entries costs less than one step for each that was dropped.
    if (this.#first * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    return oldest;
  }

  /** Whether an entry has this revision. */
  has(revision: number): boolean {
    return this.#entries[this.#indexAfter(revision) - 1]?.revision === revision;
  }

  /** The next entries of later revisions, and whether there are more. */
  after(
    revision: number,
    max: MaxRead,
  ): { readonly changes: readonly StreamEntry[]; readonly hasMore: boolean } {
    const begin = this.#indexAfter(revision);
    let end = begin;
    let bytes = 0;
    for (; end < this.#entries.length && end - begin < max.changes; end++) {
      bytes += this.#entries[end]?.bytes ?? 0;
      if (bytes > max.bytes && end > begin) break;
    }
    return { changes: this.#entries.slice(begin, end), hasMore: end < this.#entries.length };
  }

  /** Index of the first entry of a later revision. */
  #indexAfter(revision: number): number {
    let low = this.#first;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.revision ?? 0) <= revision) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
