import { toReason } from '../../error-reason.ts';
import type { Search } from '../../es/client.ts';
import { ensureHistory } from '../../es/history-index.ts';
import { refresh } from '../../es/refresh.ts';
import { failpoint } from '../../failpoint.ts';
import type { Store } from '../../store/connection.ts';
import { giveUpHistory, markHistory, readHistoryEpoch } from '../../store/history.ts';
import { readStoreId } from '../../store/identity.ts';
import { recordSpans } from '../../tracing.ts';
import { acknowledge, type DeliveryGroup } from '../batch-buffer.ts';
import type { RunConsumerDeps } from '../batch-loop.ts';
import { logEntry } from '../entries.ts';
import type { Written } from '../projection.ts';
import { runConsumer } from '../run-consumer.ts';
import { type Batch, type BatchDeps, writeBatch } from './history-batch.ts';

/** Dependencies of a history consumer. */
export interface HistoryConsumerDeps extends BatchDeps, RunConsumerDeps {}

/** A revision that is stored, with the history epoch that was read before the write. */
interface Stored {
  readonly revision: string;
  /** Undefined if unknown: the stream no longer has the revision. */
  readonly org: string | undefined;
  readonly trace: string | undefined;
  readonly epoch: string;
}

/**
 * A history consumer stores every revision that messages name, for ever: a document is created once and never written
 * again. Runs until the signal is given, then finishes the messages in flight and returns.
 */
export function consume(deps: HistoryConsumerDeps, signal: AbortSignal): Promise<void> {
  return runConsumer<Stored>(
    deps,
    {
      name: 'history',
      awaited: false,
      write: (groups, maxBytes) => write(deps, groups, maxBytes),
      refreshAndMark: (written) => refreshAndMark(deps, written),
      acknowledge: (deliveries) => failpoint('history.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(
  deps: HistoryConsumerDeps,
  groups: readonly DeliveryGroup[],
  maxBytes: number,
): Promise<Written<Stored>> {
  const { store, search, logger } = deps;
  const epoch = await failpoint('history.epoch', () => readHistoryEpoch(store));
  const revisions = groups.map(({ key }) => key);
  const startedMs = performance.now();
  const batch = await writeBatch(deps, revisions, maxBytes);
  recordSpans('history.bulk', batch.kept, startedMs);
  const unfinished = new Map(batch.unfinished);
  // If somebody has removed the index, create it again: otherwise the stream would grow without end.
  if (unfinished.size > 0)
    await failpoint('history.index', () => restoreIndex(store, search)).catch(() => {});
  const refused = await giveUpRejected(deps, batch, unfinished);
  const unread = new Set(batch.unread);
  const kept = new Map(batch.kept.map((each) => [each.revision, each]));
  const stored = revisions.filter(
    (revision) => !unread.has(revision) && !unfinished.has(revision) && !refused.has(revision),
  );
  const entries = batch.kept.map(({ plan, revision, trace }) => logEntry(plan, revision, trace));
  // Revisions that the stream no longer has are marked again: their mark was lost, or their message came twice.
  if (stored.length > 0) logger.info({ entries, before: stored.length - entries.length }, 'kept');
  return {
    written: stored.map((revision) => {
      const { org, trace } = kept.get(revision) ?? {};
      return { revision, org, trace, epoch };
    }),
    ...{ refused, unfinished, unread, isTooMuch: batch.isTooMuch, used: batch.used },
  };
}

async function restoreIndex(store: Store, search: Search): Promise<void> {
  const id = await readStoreId(store);
  if (id !== undefined) await ensureHistory(search, id);
}

/**
 * Abandons the rejected revisions. Returns the reasons; a revision that Redis has not recorded goes to `unfinished`.
 */
async function giveUpRejected(
  { store, logger }: HistoryConsumerDeps,
  { rejected }: Batch,
  unfinished: Map<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  for (const { revision, plan, trace, reason } of rejected) {
    try {
      await failpoint('history.giveUp', () => giveUpHistory(store, revision, reason));
    } catch (error) {
      unfinished.set(revision, toReason(error));
      continue;
    }
    refused.set(revision, reason);
    logger.error({ ...logEntry(plan, revision, trace), reason }, 'history refused a revision');
  }
  return refused;
}

/** Lists find what is marked, so refresh the index first. */
async function refreshAndMark(
  { store, search }: HistoryConsumerDeps,
  written: readonly Stored[],
): Promise<void> {
  const startedMs = performance.now();
  if (written.length > 0) await failpoint('history.refresh', () => refresh(search, search.names.history));
  const refreshedMs = performance.now();
  for (const [epoch, stored] of Map.groupBy(written, (each) => each.epoch)) {
    const revisions = stored.map(({ revision, org }) => ({ revision, ...(org !== undefined && { org }) }));
    await failpoint('history.mark', () => markHistory(store, revisions, epoch));
  }
  recordSpans('history.refresh', written, startedMs, refreshedMs);
  recordSpans('history.mark', written, refreshedMs);
}
