import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';

/** Plans in one call: short for Redis, which serves nobody else meanwhile. */
const max = 250;

/**
 * Asks for a repair of these plans: the sweeper announces each, and a consumer makes the index what Redis says, also
 * where it has more of the plan than the tree. Plans that nothing is known of are repaired, too; failed ones are left
 * out. Answers how many are wanted. Throws `Failure('unavailable')`.
 */
export function wantRepair(store: Store, plans: readonly string[]): Promise<number> {
  return want(store, 'want_repair', plans);
}

/**
 * Asks history for these revisions again, where the stream still has them. Answers how many are wanted. Throws
 * `Failure('unavailable')`.
 */
export function wantHistory(store: Store, revisions: readonly string[]): Promise<number> {
  return want(store, 'want_history', revisions);
}

/** Repairs that are wanted and not done. Throws `Failure('unavailable')`. */
export function repairsWanted(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.hlen(store.names.key('repair')));
}

async function want(
  store: Store,
  name: 'want_repair' | 'want_history',
  all: readonly string[],
): Promise<number> {
  let wanted = 0;
  for (let from = 0; from < all.length; from += max) {
    wanted += Number(await mapRedisErrors(call(store, name, ...all.slice(from, from + max))));
  }
  return wanted;
}
