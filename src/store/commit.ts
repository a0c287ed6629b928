import { Failure } from '../failure.ts';
import { recordSpans } from '../tracing.ts';
import { measureClock } from './clock.ts';
import { keepClock, type Store, untilReady } from './connection.ts';
import {
  asFailure,
  isConnectionFault,
  outcomeUnknown,
  replyError,
  unavailable,
  wasNeverSent,
} from './errors.ts';
import type { Commit } from './group-commit.ts';
import { isMemoryTight, keepMemory } from './memory.ts';
import { type ChangeMetadata, countBytes, type StreamEntry } from './stream.ts';

/** The plans that a caller may see and change: those of one organisation, or all. */
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
  /** Whether someone waits until the write is searchable. */
  readonly waits?: boolean;
}

/** A whole plan to be stored. */
interface Document {
  readonly org: string;
  /** objectIds of the whole tree, the plan's own too. */
  readonly objects: readonly string[];
  /** The exact bytes that reads return; equal bytes are an equal plan (`canonical`). */
  readonly body: string;
}

/** Revisions, decimal: RFC 9110 §13.1. `*` is any that is there; undefined: no such condition was given. */
interface Preconditions {
  /** Strong entity tags, one of which the plan must have. */
  readonly ifMatch?: readonly string[] | '*' | undefined;
  /** Entity tags that the plan must not have; `*`: it must not be there, and may be created. */
  readonly ifNoneMatch?: readonly string[] | '*' | undefined;
}

/** Makes a repeated create one create (`Idempotency-Key`). */
export interface Idempotency {
  /** Identifies the request among all requests to this store. */
  readonly key: string;
  /** Distinguishes requests with the same key. */
  readonly fingerprint: string;
  /** The organisation, or else the caller, by which keys are counted: only the newest 100 000 of one are kept. */
  readonly owner: string;
}

/** A write as the commit function takes it. */
export type CommitRequest =
  | (Write &
      Document & {
        readonly operation: 'create';
        readonly idempotency?: Idempotency | undefined;
        /** Whether an equal plan in the store is no conflict. */
        readonly same?: boolean;
      })
  | (Write &
      Document &
      Preconditions & {
        /** `check` writes nothing: it has the outcome of a write whose body is ignored. */
        readonly operation: 'replace' | 'patch' | 'check';
        /** The revision that the body was made from; if the plan has another one, the outcome is `base-changed`. */
        readonly base?: string;
        /** Whether to write without a precondition, whatever the store has. */
        readonly upsert?: boolean;
      })
  | (Write & Preconditions & { readonly operation: 'delete' });

/** The outcome of a write. `committed` is durable; all others have changed nothing. */
export type CommitOutcome =
  | {
      readonly outcome: 'committed';
      readonly revision: string;
      readonly created?: boolean;
      /** Whether this is the answer that the idempotency key had before. */
      readonly replayed?: boolean;
    }
  | { readonly outcome: 'unchanged'; readonly revision: string }
  | Plain<PlainOutcome>
  | { readonly outcome: 'precondition-failed'; readonly revision?: string }
  | { readonly outcome: 'object-owned'; readonly clashes: readonly Clash[] };

/** Outcomes that say nothing more than their name: mostly the problem that a client gets. */
type PlainOutcome =
  | 'already-exists'
  | 'base-changed'
  | 'checked'
  | 'foreign-org'
  | 'idempotency-key-reused'
  | 'not-found'
  | 'org-changed'
  | 'precondition-required';
type Plain<Outcome> = Outcome extends string ? { readonly outcome: Outcome } : never;

type Deleted = 'committed' | 'not-found' | 'precondition-failed' | 'precondition-required';
type Created = 'committed' | 'already-exists' | 'foreign-org' | 'object-owned';
type Upserted = 'committed' | 'unchanged' | 'foreign-org' | 'org-changed' | 'object-owned';
type Outcomes<Request extends CommitRequest> = Request extends { readonly operation: 'delete' }
  ? Deleted
  : Request extends { readonly operation: 'create' }
    ?
        | Created
        | (Request extends { readonly same: true } ? 'unchanged' : never)
        | (Request extends { readonly idempotency: unknown } ? 'idempotency-key-reused' : never)
    : Request extends { readonly upsert: true }
      ? Upserted
      : Request extends { readonly operation: 'replace' }
        ? Upserted | Deleted
        : Upserted | Deleted | 'base-changed' | 'checked';

