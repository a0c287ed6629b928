import type { StreamEntry } from './stream.ts';

/** The newest changes, one after the other without a gap, bounded by bytes. */
export class Ring {
  readonly #mostBytes: number;
  #entries: StreamEntry[] = [];
  /** Entries before this index have been dropped. */
  #first = 0;
  #bytes = 0;
  /** The position before the oldest entry. */
  #floor: number;

  /** @param floor the position that comes before the first entry to be added */
  constructor(mostBytes: number, floor: number) {
    this.#mostBytes = mostBytes;
    this.#floor = floor;
  }

  /** The position of the newest entry. */
  get head(): number {
    return this.#entries.at(-1)?.revision ?? this.#floor;
  }

  /** @param entry the one that follows on `head` */
  add(entry: StreamEntry): void {
    this.#entries.push(entry);
    this.#bytes += entry.bytes;
    while (this.#bytes > this.#mostBytes) this.#dropOldest();
    // Moving what is left costs less than one step for each that was dropped.
    if (this.#first * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
  }

  /**
   * Up to `count` entries after the position; undefined where that is none of the ring's own: older than it has,
   * newer, or a number that no change has.
   */
  after(position: number, count: number): readonly StreamEntry[] | undefined {
    if (position === this.#floor) return this.#entries.slice(this.#first, this.#first + count);
    let low = this.#first;
    let high = this.#entries.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const revision = this.#entries[middle]?.revision ?? 0;
      if (revision === position) return this.#entries.slice(middle + 1, middle + 1 + count);
      if (revision < position) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #dropOldest(): void {
    const oldest = this.#entries[this.#first];
    if (oldest === undefined) return;
    this.#floor = oldest.revision;
    this.#bytes -= oldest.bytes;
    this.#first += 1;
  }
}
