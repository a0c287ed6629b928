import { Failure } from '../failure.ts';
import type { Caller } from './commit.ts';
import { type Store, untilReady } from './connection.ts';
import { asFailure, mapRedisErrors } from './errors.ts';
import { call } from './library.ts';
import { toSightArgs } from './reads.ts';

/** Bounds of one read, which must be short because it blocks Redis, and small in memory. */
const pagePlans = 200;
const pageBytes = 262_144;
const retryDelayMs = 100;

/** A page of an export. */
export interface Page {
  readonly bodies: readonly string[];
  /** The revision after which the next page begins. */
  readonly reached: string;
}

/** Returns the newest revision in the stream of changes; `0` if there is none. Throws `Failure('unavailable')`. */
export async function readHead(store: Store): Promise<string> {
  return (await mapRedisErrors(store.redis.hget(store.names.state, 'head'))) ?? '0';
}

/**
 * Reads the next plans that the caller may see, by revision above `after` and at most `upTo`; undefined when there
 * are none. Does not read the plans of others.
 *
 * Throws `Failure('unavailable')` when Redis has not answered within `patienceMs`.
 */
export async function readPage(
  store: Store,
  caller: Caller,
  after: string,
  upTo: string,
  patienceMs: number,
): Promise<Page | undefined> {
  if (!caller.all && caller.org === undefined) return undefined;
  const args = [...toSightArgs(caller), after, upTo, pagePlans, pageBytes];
  const endsMs = performance.now() + patienceMs;
  for (;;) {
    try {
      await untilReady(store.redis, Math.max(endsMs - performance.now(), 1));
      // The function returns a list of strings.
      const [reached, ...bodies] = (await call(store, 'page', ...args)) as string[];
      return reached === undefined ? undefined : { reached, bodies };
    } catch (error) {
      const failure = asFailure(error);
      if (!(failure instanceof Failure) || performance.now() >= endsMs) throw failure;
      await Bun.sleep(retryDelayMs);
    }
  }
}
