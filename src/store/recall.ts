import { Failure } from '../failure.ts';
import type { Kept } from './cache.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { mayRead, reached, readPlan, type StoredPlan } from './reads.ts';
import { freshMs } from './tail.ts';

/** A plan, and where it came from. */
export interface Recalled extends Pick<StoredPlan, 'body' | 'revision'> {
  /** Value of `Cache-Status` (RFC 9211). */
  readonly status: string;
  /** For how many seconds nobody has known whether this is still so; undefined where it is known. */
  readonly ageS?: number;
}

/** What a read asks for beside the plan. */
export interface Wanted {
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
export function recall(
  store: Store,
  caller: Caller,
  plan: string,
  wanted: Wanted,
): Recalled | Promise<Recalled | undefined> {
  const { cache } = store;
  const fresh = cache?.fresh(performance.now()) === true;
  if (!fresh) return askUnsure(store, caller, plan, wanted);
  if (wanted.revalidate) return ask(store, caller, plan, wanted, 'planbase; fwd=request');
  const kept = keptFor(store, caller, plan);
  if (kept === undefined) return fill(store, caller, plan, wanted);
  if (!includes(store, kept, wanted.token)) return ask(store, caller, plan, wanted, 'planbase; fwd=request');
  return { body: kept.body, revision: `${kept.revision}`, status: 'planbase; hit' };
}

/** Another organisation's plan counts as not kept: Redis decides what the caller is told. */
function keptFor({ cache }: Store, caller: Caller, plan: string): Kept | undefined {
  const kept = cache?.get(plan);
  return kept !== undefined && mayRead(caller, kept.org) ? kept : undefined;
}

/** Whether nothing up to `token` can be missing: the tail is there, or the plan itself is of later. */
function includes({ cache }: Store, kept: Kept, token: string | undefined): boolean {
  if (token === undefined) return true;
  const number = Number(token);
  return number <= (cache?.position ?? 0) || number <= kept.revision;
}

async function ask(
  store: Store,
  caller: Caller,
  plan: string,
  { token }: Wanted,
  status: string,
): Promise<Recalled | undefined> {
  if (token !== undefined) await reached(store, token);
  const found = await readPlan(store, caller, plan);
  return found && { ...found, status };
}

/** Asks Redis for what is not kept, and keeps it. */
async function fill(
  store: Store,
  caller: Caller,
  plan: string,
  wanted: Wanted,
): Promise<Recalled | undefined> {
  const { cache } = store;
  const started = cache?.beginFill(plan);
  let found: StoredPlan | undefined;
  try {
    if (wanted.token !== undefined) await reached(store, wanted.token);
    found = await readPlan(store, caller, plan);
  } finally {
    if (started !== undefined && found === undefined) cache?.endFill(started, undefined);
  }
  if (found === undefined) return undefined;
  const stored = started !== undefined && cache?.endFill(started, found) === true;
  return { ...found, status: stored ? 'planbase; fwd=miss; stored' : 'planbase; fwd=miss' };
}

/** Memory may be behind: Redis is asked, and memory only where Redis does not answer. */
async function askUnsure(
  store: Store,
  caller: Caller,
  plan: string,
  wanted: Wanted,
): Promise<Recalled | undefined> {
  try {
    const status = wanted.revalidate ? 'planbase; fwd=request' : 'planbase; fwd=bypass';
    return await ask(store, caller, plan, wanted, status);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'unavailable') || wanted.revalidate) throw error;
    const kept = keptFor(store, caller, plan);
    if (store.cache === undefined || kept === undefined || !includes(store, kept, wanted.token)) throw error;
    const ageS = Math.max(Math.ceil(store.cache.ageMs(performance.now()) / 1_000), lifetimeS + 1);
    const status = `planbase; hit; ttl=${lifetimeS - ageS}`;
    return { body: kept.body, revision: `${kept.revision}`, status, ageS };
  }
}
