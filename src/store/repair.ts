import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';

/** Plans in one call, which must be short because it blocks Redis. */
const max = 250;

/**
 * Requests a repair of these plans: the sweeper announces each, and a consumer makes the index match Redis, also if the
 * index has documents that are not in the plan's tree. Unknown plans are repaired, too; failed ones are left out.
 * Returns how many repairs were requested. Throws `Failure('unavailable')`.
 */
export function wantRepair(store: Store, plans: readonly string[]): Promise<number> {
  return want(store, 'want_repair', plans);
}

/**
 * Makes these revisions pending for history again, if the stream still has them. Returns how many. Throws
 * `Failure('unavailable')`.
 */
export function wantHistory(store: Store, revisions: readonly string[]): Promise<number> {
  return want(store, 'want_history', revisions);
}

/** Returns how many repairs are pending. Throws `Failure('unavailable')`. */
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
