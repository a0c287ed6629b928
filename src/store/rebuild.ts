import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import type { FunctionName } from './functions.ts';
import { call } from './library.ts';

/** How a rebuild ended: `failed` where the next generation could not take the place of the live one. */
export type RebuildOutcome = 'finished' | 'failed' | 'abandoned';

export type RebuildState = 'wanted' | 'filling' | 'auditing' | 'swapping' | 'abandoning' | 'ended';

/** A plan that the next generation refuses and the live one takes. */
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
  /** It is wanted, or it runs: it has not ended. */
  readonly runs: boolean;
  /** Every consumer writes its generation. */
  readonly begun: boolean;
  /** Its generation is complete, and about to be live. */
  readonly closed: boolean;
  readonly abandoning: boolean;
  /** Plans when it began; 0 before. */
  readonly total: number;
  /** Plans that are to be written still. */
  readonly left: number;
  readonly requestedMs: number;
  readonly beganMs: number | undefined;
  readonly endedMs: number | undefined;
  readonly outcome: RebuildOutcome | undefined;
  /** Why it did not finish. */
  readonly reason: string | undefined;
  /** The first ones only, where there are too many. */
  readonly rejections: readonly RebuildRejection[];
  readonly tooManyRejections: boolean;
}

/**
 * Asks for a rebuild with the mapping of that hash; there is one at a time. Answers its id, and whether it is new.
 * Throws `Failure('unavailable')`.
 */
export async function requestRebuild(
  store: Store,
  mapping: string,
  actor: string,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  // The function answers these two strings.
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
  // The function answers JSON of this shape.
  return answer === null ? undefined : toRebuild(JSON.parse(String(answer)) as RebuildAnswer);
}

/** A rebuild as the functions answer it: times and numbers as text, the rejections as plans and entries in turn. */
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

/** What it is about now. */
export function toState({ runs, begun, closed, abandoning, left }: Rebuild): RebuildState {
  if (!runs) return 'ended';
  if (!begun) return 'wanted';
  if (abandoning) return 'abandoning';
  if (closed) return 'swapping';
  return left > 0 ? 'filling' : 'auditing';
}

/** The index of the next generation is there: from now on all consumers write it. False for one that has ended. */
export function beginRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_begin', id);
}

/** The next generation is complete: false while a plan is to be written, or is rejected, or it is being abandoned. */
export function closeRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_close', id);
}

/** Searches see the next generation: it is the live one. False for one that has ended, or is being abandoned. */
export function finishRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_finish', id);
}

/** From here on it cannot be finished. False for one that has ended, or is being abandoned already. */
export function abandonRebuild(
  store: Store,
  id: string,
  outcome: Exclude<RebuildOutcome, 'finished'>,
  reason: string,
): Promise<boolean> {
  return did(store, 'rebuild_abandon', id, outcome, reason);
}

/** The index of an abandoned rebuild is gone, and searches see the live one: it has ended. */
export function clearRebuild(store: Store, id: string): Promise<boolean> {
  return did(store, 'rebuild_clear', id);
}

/** Searches see another generation than the one that Redis has for live, which was set back: that one is live. */
export function adoptGeneration(store: Store, live: string, seen: string): Promise<boolean> {
  return did(store, 'rebuild_adopt', live, seen);
}

/** Notes that an audit of the next generation has found something. Answers how often that was. */
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
