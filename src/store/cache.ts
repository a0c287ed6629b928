import { Lru } from './lru.ts';
import type { StoredPlan } from './reads.ts';
import type { Recent } from './recent.ts';
import { countBytes, type StreamEntry } from './stream.ts';
import { type Follower, freshMs } from './tail.ts';

/**
 * A plan as the cache keeps it. A read of one of many plans finds none of its parts in the processor's caches, so they
 * are few: a revision is a number in its place, and plans share the text of their organisation.
 */
export interface CacheEntry {
  /** The text that a read answers. */
  readonly body: string;
  readonly revision: number;
  readonly org: string;
  readonly bytes: number;
}

/** A read of Redis after a miss, whose answer may be put in when it comes. */
export interface Fill {
  readonly plan: string;
  readonly cacheEpoch: number;
  /** Whether the tail saw the plan meanwhile. */
  void: boolean;
}

/** Own commits that the tail has not reached: more than a second's worth of the fastest writers. */
const maxAhead = 10_000;
/** Organisations whose text is shared; with more, sharing begins again. */
const maxShared = 1_000;

/**
 * Plans in memory, ahead of their first reader: the tail puts in every plan that anybody commits. Nothing here waits
 * or looks at a clock, so that the rules stand in one place (docs/protocol.md, "cache"):
 *
 * An entry is replaced only by a newer revision. What the tail sees replaces or removes what is older, and makes
 * fills of that plan void, for their answer may be from before. An own commit is put in before its answer is sent,
 * unless the tail has been there; until it has, `ahead` keeps the tail from bringing back what is older, also where
 * the entry is gone again: deleted, or pushed out. An era ends when what is known may be wrong (a gap, another
 * Redis); everything is forgotten then, and what began in an earlier era is not put in. An own commit that cannot be
 * remembered (too many are ahead, or a new era has begun) raises `floor` instead, and the cache is not used until
 * the tail is past it.
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

  /** The newest revision that the tail has brought. */
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

  /** How many plans are kept. */
  get size(): number {
    return this.#kept.size;
  }

  /** Whether what is kept is what Redis has had within the last second; `nowMs` is of `performance.now()`. */
  fresh(nowMs: number): boolean {
    return (
      this.#following &&
      this.#maxBytes > 0 &&
      nowMs - this.#confirmedMs < freshMs &&
      this.#position >= this.#minRevision
    );
  }

  /** How long ago what is kept was last known to be what Redis has. */
  ageMs(nowMs: number): number {
    return nowMs - this.#confirmedMs;
  }

  /** The plan, which counts as used; undefined where only Redis can tell. */
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
   * Takes a write of this process that Redis has answered.
   *
   * @param cacheEpoch the one in which the commit began
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

  /** Says that Redis is about to be asked for a plan; to be ended with `endFill`, whatever comes of it. */
  beginFill(plan: string): Fill {
    const fill: Fill = { plan, cacheEpoch: this.#cacheEpoch, void: !this.#following };
    const others = this.#fills.get(plan);
    if (others === undefined) this.#fills.set(plan, new Set([fill]));
    else others.add(fill);
    return fill;
  }

  /** Puts in what Redis answered, if it still may be. Answers whether it did. */
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

  /** Replaces what is older; answers whether the plan is kept at this revision. */
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

  /** Returns the text that other plans of the organisation have. */
  #share(org: string): string {
    const shared = this.#orgs.get(org);
    if (shared !== undefined) return shared;
    if (this.#orgs.size >= maxShared) this.#orgs.clear();
    this.#orgs.set(org, org);
    return org;
  }
}