/** The outcomes that a request may have, by its operation. */
export type OutcomeOf<Request extends CommitRequest> = Extract<
  CommitOutcome,
  { readonly outcome: Outcomes<Request> }
>;

type Committed = Extract<CommitOutcome, { readonly outcome: 'committed' }>;

/** The metadata of the stream entry that only the commit function knows. */
type WriteMetadata = Pick<ChangeMetadata, 'previous' | 'at' | 'org'>;

/** The answer of the commit function. */
type Answer =
  | Exclude<CommitOutcome, { readonly outcome: 'committed' }>
  /** An answer that an earlier build has stored for an idempotency key has no metadata. */
  | (Committed & { readonly metadata?: WriteMetadata })
  | { readonly outcome: 'too-late' }
  | { readonly outcome: 'full'; readonly bound: keyof typeof boundDetails };

/** Why there is no room for a write, and after how many seconds to retry. */
const boundDetails = {
  stream: ['Too many changes wait to be announced and stored in the history.', 5],
  memory: [
    'The memory of the store is nearly full: only deletes and writes that do not grow a plan are accepted.',
    30,
  ],
  leaving: ['Too many objects have left this plan within a quarter of an hour.', 60],
} as const;

/** Time between two attempts of a write. */
const retryDelayMs = 20;

/** An objectId that another plan has; its owner is named to callers that may see it. */
export interface Clash {
  readonly objectId: string;
  readonly owner?: string;
}

/**
 * Commits a write, all of it or nothing. If the connection is lost before the answer, the same commit id is sent again,
 * and Redis returns the first answer.
 *
 * A committed write is in the store's cache before this function returns.
 *
 * Throws `Failure('unavailable')` if nothing was written: Redis could not be reached within `deadlineMs`, or a bound is
 * reached: that of the stream, of Redis' memory, or of the objects that have left one plan. Throws
 * `Failure('outcome-unknown')` if the write was sent and the connection was lost before the answer. Redis itself
 * rejects the write after `deadlineMs`, so it cannot be committed after the caller was answered.
 */
export async function commit<Request extends CommitRequest>(
  store: Store,
  request: Request,
  deadlineMs: number,
): Promise<OutcomeOf<Request>> {
  const startedMs = performance.now();
  let outcome = 'failed';
  try {
    const answer = await attempt(store, request, deadlineMs);
    ({ outcome } = answer);
    // The commit function has these outcomes, by operation.
    return answer as OutcomeOf<Request>;
  } finally {
    store.meter?.committed(outcome, (performance.now() - startedMs) / 1_000);
    recordSpans('commit', [request], startedMs);
  }
}

async function attempt(store: Store, request: CommitRequest, deadlineMs: number): Promise<CommitOutcome> {
  keepClock(store);
  keepMemory(store);
  const endsMs = Date.now() + deadlineMs;
  const [body, objects] = 'body' in request ? [request.body, request.objects] : ['', []];
  const id = crypto.randomUUID();
  const toCommit = (): Commit => ({
    envelope: JSON.stringify({
      ...request,
      // Sent as arguments of their own.
      body: undefined,
      objects: undefined,
      count: objects.length,
      id,
      deadlineMs: endsMs + store.clockOffsetMs,
      streamBytes: store.streamBytes,
      tight: isMemoryTight(store),
    }),
    body,
    objects,
    frees: request.operation === 'delete',
    org: request.caller.org ?? '',
  });
  let sent = toCommit();
  const cacheEpoch = store.cache?.cacheEpoch ?? 0;
  // Whether an attempt was sent whose outcome is not known.
  let isUnknown = false;
  const failure = (cause?: unknown) => (isUnknown ? outcomeUnknown(adviceFor(request), cause) : cause);
  for (;;) {
    let answer: Answer | 'unsent' | 'unknown';
    try {
      answer = await ask(store, sent, endsMs - Date.now());
    } catch (error) {
      throw failure(error);
    }
    if (answer === 'unsent' || answer === 'unknown') {
      isUnknown ||= answer === 'unknown' && request.operation !== 'check';
      if (Date.now() >= endsMs) throw failure(unavailable('redis: no answer'));
      await Bun.sleep(retryDelayMs);
      continue;
    }
    // Redis checks for an earlier answer to this commit id before everything else.
    isUnknown = false;
    if (answer.outcome === 'committed') {
      const { metadata, ...outcome } = answer;
      if (metadata !== undefined) keep(store, cacheEpoch, request, outcome, metadata);
      return outcome;
    }
    if (answer.outcome === 'full') throw streamFull(answer.bound);
    if (answer.outcome !== 'too-late') return answer;
    // Redis has rejected the write because its deadline had passed. The clocks were measured again: retry.
    sent = toCommit();
    if (Date.now() >= endsMs) throw unavailable('redis: too late');
    await Bun.sleep(retryDelayMs);
  }
}

