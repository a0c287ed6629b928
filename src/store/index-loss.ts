import type { Store } from './connection.ts';
import { call } from './library.ts';

/** Entries of the stream in one call: short for Redis, which serves nobody else meanwhile. */
const pageEntries = 500;

/** What Redis knows of the indices. A UUID is undefined until somebody has looked. */
export interface Known {
  /** The id of the store; undefined in a Redis that has none yet, or has come back empty. */
  readonly store?: string;
  /** The live generation; undefined where no consumer has ever run. */
  readonly live?: string;
  /** The generation that a rebuild fills. */
  readonly next?: string;
  /** `new` until it is made. */
  readonly liveUuid?: string;
  /** Generations that were lost, and whose names are to be free. */
  readonly lost?: readonly string[];
  readonly historyUuid?: string;
  /** Whether the stream is to be given to history once more. */
  readonly restores: boolean;
}

/** Reads what is known, in one instant. */
export async function readKnown(store: Store): Promise<Known> {
  // The function answers JSON of this shape.
  return JSON.parse(String(await call(store, 'index_state'))) as Known;
}

/** Notes the UUID of the live generation; false where something has happened since `known`. */
export async function noteLive(
  store: Store,
  { live = '', liveUuid = '' }: Known,
  uuid: string,
): Promise<boolean> {
  return (await call(store, 'note_live_index', live, liveUuid, uuid)) === 1;
}

/**
 * Tells that the live generation is gone: there is to be a new one, with all plans, and none is searchable before it is
 * in it. Answers its name; undefined where something has happened since `known`.
 */
export async function loseLive(
  store: Store,
  { live = '', liveUuid = '' }: Known,
): Promise<string | undefined> {
  return String(await call(store, 'replace_live_index', live, liveUuid)) || undefined;
}

/** Tells that there is no index of this name any more. */
export async function forgetLost(store: Store, generation: string): Promise<void> {
  await call(store, 'forget_lost_index', generation);
}

/** Notes the UUID of the history's index, which from now on gets all of the stream (`restoreHistory`). */
export async function noteHistory(store: Store, { historyUuid = '' }: Known, uuid: string): Promise<void> {
  await call(store, 'note_history_index', historyUuid, uuid);
}

/**
 * Tells that the history's index is gone; nothing is trimmed until the next one has the stream. Answers the first
 * revision that the stream still has; undefined where something has happened since `known`.
 */
export async function loseHistory(store: Store, { historyUuid = '' }: Known): Promise<string | undefined> {
  // The function answers a revision, or nothing.
  return ((await call(store, 'replace_history_index', historyUuid)) as string | null) ?? undefined;
}

/** Gives the next entries of the stream to history once more; answers how many, 0 at the end. */
export async function restoreHistory(store: Store): Promise<number> {
  return Number(await call(store, 'restore_history', pageEntries));
}
