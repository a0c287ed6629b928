import { Failure } from '../failure.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { checkDurability, whyRefused } from './durability.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';
import { inRows } from './rows.ts';

/** A plan as stored. */
export interface StoredPlan {
  /** The bytes that a read returns. */
  readonly body: string;
  readonly revision: string;
  readonly org: string;
}

/** The progress of a plan from commit to index. */
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

/** Whether the caller may see the data of `org`: the one place that decides it for reads. */
export function mayRead(caller: Caller, org: string | null | undefined): boolean {
  return caller.all || caller.org === org;
}

/** Returns the arguments that describe a caller to the library's functions. */
export function toSightArgs({ org, all }: Caller): readonly [org: string, all: string] {
  return [org ?? '', all ? '1' : ''];
}

/** Reads a plan; undefined when there is none that the caller may see. Throws `Failure('unavailable')`. */
export async function readPlan(store: Store, caller: Caller, plan: string): Promise<StoredPlan | undefined> {
  // The function returns an empty list, or these three strings.
  const answer = await mapRedisErrors(call(store, 'read_plan', plan, ...toSightArgs(caller)));
  const [body, revision, org] = answer as string[];
  if (body === undefined || revision === undefined || org === undefined) return undefined;
  return { body, revision, org };
}

/** A node of a plan's tree, as a caller may see it. */
export interface OwningPlan extends StoredPlan {
  readonly plan: string;
}

/**
 * Reads the plan that has the object in its tree, both in one instant; undefined when there is none that the caller may
 * see. Throws `Failure('unavailable')`.
 */
export async function readOwner(
  store: Store,
  caller: Caller,
  object: string,
): Promise<OwningPlan | undefined> {
  // The function returns an empty list, or these four strings.
  const answer = await mapRedisErrors(call(store, 'owner', object, ...toSightArgs(caller)));
  const [plan, body, revision, org] = answer as string[];
  if (plan === undefined || body === undefined || revision === undefined || org === undefined)
    return undefined;
  return { plan, body, revision, org };
}

/**
 * Makes sure that a read of Redis includes everything up to `token`, the revision in the answer to a write. Throws
 * `Failure('malformed-parameter')` for a token that no write has had, and `Failure('unavailable')`.
 */
export async function reached(store: Store, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  const number = await mapRedisErrors(store.redis.hget(store.names.state, 'number'));
  if (Number(token) <= Number(number ?? 0)) return;
  throw new Failure('malformed-parameter', 'No write has been answered with this Change-Token yet.');
}

/** Reads the progress of a plan; also of a deleted one, until it is forgotten. Throws `Failure('unavailable')`. */
export async function readIndexing(
  store: Store,
  caller: Caller,
  plan: string,
): Promise<IndexingState | undefined> {
  // The function returns an empty list, or these eleven strings.
  const [org, committed, searchable, pending, failed, trace, ...times] = (await mapRedisErrors(
    call(store, 'indexing', plan),
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

/** The progress of the index with a plan. */
export type Projected =
  /** Searches see everything that is older than this revision. */
  | { readonly kind: 'pending'; readonly oldest: number }
  /** Searches see this revision and all earlier ones. */
  | {
      readonly kind: 'settled';
      readonly org: string;
      readonly searchable: number;
      readonly hasFailed: boolean;
    }
  /** Nothing is known of the plan: it was deleted long ago, or never there. */
  | { readonly kind: 'unknown' };

/** Reads how far the index is with each of these plans, in one call. Throws `Failure('unavailable')`. */
export async function readManyIndexing(store: Store, plans: readonly string[]): Promise<Projected[]> {
  // The function returns four strings a plan.
  const answer = (await mapRedisErrors(call(store, 'indexing_many', ...plans))) as string[];
  return inRows(answer, 4).map(([oldest = '', org = '', searchable = '', failed = '']): Projected => {
    if (oldest !== '') return { kind: 'pending', oldest: Number(oldest) };
    if (searchable === '') return { kind: 'unknown' };
    return { kind: 'settled', org, searchable: Number(searchable), hasFailed: failed !== '' };
  });
}

/**
 * Reads the revision below which a projection shows everything, infinite where it shows all, for each scope in one
 * call. Throws `Failure('unavailable')`.
 *
 * @param scopes each `[projection, org]` as JSON, the org empty for all of them
 */
export async function readOldestPending(store: Store, scopes: readonly string[]): Promise<number[]> {
  // Made by `Waits` alone.
  const pairs = scopes.flatMap((scope) => JSON.parse(scope) as [projection: string, org: string]);
  const answer = (await mapRedisErrors(call(store, 'oldest_pending_many', ...pairs))) as string[];
  return answer.map((oldest) => (oldest === '' ? Number.POSITIVE_INFINITY : Number(oldest)));
}

/** Throws `Failure('unavailable')` unless Redis answers and evicts nothing, and the cache was filled. */
export async function ready(store: Store): Promise<void> {
  await mapRedisErrors(store.redis.ping());
  // The rejected setting may have been corrected meanwhile.
  const isChecked = store.durability !== undefined && whyRefused(store.durability) === undefined;
  const refused = isChecked ? undefined : whyRefused(await mapRedisErrors(checkDurability(store)));
  if (refused !== undefined) throw new Failure('unavailable', refused, { retryAfterS: 5 });
  if (store.cache?.warm === false) {
    throw new Failure('unavailable', 'The cache is being filled.', { retryAfterS: 1 });
  }
}
