import type { Message } from 'rascal';
import { failpoint } from '../failpoint.ts';
import { toMessage } from './announcements.ts';
import type { Broker } from './broker.ts';
import type { Announcement } from './generated/messages.ts';
import { countDeliveries, repeatedHeader } from './retry-info.ts';
import { type Held, makeOptions, untilSent } from './retry-later.ts';

/**
 * A batch that came back so often may have a change that kills its consumer, and would take the others along. Consumers
 * that were stopped, or an outage of hours, bring batches back, too: to split these costs messages, and does no harm.
 */
const maxBatchDeliveries = 10;

/** Returns whether to split a message into one for each of its changes. */
export function isSplitDue({ properties }: Message, changes: readonly Announcement[]): boolean {
  return changes.length > 1 && countDeliveries(properties) >= maxBatchDeliveries;
}

/**
 * Puts a message for each change of a batch into its queue, and acknowledges the batch when the broker has confirmed
 * them: killed in between, the batch comes again and is split again. Each of them says that it is not the first
 * attempt.
 */
export function splitUp(
  broker: Broker,
  queue: string,
  held: Held,
  changes: readonly Announcement[],
): Promise<void> {
  const messages = changes.map((_, index) => toMessage(held.message, changes, index));
  return untilSent(held, async () => {
    await failpoint('consumer.split', () =>
      Promise.all(
        messages.map((message) =>
          broker.publish(queue, message.content, makeOptions(message, { [repeatedHeader]: true })),
        ),
      ),
    );
    await failpoint('consumer.splitAcknowledge', async () => held.ack());
  });
}
