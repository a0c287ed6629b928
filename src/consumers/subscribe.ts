import type { AckOrNack, Message, Subscription } from 'rascal';
import { toReason } from '../error-reason.ts';
import type { Logger } from '../log.ts';
import { backoffMs } from '../retry.ts';
import { readAnnouncements, toMessage } from './announcements.ts';
import type { BatchBuffer } from './batch-buffer.ts';
import type { Broker } from './broker.ts';
import { HeldMessage } from './held-message.ts';
import { isRepeated } from './retry-info.ts';
import { deadLetter } from './retry-later.ts';
import { isSplitDue, splitUp } from './split-message.ts';
import { type Lane, type ProjectionName, workQueue } from './topology.ts';

/*
 * A subscription to a work queue, for as long as the process runs.
 *
 *   subscribing ── the broker agrees ──► delivering ── cancelled, its channel or queue is gone ──► lost ──► subscribing
 *        ▲                                                                                             │
 *        └── backing off, the topology is checked ◄────────── the queue is not there ◄─────────────────┘
 *
 * With the subscription, every message that it delivered is lost to this process. Waiting messages are dropped;
 * messages in flight are processed and not acknowledged. The broker delivers again what it still has. If the queue was
 * deleted, the changes of its messages are still pending, and the sweeper announces them again.
 */
const maxBackoffMs = 2_000;

/** A session of the subscription: from one loss to the next. */
interface Session {
  /** Resolves with the reason of the loss. */
  readonly lost: Promise<string>;
  readonly subscription: Subscription;
  /** Returns how many changes of unacknowledged messages are not acknowledged themselves. */
  held(): number;
}

/** Dependencies of a subscription. */
export interface SubscribeDeps {
  readonly broker: Broker;
  readonly projection: ProjectionName;
  readonly lane: Lane;
  readonly buffer: BatchBuffer;
  readonly logger: Logger;
}

/**
 * Adds the changes that a work queue delivers to the buffer, each as a delivery of its own, until it is cancelled. A
 * message that is no announcement becomes a dead letter. A batch that was delivered too often is split.
 */
export function subscribe(deps: SubscribeDeps): { cancel(): Promise<void> } {
  const { broker, buffer, logger } = deps;
  const queue = workQueue(deps.projection, deps.lane);
  const cancelled = Promise.withResolvers<void>();
  let ended = false;
  let session: Session | undefined;
  broker.trackHeld(queue, () => session?.held() ?? 0);
  const run = async () => {
    for (let failures = 0; !ended; ) {
      try {
        session = await open(deps, queue);
        // Cancelled while the session was being opened.
        if (ended) return await session.subscription.cancel();
        failures = 0;
        const reason = await Promise.race([session.lost, cancelled.promise]);
        if (reason !== undefined) logger.warn({ queue, reason }, 'the subscription was lost');
      } catch (error) {
        if (failures === 0) logger.warn({ queue, reason: toReason(error) }, 'cannot subscribe');
      }
      buffer.dropLost();
      if (ended) return;
      broker.reconciler.requestCheck();
      failures++;
      await Promise.race([Bun.sleep(backoffMs(failures, maxBackoffMs)), cancelled.promise]);
    }
  };
  void run();
  return {
    async cancel() {
      ended = true;
      cancelled.resolve();
      await session?.subscription.cancel();
    },
  };
}

/** Subscribes; rejects if the broker refuses. Waits for the connection. */
async function open({ broker, projection, buffer, logger }: SubscribeDeps, queue: string): Promise<Session> {
  const subscription = await broker.rascal.subscribe(queue);
  const held = new Set<HeldMessage>();
  const opened = Promise.withResolvers<void>();
  const lost = Promise.withResolvers<string>();
  let over = false;
  let splitting = Promise.resolve();
  const lose = (reason: string) => {
    if (over) return;
    over = true;
    // Rascal ends a session only when every message of it is acknowledged or requeued.
    for (const each of held) each.requeue(reason);
    ignoreLosses();
    opened.reject(new Error(reason));
    lost.resolve(reason);
    void subscription.cancel().catch(() => {});
  };
  const ignoreLosses = broker.reconciler.onLoss(queue, () => lose('its queue was lost'));
  const hold = (ackOrNack: AckOrNack, parts: number): HeldMessage => {
    const message = new HeldMessage(ackOrNack, parts, () => held.delete(message));
    held.add(message);
    if (over) message.requeue('its subscription was lost');
    return message;
  };
  const unreadable = (message: Message, ackOrNack: AckOrNack, reason: string) => {
    logger.error({ queue, messageId: message.properties.messageId, reason }, 'a message cannot be read');
    void deadLetter(broker, projection, { message, ...hold(ackOrNack, 1).part() }, reason);
  };
  subscription.on('subscribed', () => opened.resolve());
  subscription.on('error', (error: Error) => lose(error.message));
  subscription.on('cancelled', () => lose('cancelled by the broker'));
  subscription.on('close', () => lose('the connection was closed'));
  subscription.on('invalid_content', (error: Error, message: Message, ackOrNack: AckOrNack) =>
    unreadable(message, ackOrNack, error.message),
  );
  // Rascal subscribes only when there is a listener for messages.
  subscription.on('message', (message: Message, content: unknown, ackOrNack: AckOrNack) => {
    const changes = readAnnouncements(content);
    if (typeof changes === 'string') return unreadable(message, ackOrNack, changes);
    if (isSplitDue(message, changes)) {
      logger.warn({ queue, changes: changes.length }, 'a batch was delivered too often, splitting it');
      const whole = { message, ...hold(ackOrNack, 1).part() };
      // One at a time: as many publishes as changes wait for their confirms together.
      splitting = splitting.then(() => splitUp(broker, queue, whole, changes));
      return;
    }
    const whole = hold(ackOrNack, changes.length);
    const deliveredMs = performance.now();
    const isAgain = message.fields.redelivered || isRepeated(message.properties);
    for (const [index, change] of changes.entries()) {
      const { plan = '', revision, trace, waits = false } = change;
      buffer.add({
        ...{ plan, revision, trace, isUrgent: waits, deliveredMs },
        mayRepeat: isAgain || revision === '0',
        alone: () => toMessage(message, changes, index),
        ...whole.part(),
      });
    }
  });
  await opened.promise;
  return { lost: lost.promise, subscription, held: () => sum(held) };
}

function sum(held: ReadonlySet<HeldMessage>): number {
  let changes = 0;
  for (const { unacknowledged } of held) changes += unacknowledged;
  return changes;
}
