import { Failure } from '../failure.ts';
import { type Store, untilReady } from './connection.ts';
import { call } from './library.ts';

/** Whose plans a caller may see and change: those of one organisation, or all. */
export interface Caller {
  readonly org: string | undefined;
  readonly all: boolean;
}

interface Write {
  readonly plan: string;
  readonly caller: Caller;
  /** The token's subject, kept with the change. */
  readonly actor: string;
  /** W3C traceparent, carried to the bulk item. */
  readonly trace: string;
}

/** A write as the commit function takes it. */
export type CommitRequest =
  | (Write & {
      readonly operation: 'create';
      readonly org: string;
      /** objectIds of the whole tree, the plan's own too. */
      readonly objects: readonly string[];
      /** The exact bytes that reads will answer. */
      readonly body: string;
    })
  | (Write & {
      readonly operation: 'delete';
      /** Revisions that may be there (strong entity tags), `*` for any; undefined: no precondition given. */
      readonly ifMatch: readonly string[] | '*' | undefined;
    });

/** What became of a write. `committed` is durable; all others have changed nothing. */
export type CommitOutcome =
  | { readonly outcome: 'committed'; readonly revision: string }
  | { readonly outcome: 'exists' | 'absent' | 'unconditional' | 'foreign' }
  | { readonly outcome: 'stale'; readonly revision: string }
  | { readonly outcome: 'owned'; readonly clashes: readonly { objectId: string; owner?: string }[] };

/**
 * Makes a write true, all of it or nothing. A connection that is cut between execution and answer is no harm: the
 * same commit id is sent again, and Redis gives the first answer.
 *
 * Throws `Failure('unavailable')` when Redis gave no answer within `deadlineMs`; Redis itself refuses the write
 * after that, so it cannot come true later than the caller was told.
 */
export async function commit(
  store: Store,
  request: CommitRequest,
  deadlineMs: number,
): Promise<CommitOutcome> {
  const endsMs = Date.now() + deadlineMs;
  const { body, ...rest } = request.operation === 'create' ? request : { ...request, body: '' };
  const envelope = JSON.stringify({
    ...rest,
    id: crypto.randomUUID(),
    deadlineMs: endsMs + store.clockOffsetMs,
  });
  for (;;) {
    const leftMs = endsMs - Date.now();
    try {
      await untilReady(store.redis, Math.max(leftMs, 1));
      // The function answers JSON of exactly this shape, or too-late.
      const answer = JSON.parse(String(await call(store.redis, 'commit', envelope, body))) as
        | CommitOutcome
        | { readonly outcome: 'too-late' };
      if (answer.outcome !== 'too-late') return answer;
    } catch (error) {
      if (!isConnectionFault(error)) throw asFailure(error);
      if (error.message === 'Command timed out') store.redis.disconnect(true);
    }
    if (Date.now() >= endsMs) throw unavailable();
    await Bun.sleep(20);
  }
}

/** A fault of the connection, after which nobody knows whether the command ran. */
export function isConnectionFault(error: unknown): error is Error {
  return error instanceof Error && error.name !== 'ReplyError';
}

/** Redis' own refusals (no memory, loading, read-only replica) are 503; anything else is a fault of ours. */
export function asFailure(error: unknown): unknown {
  if (isConnectionFault(error)) return unavailable(error);
  if (
    error instanceof Error &&
    /^(OOM|LOADING|READONLY|MISCONF|NOREPLICAS|MASTERDOWN|BUSY)/.test(error.message)
  ) {
    return unavailable(error);
  }
  return error;
}

function unavailable(cause?: unknown): Failure {
  return new Failure(
    'unavailable',
    'The store cannot be reached. Try again; the same request may be repeated safely.',
    {
      retryAfterS: 1,
      cause,
    },
  );
}
