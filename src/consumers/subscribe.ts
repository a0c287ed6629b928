import type { BrokerAsPromised, Recovery, Subscription } from 'rascal';
import type { Logger } from '../log.ts';
import type { Announcement } from './generated/messages.ts';
import { checkAnnouncement } from './generated/validators.js';
import type { Delivery, Inbox } from './inbox.ts';
import { retryDelaysMs, retryQueue, type WorkQueue } from './topology.ts';

/** The way of a message whose content was refused: through the retry queues, and then to the dead letters. */
export function recoveriesOf(queue: WorkQueue): readonly Recovery[] {
  return [
    ...retryDelaysMs.map(
      (delayMs, tried): Recovery => ({
        strategy: 'forward',
        publication: retryQueue(queue, delayMs),
        attempts: tried + 1,
      }),
    ),
    { strategy: 'nack' },
  ];
}

/** Puts what a work queue delivers into the inbox; what is no announcement becomes a dead letter. */
export async function subscribe(
  broker: BrokerAsPromised,
  queue: WorkQueue,
  inbox: Inbox,
  logger: Logger,
): Promise<Subscription> {
  const subscription = await broker.subscribe(queue);
  subscription.on('message', (_message: unknown, content: unknown, settle: Delivery['settle']) => {
    const announcement = announcementOf(content);
    if (announcement === undefined) return settle(new Error('not an announcement'), { strategy: 'nack' });
    inbox.add({ ...announcement, deliveredMs: performance.now(), settle });
  });
  subscription.on('invalid_content', (error: Error, _message: unknown, settle: Delivery['settle']) => {
    logger.error({ reason: error.message }, 'a message cannot be read');
    settle(error, { strategy: 'nack' });
  });
  subscription.on('error', (error: Error) => logger.warn({ reason: error.message }, 'subscription failed'));
  return subscription;
}

function announcementOf(content: unknown): Omit<Delivery, 'settle' | 'deliveredMs'> | undefined {
  if (checkAnnouncement(content).length > 0) return undefined;
  // It has just been found to be one.
  const { plan = '', revision, trace, waits = false } = content as Announcement;
  return { plan, revision, trace, waits };
}
