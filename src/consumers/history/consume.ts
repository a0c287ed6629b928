import { ensureHistory, historyIndex } from '../../es/history.ts';
import { refresh } from '../../es/visible.ts';
import { step } from '../../steps.ts';
import { giveUpHistory, type KeptRevision, markHistory, readHistoryEpoch } from '../../store/history.ts';
import { logEntry } from '../entries.ts';
import { acknowledge, type Delivery, type Inbox } from '../inbox.ts';
import { type ProjectParts, project, type Written } from '../project.ts';
import { type BatchParts, writeBatch } from './batch.ts';

/** What a history consumer works with. */
export interface HistoryConsumerParts extends BatchParts, ProjectParts {
  readonly inbox: Inbox;
}

/** A revision that is stored, in history's epoch before it was. */
interface Stored extends KeptRevision {
  readonly epoch: string;
}

/**
 * A history consumer keeps every revision that messages name, for ever: a document once created is never written
 * again. Runs until the signal is given, then finishes what is in hand and returns.
 */
export function consume(parts: HistoryConsumerParts, signal: AbortSignal): Promise<void> {
  return project<Stored>(
    parts,
    {
      queue: 'history',
      inbox: parts.inbox,
      awaited: false,
      write: (deliveries) => write(parts, deliveries),
      show: (written) => show(parts, written),
      acknowledge: (deliveries) => step('history.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(parts: HistoryConsumerParts, deliveries: readonly Delivery[]): Promise<Written<Stored>> {
  const { store, search, logger } = parts;
  const epoch = await step('history.epoch', () => readHistoryEpoch(store));
  const byRevision = Map.groupBy(deliveries, ({ revision }) => revision);
  const refused = new Map<Delivery, string>();
  const batch = await writeBatch(parts, [...byRevision.keys()]).catch(async (error: unknown) => {
    // Where somebody has removed the index, the next attempt needs a new one: the stream would grow for ever.
    await step('history.index', () => ensureHistory(search));
    throw error;
  });
  for (const { revision, plan, trace, reason } of batch.refused) {
    await step('history.giveUp', () => giveUpHistory(store, revision, reason));
    for (const delivery of byRevision.get(revision) ?? []) refused.set(delivery, reason);
    byRevision.delete(revision);
    logger.error({ ...logEntry(plan, revision, trace), reason }, 'history refused a revision');
  }
  const kept = batch.found.filter(({ revision }) => byRevision.has(revision));
  const entries = kept.map(({ plan, revision, trace }) => logEntry(plan, revision, trace));
  // What the stream has no longer is marked again: its mark was lost, or its message came twice.
  logger.info({ entries, before: byRevision.size - entries.length }, 'kept');
  const orgs = new Map(kept.map(({ revision, org }) => [revision, org]));
  const written = [...byRevision.keys()].map((revision) => ({
    revision,
    epoch,
    org: orgs.get(revision) ?? '',
  }));
  return { written, refused };
}

/** Lists find what is marked, so it is made visible first. */
async function show({ store, search }: HistoryConsumerParts, written: readonly Stored[]): Promise<void> {
  if (written.length > 0) await step('history.refresh', () => refresh(search, historyIndex));
  for (const [epoch, stored] of Map.groupBy(written, (each) => each.epoch)) {
    await step('history.mark', () => markHistory(store, stored, epoch));
  }
}
