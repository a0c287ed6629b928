import type { Redis } from 'ioredis';
import type { Store } from './connection.ts';
import { call } from './library.ts';
import { type RawEntry, revisionOf, changesKey as stream, toldOf } from './stream.ts';

/** The consumer group that all relays share. */
export const group = 'relay';

/** A change as the relay needs it. */
export interface Change {
  /** Id of the stream entry, `<revision>-0`. */
  readonly id: string;
  readonly plan: string;
  readonly revision: string;
  readonly trace: string;
  /** Whether someone waits until it is searchable. */
  readonly waits: boolean;
}

/** Makes sure that the relay's group is there; it begins at the start of the stream. */
export async function ensureGroup(store: Store): Promise<void> {
  try {
    await store.redis.xgroup('CREATE', stream, group, '0', 'MKSTREAM');
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('BUSYGROUP'))) throw error;
  }
}

/** Waits up to `blockMs` for changes that no relay has had yet. `redis` must be a connection of its own. */
export async function readNew(
  redis: Redis,
  relay: string,
  count: number,
  blockMs: number,
): Promise<Change[]> {
  const answer = await redis.xreadgroup(
    'GROUP',
    group,
    relay,
    'COUNT',
    count,
    'BLOCK',
    blockMs,
    'STREAMS',
    stream,
    '>',
  );
  // [[stream, [[id, [name, value, …]], …]]], or null when nothing came.
  const [first] = (answer ?? []) as [string, RawEntry[]][];
  return (first?.[1] ?? []).map(toChange);
}

/** Takes over what a relay has held for longer than `idleMs`: it is dead, or as slow as dead. */
export async function takeOver(
  store: Store,
  relay: string,
  count: number,
  idleMs: number,
): Promise<Change[]> {
  // [next cursor, entries, ids that are no longer in the stream]
  const [, entries] = (await store.redis.xautoclaim(stream, group, relay, idleMs, '0', 'COUNT', count)) as [
    string,
    RawEntry[],
    string[],
  ];
  return entries.map(toChange);
}

/**
 * Tells that the changes have been announced, and notes when.
 *
 * @param publishedMs when they were published, as `performance.now()` had it
 */
export async function acknowledge(
  store: Store,
  changes: readonly Pick<Change, 'id' | 'plan'>[],
  publishedMs: number,
): Promise<void> {
  if (changes.length === 0) return;
  const agoMs = performance.now() - publishedMs;
  await call(store.redis, 'announced', group, ...changes.flatMap(({ id, plan }) => [id, plan, agoMs]));
}

/**
 * Removes what every reader is done with and what is older than `keepMs`; also what is younger, where the stream takes
 * more than three quarters of `mostBytes`. Answers how many entries.
 */
export async function trim(
  store: Store,
  keepMs: number,
  mostBytes = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  return Number(await call(store.redis, 'trim', group, keepMs * 1_000, Math.floor(mostBytes * 0.75)));
}

/** Forgets relays that have been silent for `idleMs` and hold nothing. Answers how many. */
export async function retire(store: Store, idleMs: number): Promise<number> {
  return Number(await call(store.redis, 'retire', group, idleMs));
}

/** Takes or renews a lease; false when another holder has it. */
export async function lease(store: Store, name: string, holder: string, ttlMs: number): Promise<boolean> {
  return (await call(store.redis, 'lease', name, holder, ttlMs)) === 1;
}

/** Plans that have been pending for longer than `ageMs`, oldest first. */
export async function overdue(store: Store, limit: number, ageMs: number): Promise<string[]> {
  // The function answers a list of plans.
  return (await call(store.redis, 'overdue', limit, ageMs * 1_000)) as string[];
}

/** Forgets tombstones and leaving objects that the index has been without for longer than `ageMs`. */
export async function forget(store: Store, limit: number, ageMs: number): Promise<void> {
  await call(store.redis, 'forget', limit, ageMs * 1_000);
}

function toChange([id, fields]: RawEntry): Change {
  const { plan, trace, waits = false } = toldOf(fields);
  return { id, plan, revision: `${revisionOf(id)}`, trace, waits };
}
