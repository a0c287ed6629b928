import { Lru } from './lru.ts';
import type { StoredPlan } from './reads.ts';
import type { Recent } from './recent.ts';
import { countBytes, type StreamEntry } from './stream.ts';
import { type Follower, freshMs } from './tail.ts';

/**
 * A cached plan. A read of one of many plans misses the processor's caches for each of its objects, so there are few:
 * the revision is an inline number, and plans share the string of their organisation.
 */
export interface CacheEntry {
  /** The body that a read returns. */
  readonly body: string;
  readonly revision: number;
  readonly org: string;
  readonly bytes: number;
}

/** A read of Redis after a miss, whose result may be cached. */
export interface Fill {
  readonly plan: string;
  readonly cacheEpoch: number;
  /** Whether the tail saw the plan meanwhile. */
  void: boolean;
}

/** Maximum number of own commits that the tail has not reached: more than the fastest writers make in a second. */
const maxAhead = 10_000;
/** Maximum number of organisations whose string is shared; with more, sharing begins again. */
const maxShared = 1_000;

/**
 * Plans in memory before their first read: the tail adds every committed plan. The cache never waits and reads no
 * clock, so all rules are in one place (docs/protocol.md, "cache"):
 *
 * An entry is replaced only by a newer revision. An entry of the tail replaces or removes an older one, and voids the
 * fills of its plan, whose results may be older. An own commit is added before its caller is answered, unless the tail
 * has passed it. Until the tail has passed it, `ahead` keeps the tail from restoring an older revision, even after the
 * entry was deleted or evicted. An epoch ends when the cache may be wrong (a gap, another Redis): then everything is
 * forgotten, and results of earlier epochs are not added. An own commit that cannot be remembered (too many are ahead,
 * or a new epoch has begun) raises `minRevision` instead, and the cache is not used until the tail has passed it.
 */
export class Cache implements Follower {
  readonly #maxBytes: number;
  readonly #kept: Lru<CacheEntry>;
  readonly #orgs = new Map<string, string>();
  readonly #fills = new Map<string, Set<Fill>>();
  readonly #ahead = new Map<string, number>();
  #minRevision = 0;
  #cacheEpoch = 0;
  #following = false;
  #warm = false;
  #position = 0;
  #confirmedMs = Number.NEGATIVE_INFINITY;

  /** @param maxBytes 0 keeps nothing */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#kept = new Lru(maxBytes);
  }

  get cacheEpoch(): number {
    return this.#cacheEpoch;
  }

  /** The newest revision that the tail has delivered. */
  get position(): number {
    return this.#position;
  }

  /** Whether the cache has ever been filled. */
  get warm(): boolean {
    return this.#warm;
  }

  get bytes(): number {
    return this.#kept.bytes;
  }

  /** Number of cached plans. */
  get size(): number {
    return this.#kept.size;
  }

  /** Whether the cache matches a state that Redis had within the last second; `nowMs` is of `performance.now()`. */
  fresh(nowMs: number): boolean {
    return (
      this.#following &&
      this.#maxBytes > 0 &&
      nowMs - this.#confirmedMs < freshMs &&
      this.#position >= this.#minRevision
    );
  }

  /** Time since the cache was last known to match Redis. */
  ageMs(nowMs: number): number {
    return nowMs - this.#confirmedMs;
  }

  /** Returns the plan and marks it as used; undefined if only Redis knows. */
  get(plan: string): CacheEntry | undefined {
    return this.#kept.get(plan);
  }

  reset(): void {
    this.#forget();
    this.#following = false;
    this.#ahead.clear();
    this.#minRevision = 0;
    this.#position = 0;
    this.#confirmedMs = Number.NEGATIVE_INFINITY;
  }

  restart({ plans, position, sentMs }: Recent): void {
    this.#forget();
    for (const entry of plans) this.apply(entry);
    this.#following = true;
    this.#warm = true;
    this.#position = position;
    this.#confirmedMs = sentMs;
  }

  apply(entry: StreamEntry): void {
    const { plan, revision } = entry;
    this.#position = revision;
    for (const fill of this.#fills.get(plan) ?? []) fill.void = true;
    const own = this.#ahead.get(plan);
    if (own !== undefined) {
      if (own > revision) return;
      this.#ahead.delete(plan);
    }
    this.#put(plan, revision, entry);
  }

  confirm(sentMs: number): void {
    this.#confirmedMs = sentMs;
  }

  /**
   * Adds a write of this process that Redis has acknowledged.
   *
   * @param cacheEpoch the epoch in which the commit began
   */
  committed(cacheEpoch: number, entry: StreamEntry): void {
    const { plan, revision: number } = entry;
    if (number <= this.#position) return;
    if (!this.#following || cacheEpoch !== this.#cacheEpoch || this.#ahead.size >= maxAhead) {
      this.#minRevision = Math.max(this.#minRevision, number);
      return;
    }
    if ((this.#ahead.get(plan) ?? 0) > number) return;
    this.#ahead.set(plan, number);
    this.#put(plan, number, entry);
  }

  /** Begins a read of a plan from Redis. The caller must end it with `endFill`, even if it fails. */
  beginFill(plan: string): Fill {
    const fill: Fill = { plan, cacheEpoch: this.#cacheEpoch, void: !this.#following };
    const others = this.#fills.get(plan);
    if (others === undefined) this.#fills.set(plan, new Set([fill]));
    else others.add(fill);
    return fill;
  }

  /** Caches the result of the read unless it may be stale. Returns whether it was cached. */
  endFill(fill: Fill, found: StoredPlan | undefined): boolean {
    const { plan } = fill;
    const others = this.#fills.get(plan);
    others?.delete(fill);
    if (others?.size === 0) this.#fills.delete(plan);
    if (found === undefined || fill.void || fill.cacheEpoch !== this.#cacheEpoch) return false;
    const number = Number(found.revision);
    if ((this.#ahead.get(plan) ?? 0) > number) return false;
    const { org, body } = found;
    return this.#put(plan, number, { org, body, bytes: countBytes({ plan, org, actor: '', body }) });
  }

  #forget(): void {
    this.#cacheEpoch += 1;
    this.#kept.clear();
    this.#fills.clear();
  }

  /** Replaces an older entry. Returns whether the plan is cached at this revision. */
  #put(plan: string, number: number, change: Pick<StreamEntry, 'org' | 'body' | 'bytes'>): boolean {
    const before = this.#kept.peek(plan);
    if (before !== undefined && before.revision >= number) return before.revision === number;
    if (change.body === undefined) {
      this.#kept.delete(plan);
      return false;
    }
    const { org, body, bytes } = change;
    return this.#kept.set(plan, { body, revision: number, org: this.#share(org), bytes });
  }

  /** Returns the string that all plans of the organisation share. */
  #share(org: string): string {
    const shared = this.#orgs.get(org);
    if (shared !== undefined) return shared;
    if (this.#orgs.size >= maxShared) this.#orgs.clear();
    this.#orgs.set(org, org);
    return org;
  }
}
