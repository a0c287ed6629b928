import { Failure } from '../failure.ts';
import type { CacheEntry } from './cache.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { mayRead, reached, readPlan, type StoredPlan } from './reads.ts';
import { freshMs } from './tail.ts';

/** A plan, and its source. */
export interface CachedRead extends Pick<StoredPlan, 'body' | 'revision'> {
  /** Value of `Cache-Status` (RFC 9211). */
  readonly status: string;
  /** Seconds since the plan was last known to be current; undefined if it is current. */
  readonly ageS?: number;
}

/** Options of a read. */
export interface ReadOptions {
  /** The answer includes everything up to this revision. */
  readonly token: string | undefined;
  /** Whether only Redis may answer. */
  readonly revalidate: boolean;
}

/** How long an entry counts as fresh after the tail has confirmed it, in seconds. */
const lifetimeS = freshMs / 1_000;

/**
 * Reads a plan from this process' memory if it is there and at most a second old, else from Redis. If Redis is
 * unreachable, reads it from memory anyway, marked as stale. Returns undefined if there is no plan that the caller may
 * see. Throws `Failure('unavailable')`, and `Failure('malformed-parameter')` for a token that no write has had. A plan
 * in memory is returned without a promise.
 */
export function readThroughCache(
  store: Store,
  caller: Caller,
  plan: string,
  options: ReadOptions,
): CachedRead | Promise<CachedRead | undefined> {
  const { cache } = store;
  const fresh = cache?.fresh(performance.now()) === true;
  if (!fresh) return readWithFallback(store, caller, plan, options);
  if (options.revalidate) return readFresh(store, caller, plan, options, 'planbase; fwd=request');
  const entry = findEntry(store, caller, plan);
  if (entry === undefined) return readAndCache(store, caller, plan, options);
  if (!includes(store, entry, options.token))
    return readFresh(store, caller, plan, options, 'planbase; fwd=request');
  return { body: entry.body, revision: `${entry.revision}`, status: 'planbase; hit' };
}

/** Another organisation's plan counts as not cached: Redis decides the answer to the caller. */
function findEntry({ cache }: Store, caller: Caller, plan: string): CacheEntry | undefined {
  const entry = cache?.get(plan);
  return entry !== undefined && mayRead(caller, entry.org) ? entry : undefined;
}

/** Whether everything up to `token` is included: the tail has reached it, or the plan's own revision has. */
function includes({ cache }: Store, entry: CacheEntry, token: string | undefined): boolean {
  if (token === undefined) return true;
  const number = Number(token);
  return number <= (cache?.position ?? 0) || number <= entry.revision;
}

async function readFresh(
  store: Store,
  caller: Caller,
  plan: string,
  { token }: ReadOptions,
  status: string,
): Promise<CachedRead | undefined> {
  if (token !== undefined) await reached(store, token);
  const found = await readPlan(store, caller, plan);
  return found && { ...found, status };
}

/** Reads a plan that is not cached from Redis, and caches it. */
async function readAndCache(
  store: Store,
  caller: Caller,
  plan: string,
  options: ReadOptions,
): Promise<CachedRead | undefined> {
  const { cache } = store;
  const started = cache?.beginFill(plan);
  let found: StoredPlan | undefined;
  try {
    if (options.token !== undefined) await reached(store, options.token);
    found = await readPlan(store, caller, plan);
  } finally {
    if (started !== undefined && found === undefined) cache?.endFill(started, undefined);
  }
  if (found === undefined) return undefined;
  const stored = started !== undefined && cache?.endFill(started, found) === true;
  return { ...found, status: stored ? 'planbase; fwd=miss; stored' : 'planbase; fwd=miss' };
}

/** The cache may be stale: read Redis, and fall back to the cache. */
async function readWithFallback(
  store: Store,
  caller: Caller,
  plan: string,
  options: ReadOptions,
): Promise<CachedRead | undefined> {
  try {
    const status = options.revalidate ? 'planbase; fwd=request' : 'planbase; fwd=bypass';
    return await readFresh(store, caller, plan, options, status);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'unavailable') || options.revalidate) throw error;
    const entry = findEntry(store, caller, plan);
    if (store.cache === undefined || entry === undefined || !includes(store, entry, options.token))
      throw error;
    const ageS = Math.max(Math.ceil(store.cache.ageMs(performance.now()) / 1_000), lifetimeS + 1);
    const status = `planbase; hit; ttl=${lifetimeS - ageS}`;
    return { body: entry.body, revision: `${entry.revision}`, status, ageS };
  }
}
