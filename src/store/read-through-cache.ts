import { Failure } from '../failure.ts';
import type { CacheEntry } from './cache.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { mayRead, reached, readPlan, type StoredPlan } from './reads.ts';
import { freshMs } from './tail.ts';

/** A plan, and where it came from. */
export interface CachedRead extends Pick<StoredPlan, 'body' | 'revision'> {
  /** Value of `Cache-Status` (RFC 9211). */
  readonly status: string;
  /** For how many seconds nobody has known whether this is still so; undefined where it is known. */
  readonly ageS?: number;
}

/** What a read asks for beside the plan. */
export interface ReadOptions {
  /** The answer includes everything up to this revision. */
  readonly token: string | undefined;
  /** Whether only Redis may answer. */
  readonly revalidate: boolean;
}

/** How long an entry counts as fresh after the tail has proved it, in seconds. */
const lifetimeS = freshMs / 1_000;

/**
 * Reads a plan from this process' memory if it is there and surely not older than a second, else from Redis; when
 * Redis cannot be asked either, from memory all the same, marked as stale. Undefined when there is no plan that the
 * caller may see. Throws `Failure('unavailable')`, and `Failure('malformed-parameter')` for a token that no write
 * has had. A plan in memory is answered without a promise.
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

/** Another organisation's plan counts as not kept: Redis decides what the caller is told. */
function findEntry({ cache }: Store, caller: Caller, plan: string): CacheEntry | undefined {
  const entry = cache?.get(plan);
  return entry !== undefined && mayRead(caller, entry.org) ? entry : undefined;
}

/** Whether nothing up to `token` can be missing: the tail is there, or the plan itself is of later. */
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

/** Asks Redis for what is not kept, and keeps it. */
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

/** Memory may be behind: Redis is asked, and memory only where Redis does not answer. */
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
