import type { Redis } from 'ioredis';
import type { Store } from './connection.ts';
import { call } from './library.ts';
import { inRows } from './rows.ts';
import { type ChangeEntry, parseEach, type RawEntry } from './stream.ts';

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
  /** The organisation that the plan belongs to; empty for a repair of a plan that nothing is known of. */
  readonly org: string;
  /** Bytes of the plan's body. */
  readonly size: number;
}

/** Makes sure that the relay's group is there; it begins at the start of the stream. */
export async function ensureGroup(store: Store): Promise<void> {
  await call(store, 'ensure_group', group);
}

/**
 * Waits up to `blockMs` for changes that no relay has had yet. `blocking` must be a connection of its own. Unreadable
 * entries are skipped: see `skipUnreadable`.
 */
export async function readNew(
  store: Store,
  blocking: Redis,
  relay: string,
  count: number,
  blockMs: number,
): Promise<Change[]> {
  const answer = await blocking.xreadgroup(
    'GROUP',
    group,
    relay,
    'COUNT',
    count,
    'BLOCK',
    blockMs,
    'STREAMS',
    store.names.changes,
    '>',
  );
  // [[stream, [[id, [name, value, …]], …]]], or null when nothing came.
  const [first] = (answer ?? []) as [string, RawEntry[]][];
  return skipUnreadable(store, first?.[1] ?? []);
}

/**
 * Takes over changes that a relay has held for longer than `idleMs`: the relay is dead, or too slow. Unreadable entries
 * are skipped: see `skipUnreadable`.
 */
export async function takeOver(
  store: Store,
  relay: string,
  count: number,
  idleMs: number,
): Promise<Change[]> {
  // [next cursor, entries, ids that are no longer in the stream]
  const [, entries] = (await store.redis.xautoclaim(
    store.names.changes,
    group,
    relay,
    idleMs,
    '0',
    'COUNT',
    count,
  )) as [string, RawEntry[], string[]];
  return skipUnreadable(store, entries);
}

/**
 * Acknowledges announced changes, and stores when they were announced.
 *
 * @param publishedMs when they were published, on the clock of `performance.now()`
 */
export async function acknowledge(
  store: Store,
  changes: readonly Pick<Change, 'id' | 'plan'>[],
  publishedMs: number,
): Promise<void> {
  if (changes.length === 0) return;
  const agoMs = performance.now() - publishedMs;
  for (let from = 0; from < changes.length; from += maxAcknowledged) {
    const page = changes.slice(from, from + maxAcknowledged);
    await call(store, 'announced', group, ...page.flatMap(({ id, plan }) => [id, plan, agoMs]));
  }
}

/** Changes that one call acknowledges, which must be short because it blocks Redis. */
const maxAcknowledged = 256;
/** Pages in one `trim`: more than is written between two of them. */
const maxTrimPages = 100;

/**
 * Removes entries that every reader has finished and that are older than `keepMs`; also younger ones, if the stream
 * takes more than three quarters of `maxBytes`. Works page by page, so that Redis serves others in between, and leaves
 * the rest to the next call. Returns how many entries.
 */
export async function trim(
  store: Store,
  keepMs: number,
  maxBytes = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  let trimmed = 0;
  for (let page = 0; page < maxTrimPages; page += 1) {
    const removed = Number(await call(store, 'trim', group, keepMs * 1_000, Math.floor(maxBytes * 0.75)));
    if (removed === 0) break;
    trimmed += removed;
  }
  return trimmed;
}

/** Forgets relays that have been silent for `idleMs` and hold nothing. Returns how many. */
export async function retire(store: Store, idleMs: number): Promise<number> {
  return Number(await call(store, 'retire', group, idleMs));
}

/** Takes or renews a lease; false when another holder has it. */
export async function lease(store: Store, name: string, holder: string, ttlMs: number): Promise<boolean> {
  return (await call(store, 'lease', name, holder, ttlMs)) === 1;
}

/** A plan that has been pending for too long. */
export interface OverduePlan {
  readonly plan: string;
  /** The oldest revision that is not searchable; 0 where nothing of the plan counts as searchable. */
  readonly score: number;
  /** Empty where nothing is known of the plan. */
  readonly org: string;
  /** Bytes of the plan's body. */
  readonly size: number;
}

/** A page of a list, and the cursor of the next page; undefined at the end. */
export interface OverduePage<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

/**
 * Plans that have been pending for longer than `ageMs`, oldest first.
 *
 * @param after cursor of the page; empty for the first
 */
export async function overdue(
  store: Store,
  limit: number,
  ageMs: number,
  after = '',
): Promise<OverduePage<OverduePlan>> {
  const [score = ''] = after.split(' ', 1);
  const args = [limit, ageMs * 1_000, after.slice(score.length + 1), score];
  // The function returns four strings a plan.
  const answer = (await call(store, 'overdue', ...args)) as string[];
  const entries = inRows(answer, 4).map(([plan = '', found, org = '', size]) => {
    return { plan, score: Number(found), org, size: Number(size) };
  });
  const last = entries.length < limit ? undefined : entries.at(-1);
  return { entries, next: last && `${last.score} ${last.plan}` };
}

/** How many plans of each of these organisations are pending. */
export async function readBacklogs(
  store: Store,
  orgs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    orgs.map((org) => store.redis.zcard(store.names.key(`pending:org:${org}`))),
  );
  return new Map(orgs.map((org, index) => [org, counts[index] ?? 0]));
}

/**
 * Forgets tombstones and removed objects that the index has been without for longer than `ageMs`. Returns how many
 * plans were checked: fewer than `limit` where there are no more.
 */
export async function forget(store: Store, limit: number, ageMs: number): Promise<number> {
  return Number(await call(store, 'forget', limit, ageMs * 1_000));
}

/**
 * Returns the readable changes. The others are logged, counted and acknowledged, because there is nothing to announce.
 * Their plans and revisions stay pending, so the sweeper announces both.
 */
async function skipUnreadable(store: Store, entries: readonly RawEntry[]): Promise<Change[]> {
  const { readable, unreadable } = parseEach(entries);
  for (const entry of unreadable) store.unreadable.report('relay', entry);
  const skipped = unreadable.map(({ revision }) => ({ id: `${revision}-0`, plan: '' }));
  await acknowledge(store, skipped, performance.now());
  return readable.map(toChange);
}

function toChange({ revision, plan, trace, waits, org, size }: ChangeEntry): Change {
  return { id: `${revision}-0`, plan, revision: `${revision}`, trace, waits: waits ?? false, org, size };
}
