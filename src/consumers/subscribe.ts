import type { AckOrNack, Message, Subscription } from 'rascal';
import type { Logger } from '../log.ts';
import type { Broker } from './broker.ts';
import type { Announcement } from './generated/messages.ts';
import { checkAnnouncement } from './generated/validators.js';
import type { Delivery, Inbox } from './inbox.ts';
import { reasonOf } from './reason.ts';
import { bury } from './refuse.ts';
import { type Lane, type ProjectionName, workQueue } from './topology.ts';
import { isRepeated } from './trouble.ts';

/*
 * A subscription to a work queue, for as long as the process runs.
 *
 *   subscribing ── the broker agrees ──► delivering ── cancelled, its channel or queue is gone ──► lost ──► subscribing
 *        ▲                                                                                             │
 *        └── backing off, the topology is looked at ◄──────── the queue is not there ◄─────────────────┘
 *
 * When it is lost, so is the claim on every message that it delivered: those that wait are let go of, those in hand
 * are worked off and not acknowledged, and the broker delivers again what it still has. If it has not, because the
 * queue was deleted, what they announced is pending, and the sweeper announces it anew.
 */
const leastBackoffMs = 100;
const longestBackoffMs = 2_000;

/** A session of the subscription: from one loss to the next. */
interface Session {
  /** Resolves with the reason when it is lost. */
  readonly lost: Promise<string>;
  readonly subscription: Subscription;
  /** How many messages of it are not acknowledged. */
  held(): number;
}

/** Dependencies of a subscription. */
export interface SubscribeParts {
  readonly broker: Broker;
  readonly projection: ProjectionName;
  readonly lane: Lane;
  readonly inbox: Inbox;
  readonly logger: Logger;
}

/** Puts what a work queue delivers into the inbox until it is cancelled; what is no announcement becomes a dead letter. */
export function subscribe(parts: SubscribeParts): { cancel(): Promise<void> } {
  const { broker, inbox, logger } = parts;
  const queue = workQueue(parts.projection, parts.lane);
  const cancelled = Promise.withResolvers<void>();
  let ended = false;
  let session: Session | undefined;
  broker.trackHeld(queue, () => session?.held() ?? 0);
  const run = async () => {
    for (let attempt = 0; !ended; attempt++) {
      try {
        session = await open(parts, queue);
        // Told to end while it was being opened.
        if (ended) return await session.subscription.cancel();
        attempt = 0;
        const reason = await Promise.race([session.lost, cancelled.promise]);
        if (reason !== undefined) logger.warn({ queue, reason }, 'the subscription was lost');
      } catch (error) {
        if (attempt === 0) logger.warn({ queue, reason: reasonOf(error) }, 'cannot subscribe');
      }
      inbox.dropLost();
      if (ended) return;
      broker.keeper.suspect();
      await Promise.race([
        Bun.sleep(Math.min(leastBackoffMs * 2 ** attempt, longestBackoffMs)),
        cancelled.promise,
      ]);
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

/** Subscribes; rejects where the broker does not agree. Waits for the connection. */
async function open({ broker, projection, inbox, logger }: SubscribeParts, queue: string): Promise<Session> {
  const subscription = await broker.rascal.subscribe(queue);
  const held = new Set<AckOrNack>();
  const opened = Promise.withResolvers<void>();
  const lost = Promise.withResolvers<string>();
  let over = false;
  const lose = (reason: string) => {
    if (over) return;
    over = true;
    // Rascal ends a session only when it has heard of every message of it.
    for (const settle of held) settle(new Error(reason), { strategy: 'nack', requeue: true });
    held.clear();
    ignoreLosses();
    opened.reject(new Error(reason));
    lost.resolve(reason);
    void subscription.cancel().catch(() => {});
  };
  const ignoreLosses = broker.keeper.onLoss(queue, () => lose('its queue was lost'));
  const take = (
    message: Message,
    ackOrNack: AckOrNack,
  ): Pick<Delivery, 'message' | 'settle' | 'giveBack' | 'lost'> => {
    held.add(ackOrNack);
    const settle = () => {
      if (held.delete(ackOrNack)) ackOrNack();
    };
    const giveBack = () => {
      if (held.delete(ackOrNack)) ackOrNack(new Error('given back'), { strategy: 'nack', requeue: true });
    };
    return { message, settle, giveBack, lost: () => over };
  };
  const unreadable = (message: Message, ackOrNack: AckOrNack, reason: string) => {
    logger.error({ queue, messageId: message.properties.messageId, reason }, 'a message cannot be read');
    void bury(broker, projection, take(message, ackOrNack), reason);
  };
  subscription.on('subscribed', () => opened.resolve());
  subscription.on('error', (error: Error) => lose(error.message));
  subscription.on('cancelled', () => lose('cancelled by the broker'));
  subscription.on('close', () => lose('the connection was closed'));
  subscription.on('invalid_content', (error: Error, message: Message, ackOrNack: AckOrNack) =>
    unreadable(message, ackOrNack, error.message),
  );
  // Listening to messages is what makes Rascal subscribe.
  subscription.on('message', (message: Message, content: unknown, ackOrNack: AckOrNack) => {
    const faults = checkAnnouncement(content);
    if (faults.length > 0) return unreadable(message, ackOrNack, `not an announcement: ${describe(faults)}`);
    // It has just been found to be one.
    const { plan = '', revision, trace, waits = false } = content as Announcement;
    inbox.add({
      ...{ plan, revision, trace, waits, deliveredMs: performance.now() },
      mayRepeat: message.fields.redelivered || revision === '0' || isRepeated(message.properties),
      ...take(message, ackOrNack),
    });
  });
  await opened.promise;
  return { lost: lost.promise, subscription, held: () => held.size };
}

function describe(faults: ReturnType<typeof checkAnnouncement>): string {
  return faults.map(({ pointer, detail }) => `${pointer || 'it'} ${detail}`).join(', ');
}
