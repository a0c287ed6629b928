import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import type { MaxRead } from './entry-queue.ts';
import { mapRedisErrors } from './errors.ts';
import { FeedSubscription } from './feed-subscription.ts';
import { call } from './library.ts';
import { toSightArgs } from './reads.ts';
import type { Recent } from './recent.ts';
import { type Following, Ring } from './ring.ts';
import { parseChange, type StreamEntry, toStreamEntry } from './stream.ts';
import { type Follower, freshMs } from './tail.ts';
import { UnreadableEntryError } from './unreadable.ts';

/** The result of a read after a position. */
export type Page =
  /** The next changes that the caller may see, none of them left out. */
  | (Following & { readonly kind: 'changes' })
  /** The position or a change after it is lost; the feed can be followed from `oldest` on. */
  | { readonly kind: 'lost'; readonly oldest: number }
  /** No change can have had this position yet. */
  | { readonly kind: 'future' };

/** Bounds of one read, which blocks Redis for about a millisecond. */
const maxRead: MaxRead = { changes: 128, bytes: 262_144 };

/**
 * The changes that a caller may see, in order, from any position that the stream still has. The newest are kept in
 * memory by the tail; older ones are read from Redis. A position is valid only if a change of any organisation has it
 * (or 0, before the first). Each change names the one before, so the changes after a valid position have no gaps and no
 * duplicates, whichever process returned the position, and positions that a rewound Redis has forgotten are detected.
 *
 * The cost of a read depends only on the changes that the caller may see, in memory and in Redis.
 */
export class Feed implements Follower {
  readonly #store: Store;
  readonly #ringBytes: number;
  /** Undefined while the tail is lost. */
  #ring: Ring | undefined;
  #confirmedMs = Number.NEGATIVE_INFINITY;
  readonly #subscriptions = new Set<FeedSubscription>();
  /** Those that see all changes. */
  readonly #ofAll = new Set<FeedSubscription>();
  readonly #byOrg = new Map<string, Set<FeedSubscription>>();

  constructor(store: Store, ringBytes: number) {
    this.#store = store;
    this.#ringBytes = ringBytes;
  }

  /**
   * Returns the next changes after the position, at most `max`. Throws `Failure('unavailable')` if only Redis has them.
   */
  async read(caller: Caller, position: number, max: MaxRead): Promise<Page> {
    const known = this.#ring?.after(caller, position, max);
    // The ring may say that there is nothing more only while it is up to date.
    if (known !== undefined && (known.changes.length > 0 || this.#isFresh()))
      return { kind: 'changes', ...known };
    return readStream(this.#store, caller, position, max);
  }

  /** Subscribes to every change from now on that the caller may see, until the subscription is closed. */
  subscribe({ all, org }: Caller): FeedSubscription {
    const own = all ? this.#ofAll : org === undefined ? undefined : this.#ofOrg(org);
    const subscription = new FeedSubscription((closed) => {
      this.#subscriptions.delete(closed);
      own?.delete(closed);
      if (org !== undefined && own?.size === 0 && this.#byOrg.get(org) === own) this.#byOrg.delete(org);
    });
    this.#subscriptions.add(subscription);
    own?.add(subscription);
    return subscription;
  }

  reset(): void {
    this.#ring = undefined;
    this.#signalAll();
  }

  restart({ run, position, sentMs }: Recent): void {
    this.#confirmedMs = sentMs;
    this.#ring = new Ring(this.#ringBytes, run[0]?.previous ?? position);
    for (const entry of run) this.apply(entry);
    this.#signalAll();
  }

  apply(entry: StreamEntry): void {
    this.#ring?.add(entry);
    for (const subscription of this.#ofAll) subscription.add(entry.revision);
    for (const subscription of this.#byOrg.get(entry.org) ?? []) subscription.add(entry.revision);
  }

  confirm(sentMs: number): void {
    this.#confirmedMs = sentMs;
  }

  #isFresh(): boolean {
    return performance.now() - this.#confirmedMs < freshMs;
  }

  #ofOrg(org: string): Set<FeedSubscription> {
    const known = this.#byOrg.get(org) ?? new Set();
    this.#byOrg.set(org, known);
    return known;
  }

  #signalAll(): void {
    for (const subscription of this.#subscriptions) subscription.signal();
  }
}

async function readStream(store: Store, caller: Caller, position: number, max: MaxRead): Promise<Page> {
  const args = [
    ...toSightArgs(caller),
    position,
    Math.min(max.changes, maxRead.changes),
    Math.min(max.bytes, maxRead.bytes),
  ];
  // The function returns one of these three words first.
  const [kind, number = '', hasMore = '', ...rest] = (await mapRedisErrors(
    call(store, 'feed_page', ...args),
  )) as ['changes' | 'lost' | 'future', ...string[]];
  if (kind === 'future') return { kind };
  if (kind === 'lost') return { kind, oldest: Number(number) };
  const changes: StreamEntry[] = [];
  for (let i = 0; i + 2 < rest.length; i += 3) {
    const [revision = '', change = '', body = ''] = rest.slice(i, i + 3);
    try {
      changes.push(toStreamEntry({ ...parseChange(change, revision), revision: Number(revision) }, body));
    } catch (error) {
      if (!(error instanceof UnreadableEntryError)) throw error;
      store.unreadable.report('feed', error);
    }
  }
  return { kind, changes, reached: Number(number), hasMore: hasMore !== '' };
}
