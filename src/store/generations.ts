import type { Store } from './connection.ts';
import { call } from './library.ts';

/** Plans that are to be written whatever has happened to them since, for one to work on. */
export interface Claimed {
  /** Tells it from the claims of others. */
  readonly claim: string;
  readonly plans: readonly string[];
}

/** Claims at most `limit` plans that are to be written, and that nobody has, for `claimMs`. */
export async function claimTodo(store: Store, limit: number, claimMs: number): Promise<Claimed> {
  // The function answers the claim and then the plans.
  const [claim = '', ...plans] = (await call(store.redis, 'claim_todo', limit, claimMs * 1_000)) as string[];
  return { claim, plans };
}
