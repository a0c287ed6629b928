import { asFailure, type Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { call } from './library.ts';

/** A plan as stored. */
export interface StoredPlan {
  /** The bytes that a read answers. */
  readonly body: string;
  readonly revision: string;
}

/** Where a plan stands between commit and index. */
export interface IndexingState {
  readonly committed: number;
  readonly searchable: number;
  readonly state: 'pending' | 'searchable' | 'failed';
  readonly reason: string | undefined;
}

const mayRead = (caller: Caller, org: string | null | undefined): boolean => caller.all || caller.org === org;

/** Reads a plan; undefined when there is none that the caller may see. Throws `Failure('unavailable')`. */
export async function readPlan(store: Store, caller: Caller, plan: string): Promise<StoredPlan | undefined> {
  const [body, revision, org] = await guarded(
    store.redis.hmget(`{planbase}:plan:${plan}`, 'body', 'revision', 'org'),
  );
  if (typeof body !== 'string' || typeof revision !== 'string' || !mayRead(caller, org)) return undefined;
  return { body, revision };
}

/** Where a plan stands, deleted ones too until they are forgotten. Throws `Failure('unavailable')`. */
export async function readIndexing(
  store: Store,
  caller: Caller,
  plan: string,
): Promise<IndexingState | undefined> {
  // The function answers an empty list, or these five strings.
  const [org, committed, searchable, pending, failed] = (await guarded(
    call(store.redis, 'indexing', plan),
  )) as string[];
  if (committed === undefined || !mayRead(caller, org)) return undefined;
  // Written by the function `give_up` alone.
  const failure = failed ? (JSON.parse(failed) as { reason: string }) : undefined;
  return {
    committed: Number(committed),
    searchable: Number(searchable),
    state: failure ? 'failed' : pending ? 'pending' : 'searchable',
    reason: failure?.reason,
  };
}

/** Throws `Failure('unavailable')` unless Redis answers. */
export async function ping(store: Store): Promise<void> {
  await guarded(store.redis.ping());
}

async function guarded<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asFailure(error);
  }
}
