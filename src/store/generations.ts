import type { Store } from './connection.ts';
import { call } from './library.ts';
import type { PlanSnapshot } from './projection.ts';

/** Plans in one call: short for Redis, which serves nobody else meanwhile. */
const pagePlans = 250;

/** Plans that are to be written whatever has happened to them since, for one to work on. */
export interface Claimed {
  /** Tells it from the claims of others. */
  readonly claim: string;
  readonly plans: readonly string[];
}

/** Claims at most `limit` plans that are to be written, and that nobody has, for `claimMs`. */
export async function claimBackfill(store: Store, limit: number, claimMs: number): Promise<Claimed> {
  // The function answers the claim and then the plans.
  const [claim = '', ...plans] = (await call(store, 'claim_backfill', limit, claimMs * 1_000)) as string[];
  return { claim, plans };
}

/** The generations of this instant; undefined where no consumer has ever run. */
export async function readGenerations(
  store: Store,
): Promise<Pick<PlanSnapshot, 'live' | 'next'> | undefined> {
  const [live, next] = await store.redis.hmget(store.names.state, 'live', 'next');
  return typeof live === 'string' ? { live, next: next ?? undefined } : undefined;
}

/**
 * Asks for a repair of these plans in every generation, and keeps a rebuild waiting for it. Failed ones are left out.
 */
export async function wantWritten(store: Store, plans: readonly string[]): Promise<void> {
  for (let from = 0; from < plans.length; from += pagePlans) {
    await call(store, 'want_written', ...plans.slice(from, from + pagePlans));
  }
}
