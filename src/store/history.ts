import type { OverduePage } from './changes.ts';
import type { Caller } from './commit.ts';
import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';
import { toSightArgs } from './reads.ts';
import { inRows } from './rows.ts';
import {
  type ChangeEntry,
  type ChangeMetadata,
  parseChange,
  parseEach,
  type RawEntry,
  readBodies,
  withinBytes,
} from './stream.ts';
import { UnreadableEntryError } from './unreadable.ts';

/** One revision of a plan, as the stream has it until history does. `touch` is a repair: the same body again. */
export interface Revision extends Omit<ChangeMetadata, 'at' | 'waits' | 'size'> {
  /** Decimal. */
  readonly revision: string;
  readonly atMs: number;
  /** The exact bytes that were stored; empty for a deletion. */
  readonly body: string;
}

/** Revisions with their bodies, as far as one read reaches. */
export interface RevisionPage {
  readonly found: readonly Revision[];
  /** Revisions whose entries are unreadable. */
  readonly unreadable: readonly UnreadableEntryError[];
  /** Revisions that this read has not reached. */
  readonly unread: readonly string[];
}

/**
 * Reads these revisions from the stream, until their bodies take `maxBytes`, at least one. A revision that the stream
 * no longer has is in no list.
 */
export async function readRevisions(
  store: Store,
  revisions: readonly string[],
  maxBytes: number,
): Promise<RevisionPage> {
  const found = await Promise.all(revisions.map((revision) => xrange(store, revision)));
  const { readable: entries, unreadable } = parseEach(found.flat());
  for (const entry of unreadable) store.unreadable.report('history', entry);
  const page = withinBytes(entries, maxBytes);
  const bodies = await readBodies(store.redis, store.names, page);
  return {
    found: page.flatMap((entry, index) => toRevision(entry, bodies[index])),
    unreadable,
    unread: entries.slice(page.length).map(({ revision }) => `${revision}`),
  };
}

/**
 * Reads a revision of the plan from the stream. Returns `hidden` if the caller may not see it or it belongs to another
 * plan; undefined if the stream does not have it or it is unreadable. Throws `Failure('unavailable')`.
 */
export async function readRevision(
  store: Store,
  caller: Caller,
  plan: string,
  revision: string,
): Promise<Revision | 'hidden' | undefined> {
  // The function returns an empty list, `hidden`, or these three strings.
  const answer = await mapRedisErrors(call(store, 'read_revision', plan, revision, ...toSightArgs(caller)));
  const [kind, change = '', body = ''] = answer as string[];
  if (kind !== 'found') return kind === 'hidden' ? kind : undefined;
  try {
    const { at, waits: _waits, size: _size, ...told } = parseChange(change, revision);
    return { ...told, revision, atMs: Number(at), body };
  } catch (error) {
    if (!(error instanceof UnreadableEntryError)) throw error;
    store.unreadable.report('history', error);
    return undefined;
  }
}

/** Returns history's epoch, which changes with each new index; empty before the first is known. */
export async function readHistoryEpoch(store: Store): Promise<string> {
  return (await store.redis.hget(store.names.state, 'historyEpoch')) ?? '';
}

/** A revision that history has; without its organisation if the stream no longer has it. */
export interface KeptRevision {
  readonly revision: string;
  readonly org?: string;
}

/**
 * Marks revisions that history has and shows, including old ones. Does nothing if `epoch`, read before they were
 * stored, has ended.
 */
export async function markHistory(
  store: Store,
  revisions: readonly KeptRevision[],
  epoch = '',
): Promise<void> {
  const args = revisions.flatMap(({ revision, org = '' }) => [revision, org]);
  if (args.length > 0) await call(store, 'mark_history', epoch, ...args);
}

/** Moves a revision from pending to failed; false when it is not pending. */
export async function giveUpHistory(store: Store, revision: string, reason: string): Promise<boolean> {
  return (await call(store, 'give_up_history', revision, reason)) === 1;
}

/** A revision that history has lacked for too long. */
export interface OverdueRevision {
  readonly revision: string;
  /** Plan and organisation are empty where the stream no longer has the revision. */
  readonly plan: string;
  readonly org: string;
  /** Bytes of its body. */
  readonly size: number;
}

/**
 * Returns revisions that history has lacked for longer than `ageMs`, oldest first.
 *
 * @param after cursor of the page; empty for the first
 */
export async function overdueHistory(
  store: Store,
  limit: number,
  ageMs: number,
  after = '',
): Promise<OverduePage<OverdueRevision>> {
  // The function returns four strings a revision.
  const answer = (await call(
    store,
    'overdue_history',
    limit,
    ageMs * 1_000,
    after === '' ? '0' : after,
  )) as string[];
  const entries = inRows(answer, 4).map(([revision = '', plan = '', org = '', size]) => {
    return { revision, plan, org, size: Number(size) };
  });
  return { entries, next: entries.length < limit ? undefined : entries.at(-1)?.revision };
}

/** Returns how many revisions up to `upTo` history lacks. Throws `Failure('unavailable')`. */
export function historyWanted(store: Store, upTo: string): Promise<number> {
  return mapRedisErrors(store.redis.zcount(store.names.key('pending:history'), '-inf', upTo));
}

function xrange(store: Store, revision: string): Promise<RawEntry[]> {
  return store.redis.xrange(store.names.changes, `${revision}-0`, `${revision}-0`);
}

/** Returns an empty list if the body was trimmed meanwhile: history has it by then. */
function toRevision(entry: ChangeEntry, body: string | undefined): Revision[] {
  const { at, waits: _waits, size: _size, inline: _inline, revision, ...told } = entry;
  return body === undefined ? [] : [{ ...told, revision: `${revision}`, atMs: Number(at), body }];
}
