import type { BrokerAsPromised } from 'rascal';
import { IndexGone } from '../es/gone.ts';
import type { Logger } from '../log.ts';
import type { Delivery, Inbox } from './inbox.ts';
import { persist } from './persist.ts';
import { recoveriesOf, subscribe } from './subscribe.ts';
import type { WorkQueue } from './topology.ts';

/*
 * A projection is built from what a queue announces, in batches.
 *
 *   collecting ──► writing ──► written, not visible ── refresh due ──► showing and marking ──► acknowledging
 *                    │ an engine failed                                    │ an engine failed
 *                    │                                                     └──► backing off, and again
 *                    └──► backing off, the messages kept, and again
 *
 * Writing goes on while batches wait for the refresh, which comes at once when the last one is long enough ago, or
 * when somebody waits. Only what was written before a refresh began is marked after it. Killed anywhere, it has
 * acknowledged nothing that is not marked: the messages come back, and doing it all again changes nothing. When an
 * index is gone by the time that it is to be shown, all that was written since the last refresh is written again. What was
 * refused for its content takes its own message to the retry queues and, in the end, to the dead letters; its
 * neighbours go on.
 */
const idleMs = 200;

/** How a projection runs. */
export interface ProjectParts {
  readonly broker: BrokerAsPromised;
  /** Messages in one batch. */
  readonly batchPlans: number;
  readonly batchLingerMs: number;
  /** Least time between two refreshes, unless somebody waits. */
  readonly refreshMs: number;
  readonly logger: Logger;
}

/** What a projection does with a batch; the steps throw when an engine did not do its part. */
export interface Projection<Entry> {
  readonly queue: WorkQueue;
  /** Where the messages wait. */
  readonly inbox: Inbox;
  /** Whether those who wait for a write wait for this projection. */
  readonly awaited: boolean;
  /** Writes what the deliveries announce, and gives up what was refused for its content. */
  write(deliveries: readonly Delivery[]): Promise<Written<Entry>>;
  /** Makes visible what was written, and marks it. Throws `IndexGone` where it must be written again. */
  show(written: readonly Entry[]): Promise<void>;
  /** Tells the broker that it may forget the deliveries. */
  acknowledge(deliveries: readonly Delivery[]): Promise<void>;
}

/** What became of a batch. */
export interface Written<Entry> {
  readonly written: readonly Entry[];
  readonly refused: ReadonlySet<Delivery>;
}

/** Runs until the signal is given, then finishes what is in hand and returns. */
export async function project<Entry>(
  parts: ProjectParts,
  projection: Projection<Entry>,
  signal: AbortSignal,
): Promise<void> {
  const { broker, logger, batchPlans, batchLingerMs, refreshMs } = parts;
  const { queue, inbox, awaited } = projection;
  const subscription = await subscribe(broker, queue, inbox, logger);
  signal.addEventListener('abort', () => void subscription.cancel().catch(() => {}), { once: true });

  let written: Entry[] = [];
  let unsettled: Delivery[] = [];
  const write = async (deliveries: readonly Delivery[]) => {
    const batch = await persist(logger, () => projection.write(deliveries));
    for (const delivery of deliveries) {
      if (batch.refused.has(delivery)) delivery.settle(new Error('refused'), recoveriesOf(queue));
      else unsettled.push(delivery);
    }
    written = written.concat(batch.written);
  };
  const writeAgain = async () => {
    const deliveries = unsettled;
    written = [];
    unsettled = [];
    for (let from = 0; from < deliveries.length; from += batchPlans) {
      await write(deliveries.slice(from, from + batchPlans));
    }
  };

  let refreshedMs = Number.NEGATIVE_INFINITY;
  while (!signal.aborted || inbox.size > 0 || unsettled.length > 0) {
    const leftMs = refreshedMs + refreshMs - performance.now();
    const waitMs = unsettled.length > 0 ? Math.max(Math.min(leftMs, idleMs), 0) : idleMs;
    const deliveries = await inbox.take(batchPlans, batchLingerMs, waitMs);
    if (deliveries.length > 0) await write(deliveries);
    const hurried = awaited && unsettled.some(({ waits }) => waits);
    if (unsettled.length > 0 && (hurried || performance.now() >= refreshedMs + refreshMs)) {
      await persist(logger, async () => {
        refreshedMs = performance.now();
        try {
          await projection.show(written);
        } catch (error) {
          if (error instanceof IndexGone) await writeAgain();
          throw error;
        }
      });
      await projection.acknowledge(unsettled);
      written = [];
      unsettled = [];
    }
  }
}
