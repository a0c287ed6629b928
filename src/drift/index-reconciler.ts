import { dropGeneration } from '../es/alias.ts';
import { ensureGeneration } from '../es/generation.ts';
import { ensureHistory } from '../es/history-index.ts';
import { type Indices, listIndices, publish } from '../es/indices.ts';
import { failpoint } from '../failpoint.ts';
import { requireOwn } from '../identity/store-identity.ts';
import {
  forgetLost,
  type Known,
  loseHistory,
  loseLive,
  noteHistory,
  noteLive,
  readKnown,
  restoreHistory,
} from '../store/index-loss.ts';
import { liveGeneration } from '../store/projection.ts';
import { adoptGeneration } from '../store/rebuild.ts';
import type { IndexDeps } from './external-writes.ts';
import { type Holder, underLease } from './lease.ts';

/*
 * The reconciler creates indices again that somebody has removed in Elasticsearch. It knows an index by its UUID, so it
 * detects a replacement, even one by a process of ours that found no index at its start.
 *
 *   live:     known ── gone, or another of its name ──► new ── made ──► known       (lost: its name, until it is free)
 *   history:  known ── gone, or another of its name ──► lost ── made ──► known ──► given the stream again
 *
 * Backfill (`backfill`) writes all plans to the new live generation; every plan is pending from the very beginning
 * until it is in it. A rebuild in progress ends; the next one begins with the new state. The history gets the revisions
 * that the stream still has; older ones had no other place. The UUID of the new history index is stored before that
 * begins, so that its removal meanwhile is detected, and the stream is written again from its beginning.
 *
 * One search consumer at a time reconciles, under a lease that expires when its holder dies. The next step follows from
 * the state of Redis and Elasticsearch alone, so any holder can continue. Redis rejects decisions based on stale state
 * (compare-and-set).
 */
const everyMs = 2_000;
/** Maximum age of a check: a process that was frozen for longer must not create what it found missing then. */
const freshMs = 3_000;
/** Maximum number of consecutive steps in one round. */
const maxSteps = 8;

/** Runs until the signal is given. */
export function runIndexReconciler(deps: IndexDeps & Holder, signal: AbortSignal): Promise<void> {
  return underLease(deps, { of: 'indices', everyMs }, signal, () => reconcileIndices(deps));
}

/** Creates the indices that are missing. Throws if an engine fails. */
export async function reconcileIndices(deps: IndexDeps): Promise<void> {
  for (let i = 0; i < maxSteps; i++) if (!(await reconcileOnce(deps))) return;
}

/** Returns whether another step may follow. */
async function reconcileOnce(deps: IndexDeps): Promise<boolean> {
  const readAtMs = performance.now();
  const known = await failpoint('indices.readState', () => readKnown(deps.store));
  const there = await failpoint('indices.list', () => listIndices(deps.search));
  const isFresh = () => performance.now() - readAtMs < freshMs;
  // A process that knows the store restores its id first (`StoreIdentity`).
  if (known.store === undefined) return false;
  requireOwn(deps.store, there, known.store);
  if (await reconcileHistory(deps, known, known.store, there)) return true;
  if (known.live === undefined) return begin(deps, there);
  const uuid = there.uuids.get(known.live);
  if (known.liveUuid === 'new' && uuid === undefined) {
    if (isFresh()) await make(deps, known.live, known.store, there);
    return true;
  }
  const isKnown = known.liveUuid !== undefined && known.liveUuid !== 'new';
  if (uuid === undefined || (isKnown && uuid !== known.liveUuid)) return replace(deps, known, there);
  if (!isKnown) return failpoint('indices.noteLive', () => noteLive(deps.store, known, uuid));
  if (isFresh()) await reconcileAlias(deps, known, there);
  for (const lost of known.lost ?? []) {
    await failpoint('indices.drop', () => dropGeneration(deps.search, lost));
    await failpoint('indices.forgetLost', () => forgetLost(deps.store, lost));
  }
  return false;
}

