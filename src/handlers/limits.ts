import type { Principal } from '../auth/principal.ts';
import type { ConcurrencyLimit, Release } from '../concurrency-limit.ts';
import { Failure } from '../failure.ts';
import { problem } from '../routes/answer.ts';
import { type Context, callerOf } from './context.ts';

/** What a client may have several of at a time, and this process bounds. */
export interface Limits {
  readonly eventStreams: ConcurrencyLimit;
  readonly exports: ConcurrencyLimit;
  readonly imports: ConcurrencyLimit;
  /** Writes that wait until they are searchable. */
  readonly waits: ConcurrencyLimit;
}

const retryAfterS = 5;

/** Whom a limit is charged to: the organisation, or the subject where it is bound to none or may see all. */
export function chargedTo(context: Context, principal: Principal): string {
  const { all, org } = callerOf(context, principal);
  return JSON.stringify(all || org === undefined ? [principal.issuer, principal.subject] : [org]);
}

/**
 * Takes a place for the caller until it is released or the client's connection ends. Returns the problem to answer with
 * where the caller has as many as it may. Throws `Failure('unavailable')` where all callers together have.
 *
 * @param what the plural of what is bounded
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

function tooMany(what: string, max: number) {
  return problem('too-many-requests', {
    detail: `Your organisation has ${max} ${what} open here, as many as one may. End one of them, or retry later.`,
    headers: { 'retry-after': retryAfterS },
  });
}
