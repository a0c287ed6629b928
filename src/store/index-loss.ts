import type { Store } from './connection.ts';
import { call } from './library.ts';

/** Entries of the stream in one call, which must be short because it blocks Redis. */
const pageEntries = 500;

/** The indices as Redis knows them. A UUID is undefined until a process has read it from Elasticsearch. */
export interface Known {
  /** The id of the store; undefined in a Redis that has none yet, or has come back empty. */
  readonly store?: string;
  /** The live generation; undefined where no consumer has ever run. */
  readonly live?: string;
  /** The generation that a rebuild fills. */
  readonly next?: string;
  /** `new` until the index is created. */
  readonly liveUuid?: string;
  /** Lost generations, whose indices must be removed. */
  readonly lost?: readonly string[];
  readonly historyUuid?: string;
  /** Whether all of the stream must be written to history again. */
  readonly restores: boolean;
}

/** Reads the state of the indices, in one instant. */
export async function readKnown(store: Store): Promise<Known> {
  // The function returns JSON of this shape.
  return JSON.parse(String(await call(store, 'index_state'))) as Known;
}

/** Stores the UUID of the live generation; false if the state has changed since `known`. */
export async function noteLive(
  store: Store,
  { live = '', liveUuid = '' }: Known,
  uuid: string,
): Promise<boolean> {
  return (await call(store, 'note_live_index', live, liveUuid, uuid)) === 1;
}

/**
 * Replaces the lost live generation: the new one must get all plans, and no plan counts as searchable before it is
 * there. Returns the new name; undefined if the state has changed since `known`.
 */
export async function loseLive(
  store: Store,
  { live = '', liveUuid = '' }: Known,
): Promise<string | undefined> {
  return String(await call(store, 'replace_live_index', live, liveUuid)) || undefined;
}

/** Removes a generation from the lost ones: no index has its name any more. */
export async function forgetLost(store: Store, generation: string): Promise<void> {
  await call(store, 'forget_lost_index', generation);
}

/** Stores the UUID of the history's index, which then gets all of the stream (`restoreHistory`). */
export async function noteHistory(store: Store, { historyUuid = '' }: Known, uuid: string): Promise<void> {
  await call(store, 'note_history_index', historyUuid, uuid);
}

/**
 * Records that the history's index is lost; the stream is not trimmed until all of it is in the next index. Returns the
 * first revision that the stream still has; undefined if the state has changed since `known`.
 */
export async function loseHistory(store: Store, { historyUuid = '' }: Known): Promise<string | undefined> {
  // The function returns a revision, or nothing.
  return ((await call(store, 'replace_history_index', historyUuid)) as string | null) ?? undefined;
}

/** Makes the next entries of the stream pending for history again. Returns how many; 0 at the end. */
export async function restoreHistory(store: Store): Promise<number> {
  return Number(await call(store, 'restore_history', pageEntries));
}
