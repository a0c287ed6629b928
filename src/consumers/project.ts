import { IndexGone } from '../es/gone.ts';
import type { Logger } from '../log.ts';
import type { ProjectionMeter } from '../metrics/projection.ts';
import type { Broker } from './broker.ts';
import type { Delivery, Inbox } from './inbox.ts';
import type { PauseTeller } from './pause.ts';
import { persist, Stopped } from './persist.ts';
import { refuse } from './refuse.ts';
import { subscribe } from './subscribe.ts';
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
/** How long what was refused may take to leave once the process is to stop; then it goes back to the broker. */
const leaveMs = 1_000;

/** How a projection runs. */
export interface ProjectParts {
  readonly broker: Broker;
  /** Tells when an engine holds it up. */
  readonly pause: PauseTeller;
  readonly projecting: ProjectionMeter;
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
  /** Each with the reason. */
  readonly refused: ReadonlyMap<Delivery, string>;
}

/**
 * Runs until the signal is given, then finishes the batch that is in hand and returns. What still waits goes back to
 * the broker, and so does what is in hand where an engine fails.
 */
export async function project<Entry>(
  parts: ProjectParts,
  projection: Projection<Entry>,
  signal: AbortSignal,
): Promise<void> {
  const { broker, pause, projecting, logger, batchPlans, batchLingerMs, refreshMs } = parts;
  const { queue, inbox, awaited } = projection;
  const subscription = subscribe(broker, queue, inbox, logger);
  let cancelled = Promise.resolve();
  const cancel = () => {
    cancelled = subscription.cancel().catch(() => {});
  };
  signal.addEventListener('abort', cancel, { once: true });

  // What goes on to the retry queues holds up nobody, not even while the broker takes no messages.
  const leaving = new Set<Promise<void>>();
  const sendOn = (sent: Promise<void>) => {
    leaving.add(sent);
    void sent.finally(() => leaving.delete(sent));
  };

  const inHand = new Set<Delivery>();
  const giveBack = () => {
    for (const delivery of [...inHand, ...inbox.drain()]) delivery.giveBack();
    inHand.clear();
  };

  let written: Entry[] = [];
  let unsettled: Delivery[] = [];
  const write = async (deliveries: readonly Delivery[]) => {
    const startedMs = performance.now();
    const batch = await persist(pause, signal, () => projection.write(deliveries));
    projecting.wrote(deliveries.length, (performance.now() - startedMs) / 1_000);
    for (const delivery of deliveries) {
      const reason = batch.refused.get(delivery);
      if (reason === undefined) {
        unsettled.push(delivery);
      } else {
        inHand.delete(delivery);
        sendOn(refuse({ broker, projecting }, queue, delivery, reason));
      }
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

  const show = async () => {
    const startedMs = performance.now();
    await persist(pause, signal, async () => {
      refreshedMs = performance.now();
      try {
        await projection.show(written);
      } catch (error) {
        if (error instanceof IndexGone) await writeAgain();
        throw error;
      }
    });
    projecting.showed((performance.now() - startedMs) / 1_000);
    projecting.shown(unsettled.map(({ revision }) => revision));
    await projection.acknowledge(unsettled);
    for (const delivery of unsettled) inHand.delete(delivery);
    written = [];
    unsettled = [];
  };

  let refreshedMs = Number.NEGATIVE_INFINITY;
  try {
    while (!signal.aborted || unsettled.length > 0) {
      const leftMs = refreshedMs + refreshMs - performance.now();
      const waitMs = unsettled.length > 0 ? Math.max(Math.min(leftMs, idleMs), 0) : idleMs;
      const deliveries = signal.aborted ? [] : await inbox.take(batchPlans, batchLingerMs, waitMs);
      for (const delivery of deliveries) inHand.add(delivery);
      if (deliveries.length > 0) await write(deliveries);
      const hurried = signal.aborted || (awaited && unsettled.some(({ waits }) => waits));
      if (unsettled.length > 0 && (hurried || performance.now() >= refreshedMs + refreshMs)) await show();
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    logger.info({ reason: error.message }, 'what is in hand goes back');
  }
  // The broker may have sent something on before it heard of the end.
  giveBack();
  await Promise.race([Promise.all([cancelled, ...leaving]), Bun.sleep(leaveMs)]);
  giveBack();
}
