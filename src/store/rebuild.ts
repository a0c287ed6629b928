import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import type { FunctionName } from './functions.ts';
import { call } from './library.ts';

/** How a rebuild ended: `failed` if the next generation could not replace the live one. */
export type RebuildOutcome = 'finished' | 'failed' | 'abandoned';

export type RebuildState = 'wanted' | 'filling' | 'auditing' | 'swapping' | 'abandoning' | 'ended';

/** A plan that the next generation rejects and the live one accepts. */
export interface RebuildRejection {
  readonly plan: string;
  readonly revision: string;
  readonly reason: string;
}

/** A rebuild in one instant; times are milliseconds of Redis' clock. */
export interface Rebuild {
  readonly id: string;
  /** Name of the index that it fills. */
  readonly generation: string;
  /** Hash of the mapping that it is for. */
  readonly mapping: string;
  readonly actor: string;
  /** Whether it is wanted or running, and has not ended. */
  readonly runs: boolean;
  /** Every consumer writes its generation. */
  readonly begun: boolean;
  /** Its generation is complete, and about to be live. */
  readonly closed: boolean;
  readonly abandoning: boolean;
  /** Plans when it began; 0 before. */
  readonly total: number;
  /** Plans that must still be written. */
  readonly left: number;
  readonly requestedMs: number;
  readonly beganMs: number | undefined;
  readonly endedMs: number | undefined;
  readonly outcome: RebuildOutcome | undefined;
  /** Why it did not finish. */
  readonly reason: string | undefined;
  /** Only the first ones, if there are too many. */
  readonly rejections: readonly RebuildRejection[];
  readonly tooManyRejections: boolean;
}

/**
 * Requests a rebuild with the mapping of that hash, unless there is one already. Returns its id, and whether it is new.
 * Throws `Failure('unavailable')`.
 */
export async function requestRebuild(
  store: Store,
  mapping: string,
  actor: string,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  // The function returns these two strings.
  const [id, isNew] = (await mapRedisErrors(call(store, 'rebuild_request', mapping, actor))) as [
    string,
    string,
  ];
  return { id, isNew: isNew === '1' };
}

/**
 * Reads a rebuild, by default the one that is wanted or runs; undefined where there is none. The last hundred are
 * kept. Throws `Failure('unavailable')`.
 */
export async function readRebuild(store: Store, id = ''): Promise<Rebuild | undefined> {
  const answer = await mapRedisErrors(call(store, 'rebuild_look', id));
  // The function returns JSON of this shape.
  return answer === null ? undefined : toRebuild(JSON.parse(String(answer)) as RebuildAnswer);
}

/** A rebuild as the functions return it: times and numbers as text, the rejections as plans and entries in turn. */
export interface RebuildAnswer
  extends Pick<Rebuild, 'id' | 'generation' | 'runs' | 'begun' | 'closed' | 'abandoning' | 'left'> {
  readonly record: Readonly<Record<string, string>>;
  readonly rejections?: readonly string[];
}

export function toRebuild({ record, rejections = [], ...state }: RebuildAnswer): Rebuild {
  const time = (name: string) => (record[name] === undefined ? undefined : Number(record[name]));
  return {
    ...state,
    mapping: record['mapping'] ?? '',
    actor: record['actor'] ?? '',
    total: Number(record['total'] ?? 0),
    requestedMs: Number(record['requestedAt']),
    beganMs: time('beganAt'),
    endedMs: time('endedAt'),
    // Written by the functions of a rebuild alone.
    outcome: record['outcome'] as RebuildOutcome | undefined,
    reason: record['reason'],
    rejections: toRejections(rejections),
    tooManyRejections: record['tooMany'] !== undefined,
  };
}

/** Returns the present state of a rebuild. */
export function toState({ runs, begun, closed, abandoning, left }: Rebuild): RebuildState {
  if (!runs) return 'ended';
  if (!begun) return 'wanted';
  if (abandoning) return 'abandoning';
  if (closed) return 'swapping';
  return left > 0 ? 'filling' : 'auditing';
}

/** Begins a rebuild whose index exists: from now on all consumers write it. False if it has ended. */
export function beginRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_begin', id);
}

/**
 * Closes the next generation, because it is complete. False while a plan must still be written or is rejected, or while
 * the rebuild is being abandoned.
 */
export function closeRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_close', id);
}

/**
 * Makes the next generation the live one, because searches see it. False if the rebuild has ended or is being
 * abandoned.
 */
export function finishRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_finish', id);
}

/** Abandons a rebuild: it cannot be finished any more. False if it has ended, or is being abandoned already. */
export function abandonRebuild(
  store: Store,
  id: string,
  outcome: Exclude<RebuildOutcome, 'finished'>,
  reason: string,
): Promise<boolean> {
  return did(store, 'rebuild_abandon', id, outcome, reason);
}

/** Ends an abandoned rebuild whose index is removed; searches see the live one. */
export function clearRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_clear', id);
}

/** Makes the generation that searches see the live one. Redis has another one because it was rewound. */
export function adoptGeneration(store: Store, live: string, seen: string): Promise<boolean> {
  return did(store, 'rebuild_adopt', live, seen);
}

/** Counts an audit of the next generation that has found something. Returns the count. */
export function noteRound(store: Store, id: string): Promise<number> {
  return call(store, 'rebuild_round', id).then(Number);
}

async function did(store: Store, name: FunctionName, ...args: string[]): Promise<boolean> {
  return (await call(store, name, ...args)) === 1;
}

function toRejections(pairs: readonly string[]): RebuildRejection[] {
  return Array.from({ length: pairs.length / 2 }, (_, i) => {
    // Written by the function `mark` alone.
    const { revision, reason } = JSON.parse(pairs[i * 2 + 1] ?? '') as Omit<RebuildRejection, 'plan'>;
    return { plan: pairs[i * 2] ?? '', revision, reason };
  });
}