/** Redis is new, or has lost its data. Existing generations hold lost plans, so they must be dropped. */
async function begin({ store, search, logger }: IndexDeps, { uuids }: Indices): Promise<boolean> {
  const remains = [...uuids.keys()].filter((index) => search.names.isGeneration(index));
  const live = await failpoint('indices.begin', () => liveGeneration(store, remains));
  if (remains.length > 0)
    logger.error({ live, remains }, 'redis has lost its data: the search index begins again');
  return true;
}

/**
 * Creates the live generation, and drops it again if this process was frozen meanwhile and another generation is live
 * now.
 */
async function make(
  { store, search }: IndexDeps,
  live: string,
  id: string,
  { aliased }: Indices,
): Promise<void> {
  await failpoint('indices.create', () => ensureGeneration(search, live, id));
  const now = await failpoint('indices.readState', () => readKnown(store));
  if (now.live !== live) await failpoint('indices.drop', () => dropGeneration(search, live));
  else await failpoint('indices.alias', () => publish(search, live, aliased));
}

/** If the alias already points to another generation, adopts that one: Redis was restored from before a rebuild. */
async function replace(
  { store, search, logger }: IndexDeps,
  known: Known,
  { aliased }: Indices,
): Promise<boolean> {
  const { live = '', next, lost = [] } = known;
  const [seen, ...others] = aliased.filter((index) => search.names.isGeneration(index) && index !== live);
  if (seen !== undefined && others.length === 0 && !lost.includes(seen)) {
    // A rebuild that has moved the alias finishes by itself.
    if (seen === next) return false;
    if (await failpoint('rebuild.adopt', () => adoptGeneration(store, live, seen))) {
      logger.warn(
        { live, adopted: seen },
        'the live index is gone: the generation that searches see is live',
      );
      return true;
    }
  }
  const made = await failpoint('indices.replaceLive', () => loseLive(store, known));
  if (made === undefined) return false;
  logger.error({ lost: known.live, made }, 'the live index was removed: another one is made, with all plans');
  return true;
}

/** Makes sure that the alias is on the live index alone, or on one other generation that a rebuild has put there. */
async function reconcileAlias(
  { store, search, logger }: IndexDeps,
  { live = '', next, lost = [] }: Known,
  { aliased }: Indices,
): Promise<void> {
  const [only = '', ...more] = aliased;
  const isRight = only === live || (search.names.isGeneration(only) && !lost.includes(only));
  if (isRight && more.length === 0) return;
  // A rebuild may have ended since.
  const now = await failpoint('indices.readState', () => readKnown(store));
  if (now.live !== live || now.next !== next) return;
  await failpoint('indices.alias', () => publish(search, live, aliased));
  logger.error({ live, from: aliased }, 'the alias was not on the live index alone, and is put back');
}

async function reconcileHistory(
  { store, search, logger }: IndexDeps,
  known: Known,
  id: string,
  there: Indices,
): Promise<boolean> {
  const uuid = there.uuids.get(search.names.history);
  if (known.historyUuid !== undefined && uuid !== known.historyUuid) {
    const first = await failpoint('indices.replaceHistory', () => loseHistory(store, known));
    if (first === undefined) return false;
    const before = new Date(Number(first) / 1_000).toISOString();
    logger.error({ before }, 'the index of the history was removed: all revisions from before are gone');
    return true;
  }
  if (known.historyUuid === undefined) {
    await failpoint('indices.createHistory', () => ensureHistory(search, id));
    const { uuids } = await failpoint('indices.list', () => listIndices(search));
    const made = uuids.get(search.names.history);
    if (made !== undefined) await failpoint('indices.noteHistory', () => noteHistory(store, known, made));
    return true;
  }
  if (known.restores) while ((await failpoint('indices.restoreHistory', () => restoreHistory(store))) > 0);
  return false;
}
