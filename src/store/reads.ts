import { Failure } from '../failure.ts';
import { asFailure, type Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { call } from './library.ts';

/** A plan as stored. */
export interface StoredPlan {
  /** The bytes that a read answers. */
  readonly body: string;
  readonly revision: string;
  readonly org: string;
}

/** Where a plan stands between commit and index. */
export interface IndexingState {
  readonly committed: number;
  readonly searchable: number;
  readonly state: 'pending' | 'searchable' | 'failed';
  readonly reason: string | undefined;
  /** W3C traceparent of the request that made the present revision; empty for a repair. */
  readonly trace: string;
  /** Of the present revision, in milliseconds of Redis' clock; undefined where it is not known yet. */
  readonly times: {
    readonly committedMs: number | undefined;
    readonly relayedMs: number | undefined;
    readonly deliveredMs: number | undefined;
    readonly indexedMs: number | undefined;
    readonly searchableMs: number | undefined;
  };
}

/** Whether the caller may see what belongs to `org`: the one place where that is decided for reads. */
export function mayRead(caller: Caller, org: string | null | undefined): boolean {
  return caller.all || caller.org === org;
}

/** Reads a plan; undefined when there is none that the caller may see. Throws `Failure('unavailable')`. */
export async function readPlan(store: Store, caller: Caller, plan: string): Promise<StoredPlan | undefined> {
  const [body, revision, org] = await guarded(
    store.redis.hmget(`{planbase}:plan:${plan}`, 'body', 'revision', 'org'),
  );
  if (typeof body !== 'string' || typeof revision !== 'string' || typeof org !== 'string') return undefined;
  return mayRead(caller, org) ? { body, revision, org } : undefined;
}

/** A node of a plan's tree, as a caller may see it. */
export interface OwningPlan extends StoredPlan {
  readonly plan: string;
}

/** Reads the plan that has the object in its tree, both in one instant. Throws `Failure('unavailable')`. */
export async function readOwner(
  store: Store,
  caller: Caller,
  object: string,
): Promise<OwningPlan | undefined> {
  // The function answers an empty list, or these four strings.
  const [plan, body, revision, org] = (await guarded(call(store.redis, 'owner', object))) as string[];
  if (plan === undefined || body === undefined || revision === undefined || org === undefined)
    return undefined;
  return mayRead(caller, org) ? { plan, body, revision, org } : undefined;
}

/**
 * Makes sure that a read of Redis includes everything up to `token`, the revision that a write was answered with.
 * Throws `Failure('malformed-parameter')` for one that no write has had, and `Failure('unavailable')`.
 */
export async function reached(store: Store, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  const number = await guarded(store.redis.hget('{planbase}:state', 'number'));
  if (Number(token) <= Number(number ?? 0)) return;
  throw new Failure('malformed-parameter', 'No write has been answered with this Change-Token yet.');
}

/** Where a plan stands, deleted ones too until they are forgotten. Throws `Failure('unavailable')`. */
export async function readIndexing(
  store: Store,
  caller: Caller,
  plan: string,
): Promise<IndexingState | undefined> {
  // The function answers an empty list, or these eleven strings.
  const [org, committed, searchable, pending, failed, trace, ...times] = (await guarded(
    call(store.redis, 'indexing', plan),
  )) as string[];
  if (committed === undefined || !mayRead(caller, org)) return undefined;
  // Written by the function `give_up` alone.
  const failure = failed ? (JSON.parse(failed) as { reason: string }) : undefined;
  const [committedMs, relayedMs, deliveredMs, indexedMs, searchableMs] = times.map((time) =>
    time ? Number(time) : undefined,
  );
  return {
    committed: Number(committed),
    searchable: Number(searchable),
    state: failure ? 'failed' : pending ? 'pending' : 'searchable',
    reason: failure?.reason,
    trace: trace ?? '',
    times: { committedMs, relayedMs, deliveredMs, indexedMs, searchableMs },
  };
}

/** Throws `Failure('unavailable')` unless Redis answers and the cache has what was committed last. */
export async function ready(store: Store): Promise<void> {
  await guarded(store.redis.ping());
  if (store.cache?.warm === false) {
    throw new Failure('unavailable', 'The cache is being filled.', { retryAfterS: 1 });
  }
}

/** An answer of Redis on a caller's behalf. Throws `Failure('unavailable')` where it gives none. */
export async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asFailure(error);
  }
}
