import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';

/** Returns the id of the store; undefined in a Redis that has none yet, or has come back empty. */
export async function readStoreId({ redis, names }: Store): Promise<string | undefined> {
  return (await redis.hget(names.state, 'store')) ?? undefined;
}

/** Gives the store an id, unless it has one. Returns the id that it has then. */
export async function identifyStore(store: Store, id: string): Promise<string> {
  return String(await call(store, 'identify', id));
}

/**
 * Returns the first number that this Redis has given. Revisions below it were made in a Redis whose data is lost.
 * Throws `Failure('unavailable')`.
 */
export async function readBirth({ redis, names }: Store): Promise<string> {
  return (await mapRedisErrors(redis.hget(names.state, 'born'))) ?? '0';
}