/** Returns what a caller can do about a write of unknown outcome. */
function adviceFor(request: CommitRequest): string {
  // A line of an import is `unchanged` when it is sent again.
  if ('same' in request || 'upsert' in request) return 'Send it again: nothing is done twice.';
  if (request.operation !== 'create') return 'Read the plan before you repeat the request.';
  if (request.idempotency !== undefined) return 'Repeat the request with the same Idempotency-Key.';
  return 'Repeat the request; if it answers that the plan exists, read it to see whether it is yours.';
}

/**
 * Returns the answer of the commit function; `unsent` if Redis could not be reached, and `unknown` if the connection
 * was lost before the answer, so that it is unknown whether the commit was made.
 */
async function ask(store: Store, sent: Commit, leftMs: number): Promise<Answer | 'unsent' | 'unknown'> {
  let isSent = false;
  try {
    if (store.redis.status !== 'ready') await untilReady(store.redis, Math.max(leftMs, 1));
    isSent = true;
    // The function returns no other shape.
    const answer = (await store.commits.send(sent)) as Answer | { readonly error: string };
    if ('error' in answer) throw Object.assign(new Error(answer.error), { name: replyError });
    // Either the deadline has passed, or the clocks have changed.
    if (answer.outcome === 'too-late') await measureClock(store);
    return answer;
  } catch (error) {
    if (isConnectionFault(error)) return isSent && !wasNeverSent(error) ? 'unknown' : 'unsent';
    throw asFailure(error);
  }
}

/**
 * Passes a durable write to the tail and the cache of this process. Never throws: the write is durable, and the tail
 * reads it again.
 */
function keep(
  store: Store,
  cacheEpoch: number,
  request: CommitRequest,
  outcome: Committed,
  metadata: WriteMetadata,
): void {
  if (store.cache === undefined) return;
  try {
    const entry = entryOfCommit(request, outcome, metadata);
    if (cacheEpoch === store.cache.cacheEpoch) store.tail?.committed(entry);
    store.cache.committed(cacheEpoch, entry);
  } catch (error) {
    store.logger.error({ err: error }, 'own commit not kept in memory');
  }
}

function entryOfCommit(request: CommitRequest, outcome: Committed, metadata: WriteMetadata): StreamEntry {
  const { plan, actor } = request;
  const { org } = metadata;
  const body = 'body' in request ? request.body : undefined;
  return {
    revision: Number(outcome.revision),
    previous: Number(metadata.previous),
    plan,
    // Nothing is committed by a check.
    operation: outcome.created === true ? 'create' : (request.operation as StreamEntry['operation']),
    org,
    actor,
    atMs: Number(metadata.at),
    body,
    bytes: countBytes({ plan, org, actor, body }),
  };
}

function streamFull(bound: keyof typeof boundDetails): Failure {
  const [reason, retryAfterS] = boundDetails[bound];
  return new Failure('unavailable', `${reason} Nothing was written; try again later.`, { retryAfterS });
}
