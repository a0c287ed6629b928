import type { Caller } from './commit.ts';
import { EntryQueue, type MaxRead } from './entry-queue.ts';
import type { StreamEntry } from './stream.ts';

/** The changes after a position. */
export interface Following {
  /** The next changes that the caller may see, in order. */
  readonly changes: readonly StreamEntry[];
  /** The position after them: the newest one where there are no more. */
  readonly reached: number;
  readonly hasMore: boolean;
}

/**
 * The newest changes without a gap, bounded by bytes. Changes of each organisation are also in a queue of their own, so
 * that finding them does not depend on the number of other changes.
 */
export class Ring {
  readonly #maxBytes: number;
  readonly #all = new EntryQueue();
  readonly #byOrg = new Map<string, EntryQueue>();
  #bytes = 0;
  /** The position before the oldest entry. */
  #minRevision: number;

  /** @param minRevision the position that comes before the first entry to be added */
  constructor(maxBytes: number, minRevision: number) {
    this.#maxBytes = maxBytes;
    this.#minRevision = minRevision;
  }

  /** The position of the newest entry. */
  get head(): number {
    return this.#all.newest?.revision ?? this.#minRevision;
  }

  /** @param entry the one that follows on `head` */
  add(entry: StreamEntry): void {
    this.#all.add(entry);
    const own = this.#byOrg.get(entry.org) ?? new EntryQueue();
    own.add(entry);
    this.#byOrg.set(entry.org, own);
    this.#bytes += entry.bytes;
    while (this.#bytes > this.#maxBytes) this.#dropOldest();
  }

  /**
   * Returns the changes after the position, at most `max`; undefined if the position is not in the ring: it is older,
   * newer, or a number that no change has.
   */
  after(caller: Caller, position: number, max: MaxRead): Following | undefined {
    if (position !== this.#minRevision && !this.#all.has(position)) return undefined;
    const { changes, hasMore } = this.#findQueue(caller)?.after(position, max) ?? {
      changes: [],
      hasMore: false,
    };
    return { changes, hasMore, reached: hasMore ? (changes.at(-1)?.revision ?? position) : this.head };
  }

  /** Undefined where the ring has nothing that the caller may see. */
  #findQueue({ all, org }: Caller): EntryQueue | undefined {
    if (all) return this.#all;
    return org === undefined ? undefined : this.#byOrg.get(org);
  }

  #dropOldest(): void {
    const oldest = this.#all.dropOldest();
    if (oldest === undefined) return;
    const own = this.#byOrg.get(oldest.org);
    own?.dropOldest();
    if (own?.isEmpty) this.#byOrg.delete(oldest.org);
    this.#minRevision = oldest.revision;
    this.#bytes -= oldest.bytes;
  }
}
