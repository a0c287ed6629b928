import { Failure } from '../failure.ts';

/** The one place that decides how an error of Redis is answered. */

/** Name of the errors that Redis returns. */
export const replyError = 'ReplyError';

/** Codes of a Redis that is starting, full, busy, failing over or not writable: it recovers by itself. */
const passing = new Set([
  ...['BUSY', 'CLUSTERDOWN', 'LOADING', 'MASTERDOWN', 'MISCONF', 'NOREPLICAS', 'OOM', 'READONLY'],
  ...['TRYAGAIN', 'UNKILLABLE', 'MAXCLIENTS'],
]);

/** Codes of a Redis that an operator must configure for this service. */
const lasting = new Set(['ASK', 'DENIED', 'MOVED', 'NOAUTH', 'NOPERM', 'WRONGPASS']);

/** Errors with the generic code `ERR`, and the code that describes them. */
const disguised = [
  ['The user executing the script', 'NOPERM'],
  ['ACL failure in script', 'NOPERM'],
  ['max number of clients reached', 'MAXCLIENTS'],
] as const;

/**
 * Returns whether the connection failed, so that it is unknown whether the command ran; false for an error that Redis
 * has returned.
 */
export function isConnectionFault(error: unknown): error is Error {
  return error instanceof Error && error.name !== replyError;
}

/**
 * Returns `Failure('unavailable')` where the connection failed, or Redis refuses because of its own state or its
 * configuration. Any other error is a bug of Planbase, and is returned as it is.
 */
export function asFailure(error: unknown): unknown {
  if (isConnectionFault(error)) return unavailable('redis: no connection', error);
  if (!(error instanceof Error)) return error;
  const code = readCode(error.message);
  if (passing.has(code)) return unavailable(`redis: ${code}`, error);
  if (!lasting.has(code)) return error;
  const detail = 'The store refuses requests of this service until an operator changes its configuration.';
  return new Failure('unavailable', detail, { retryAfterS: 30, reason: `redis: ${code}`, cause: error });
}

function readCode(message: string): string {
  const found = disguised.find(([text]) => message.includes(text));
  return found?.[1] ?? message.split(' ', 1)[0] ?? '';
}

/** Returns the failure for a store that gives no answer. */
export function unavailable(reason: string, cause?: unknown): Failure {
  const detail = 'The store cannot be reached. Try again; the same request may be repeated safely.';
  return new Failure('unavailable', detail, { retryAfterS: 1, reason, cause });
}

/** Returns the failure for a write of unknown outcome. */
export function outcomeUnknown(advice: string, cause?: unknown): Failure {
  const detail = `The store was lost before it confirmed the write, which may have been done. ${advice}`;
  return new Failure('outcome-unknown', detail, { retryAfterS: 1, reason: 'redis: no answer', cause });
}

/** The message of ioredis for a command that finds no connection, without an offline queue. */
const neverSentMessage = "Stream isn't writeable and enableOfflineQueue options is false";

/** Returns whether a command was not sent because there was no connection. */
export function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && error.message === neverSentMessage;
}

/** Waits for an answer of Redis on a caller's behalf. Throws what `asFailure` returns. */
export async function mapRedisErrors<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asFailure(error);
  }
}
