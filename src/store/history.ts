import type { Store } from './connection.ts';
import { call } from './library.ts';
import { guarded } from './reads.ts';
import { bodyOf, type RawEntry, revisionOf, changesKey as stream, type Told, toldOf } from './stream.ts';

/** One revision of a plan, as the stream has it until history does. `touch` is a repair: the same body again. */
export interface Revision extends Omit<Told, 'at' | 'waits'> {
  /** Decimal. */
  readonly revision: string;
  readonly atMs: number;
  /** The exact bytes that were stored; empty for a deletion. */
  readonly body: string;
}

/** Reads what the stream has of these revisions, in one pipeline; what it has no longer is left out. */
export async function readRevisions(store: Store, revisions: readonly string[]): Promise<Revision[]> {
  const found = await Promise.all(revisions.map((revision) => xrange(store, revision)));
  return found.flat().map(toRevision);
}

/** Reads one revision from the stream. Throws `Failure('unavailable')`. */
export async function readRevision(store: Store, revision: string): Promise<Revision | undefined> {
  return (await guarded(xrange(store, revision))).map(toRevision)[0];
}

/** History's epoch, another one for each index that it had; empty before one is known. */
export async function readHistoryEpoch(store: Store): Promise<string> {
  return (await store.redis.hget('{planbase}:state', 'historyEpoch')) ?? '';
}

/**
 * Marks revisions that history has and shows, also those that it has had for long; nothing where `epoch`, as it was
 * before they were stored, is over.
 */
export async function markHistory(store: Store, revisions: readonly string[], epoch = ''): Promise<void> {
  if (revisions.length > 0) await call(store.redis, 'mark_history', epoch, ...revisions);
}

/** Moves a revision from pending to failed; false when it is not pending. */
export async function giveUpHistory(store: Store, revision: string, reason: string): Promise<boolean> {
  return (await call(store.redis, 'give_up_history', revision, reason)) === 1;
}

/** Revisions that history has lacked for longer than `ageMs`, oldest first. */
export async function overdueHistory(store: Store, limit: number, ageMs: number): Promise<string[]> {
  // The function answers a list of revisions.
  return (await call(store.redis, 'overdue_history', limit, ageMs * 1_000)) as string[];
}

/** How many revisions up to `upTo` history lacks. Throws `Failure('unavailable')`. */
export function historyWanted(store: Store, upTo: string): Promise<number> {
  return guarded(store.redis.zcount('{planbase}:pending:history', '-inf', upTo));
}

function xrange(store: Store, revision: string): Promise<RawEntry[]> {
  return store.redis.xrange(stream, `${revision}-0`, `${revision}-0`);
}

function toRevision([id, fields]: RawEntry): Revision {
  const { at, waits: _, ...told } = toldOf(fields);
  return { ...told, revision: `${revisionOf(id)}`, atMs: Number(at), body: bodyOf(fields) };
}
