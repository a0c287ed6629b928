import type { Principal } from '../auth/principal.ts';
import type { ConcurrencyLimit, Release } from '../concurrency-limit.ts';
import { Failure } from '../failure.ts';
import { problem } from '../routes/answer.ts';
import { type Context, toCaller } from './context.ts';

/** Bounds on the concurrent requests of clients at this process. */
export interface Limits {
  readonly eventStreams: ConcurrencyLimit;
  readonly exports: ConcurrencyLimit;
  readonly imports: ConcurrencyLimit;
  /** Writes that wait until they are searchable. */
  readonly waits: ConcurrencyLimit;
  readonly searches: ConcurrencyLimit;
}

const retryAfterS = 5;

/** Returns whom a limit is charged to: the organisation, or the subject if it has none or may see all plans. */
export function chargedTo(context: Context, principal: Principal): string {
  const { all, org } = toCaller(context, principal);
  return JSON.stringify(all || org === undefined ? [principal.issuer, principal.subject] : [org]);
}

/**
 * Takes a place for the caller until it is released or the client's connection ends. Returns a problem if the caller
 * has reached its bound. Throws `Failure('unavailable')` if all callers together have reached theirs.
 *
 * @param what the bounded requests, in the plural, for messages
 */
export function takePlace(
  limit: ConcurrencyLimit,
  what: string,
  caller: string,
  connection: AbortSignal,
): Release | ReturnType<typeof tooMany> {
  const place = limit.acquire(caller);
  if (place === 'caller') return tooMany(what, limit.bounds.maxPerCaller);
  if (place === 'total') {
    throw new Failure('unavailable', `This process has as many ${what} as it takes. Retry later.`, {
      retryAfterS,
    });
  }
  if (connection.aborted) place();
  else connection.addEventListener('abort', place, { once: true });
  return place;
}

/** The problem of a caller that has reached its bound. */
export function tooMany(what: string, max: number) {
  return problem('too-many-requests', {
    detail: `Your organisation has ${max} ${what} open here, as many as one may. End one of them, or retry later.`,
    headers: { 'retry-after': retryAfterS },
  });
}
