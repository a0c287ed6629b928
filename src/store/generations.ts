import type { Store } from './connection.ts';
import { call } from './library.ts';
import type { PlanSnapshot } from './projection.ts';

/** Plans in one call, which must be short because it blocks Redis. */
const pagePlans = 250;

/** Plans of the backfill queue that one process has claimed. */
export interface Claimed {
  /** Identifies the claim. */
  readonly claim: string;
  readonly plans: readonly string[];
}

/** Claims at most `limit` unclaimed plans of the backfill queue, for `claimMs`. */
export async function claimBackfill(store: Store, limit: number, claimMs: number): Promise<Claimed> {
  // The function returns the claim and then the plans.
  const [claim = '', ...plans] = (await call(store, 'claim_backfill', limit, claimMs * 1_000)) as string[];
  return { claim, plans };
}

/** Reads the present generations; undefined if no consumer has ever run. */
export async function readGenerations(
  store: Store,
): Promise<Pick<PlanSnapshot, 'live' | 'next'> | undefined> {
  const [live, next] = await store.redis.hmget(store.names.state, 'live', 'next');
  return typeof live === 'string' ? { live, next: next ?? undefined } : undefined;
}

/** Requests a repair of these plans in every generation; a rebuild waits for it. Failed plans are left out. */
export async function wantWritten(store: Store, plans: readonly string[]): Promise<void> {
  for (let from = 0; from < plans.length; from += pagePlans) {
    await call(store, 'want_written', ...plans.slice(from, from + pagePlans));
  }
}
