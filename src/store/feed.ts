import type { Store } from './connection.ts';
import { guarded } from './reads.ts';
import type { Recent } from './recent.ts';
import { Ring } from './ring.ts';
import {
  changesKey,
  entryOf,
  pageBytes,
  parseEntry,
  readBodies,
  type StreamEntry,
  stateKey,
  withinBytes,
} from './stream.ts';
import { type Follower, freshMs } from './tail.ts';

/** What comes after a position. */
export type Page =
  /** The next changes in order, nothing left out; none where the position is the newest. */
  | { readonly kind: 'changes'; readonly changes: readonly StreamEntry[] }
  /** Something after the position is gone, or the position itself; the feed can be followed from `oldest` on. */
  | { readonly kind: 'lost'; readonly oldest: number }
  /** No change can have had this position yet. */
  | { readonly kind: 'future' };

/**
 * All changes in order, from any position that the stream still has. The newest are kept in memory by the tail;
 * older ones are read from Redis. A position is good only if a change has it (or 0, before the first): each change
 * names the one before, so what follows on a good position has no gap and nothing twice, in whichever process the
 * position was read, and positions that a rewound Redis has forgotten are found out.
 */
export class Feed implements Follower {
  readonly #store: Store;
  readonly #ringBytes: number;
  /** Undefined while the tail is lost. */
  #ring: Ring | undefined;
  #confirmedMs = Number.NEGATIVE_INFINITY;
  #version = 0;
  readonly #waiting = new Set<() => void>();

  constructor(store: Store, ringBytes: number) {
    this.#store = store;
    this.#ringBytes = ringBytes;
  }

  /** Grows with everything that happens here. */
  get version(): number {
    return this.#version;
  }

  /** Up to `count` changes after the position. Throws `Failure('unavailable')` where only Redis has them. */
  async read(position: number, count: number): Promise<Page> {
    const changes = this.#ring?.after(position, count);
    // That there is nothing more is for the ring to say only while it is up to date.
    const isKnown = changes !== undefined && (changes.length > 0 || this.#isFresh());
    return isKnown ? { kind: 'changes', changes } : readStream(this.#store, position, count);
  }

  #isFresh(): boolean {
    return performance.now() - this.#confirmedMs < freshMs;
  }

  /** Whether changes are known that come after the position. */
  hasAfter(position: number): boolean {
    return (this.#ring?.head ?? 0) > position;
  }

  /** Waits until the version is no longer `version`, `timeoutMs` are over or `signal` is aborted; false then. */
  async changed(version: number, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    if (this.#version === version && !signal.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, timeoutMs);
      const done = () => resolve();
      this.#waiting.add(done);
      signal.addEventListener('abort', done, { once: true });
      await promise;
      clearTimeout(timer);
      this.#waiting.delete(done);
      signal.removeEventListener('abort', done);
    }
    return this.#version !== version;
  }

  reset(): void {
    this.#ring = undefined;
    this.#wake();
  }

  restart({ run, position, sentMs }: Recent): void {
    this.#confirmedMs = sentMs;
    this.#ring = new Ring(this.#ringBytes, run[0]?.previous ?? position);
    for (const entry of run) this.#ring.add(entry);
    this.#wake();
  }

  apply(entry: StreamEntry): void {
    this.#ring?.add(entry);
    this.#wake();
  }

  confirm(sentMs: number): void {
    this.#confirmedMs = sentMs;
  }

  #wake(): void {
    this.#version += 1;
    for (const wake of this.#waiting) wake();
  }
}

async function readStream(store: Store, position: number, count: number): Promise<Page> {
  const { redis } = store;
  const [[head, number], raw] = await guarded(
    Promise.all([
      redis.hmget(stateKey, 'head', 'number'),
      // From the position itself on, to see whether it is there.
      redis.xrange(changesKey, `${position}-0`, '+', 'COUNT', count + 1),
    ]),
  );
  const entries = raw.map(parseEntry);
  const [first] = entries;
  const isKnown = first?.revision === position || Number(first?.previous) === position;
  if (isKnown) {
    const page = withinBytes(entries.slice(first?.revision === position ? 1 : 0).slice(0, count), pageBytes);
    const bodies = await guarded(readBodies(redis, page));
    const changes = page.flatMap((entry, index) => {
      const body = bodies[index];
      return body === undefined ? [] : [entryOf(entry, body)];
    });
    return { kind: 'changes', changes };
  }
  if (first === undefined && position === Number(head ?? 0)) return { kind: 'changes', changes: [] };
  // Numbers are never below Redis' clock in microseconds, so one above it and above the last has not been given;
  // one below may have been, by a Redis that has forgotten it.
  const nowUs = (Date.now() + store.clockOffsetMs) * 1_000;
  if (position > Math.max(Number(number ?? 0), nowUs)) return { kind: 'future' };
  const [oldest] = (await guarded(redis.xrange(changesKey, '-', '+', 'COUNT', 1))).map(parseEntry);
  return { kind: 'lost', oldest: Number(oldest?.previous ?? head ?? 0) };
}
