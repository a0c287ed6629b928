import { ensureHistory, historyIndex } from '../../es/history.ts';
import { refresh } from '../../es/visible.ts';
import { step } from '../../steps.ts';
import { giveUpHistory, markHistory } from '../../store/history.ts';
import { acknowledge, type Delivery, Inbox } from '../inbox.ts';
import { type ProjectParts, project, type Written } from '../project.ts';
import { type BatchParts, writeBatch } from './batch.ts';

/** What a history consumer works with. */
export interface HistoryConsumerParts extends BatchParts, ProjectParts {}

/**
 * A history consumer keeps every revision that messages name, for ever: a document once created is never written
 * again. Runs until the signal is given, then finishes what is in hand and returns.
 */
export function consume(parts: HistoryConsumerParts, signal: AbortSignal): Promise<void> {
  return project<string>(
    parts,
    {
      queue: 'history',
      inbox: new Inbox(),
      awaited: false,
      write: (deliveries) => write(parts, deliveries),
      show: (written) => show(parts, written),
      acknowledge: (deliveries) => step('history.acknowledge', () => acknowledge(deliveries)),
    },
    signal,
  );
}

async function write(
  { store, search, batchBytes, logger }: HistoryConsumerParts,
  deliveries: readonly Delivery[],
): Promise<Written<string>> {
  const byRevision = Map.groupBy(deliveries, ({ revision }) => revision);
  const refused = new Map<Delivery, string>();
  const rejected = await writeBatch({ store, search, batchBytes }, [...byRevision.keys()]).catch(
    async (error: unknown) => {
      // Where somebody has removed the index, the next attempt needs a new one: the stream would grow for ever.
      await step('history.index', () => ensureHistory(search));
      throw error;
    },
  );
  for (const { revision, plan, reason } of rejected) {
    await step('history.giveUp', () => giveUpHistory(store, revision, reason));
    for (const delivery of byRevision.get(revision) ?? []) refused.set(delivery, reason);
    byRevision.delete(revision);
    logger.error({ plan, revision, reason }, 'history refused a revision');
  }
  const written = [...byRevision.keys()];
  logger.info({ revisions: written, traces: deliveries.map(({ trace }) => trace) }, 'kept');
  return { written, refused };
}

/** Lists find what is marked, so it is made visible first. */
async function show({ store, search }: HistoryConsumerParts, written: readonly string[]): Promise<void> {
  if (written.length > 0) await step('history.refresh', () => refresh(search, historyIndex));
  await step('history.mark', () => markHistory(store, written));
}
