import type { PublicationOptions } from 'rascal';
import { failpoint } from '../failpoint.ts';
import type { ProjectionMeter } from '../metrics/projection.ts';
import { type Carried, digest } from './announcements.ts';
import type { Delivery } from './batch-buffer.ts';
import type { Broker } from './broker.ts';
import { ownHeaders, type RetryInfo, readRetryInfo, retryInfoHeader } from './retry-info.ts';
import { deadQueue, type ProjectionName, retryQueue } from './topology.ts';

/*
 * A change that was refused for its content goes on in a message of its own, so that its neighbours in the message do
 * too: into the next retry queue, which gives it back after its delay, and after the last one to the dead letters. It
 * takes along how often it was tried, when first and last, and why it was refused. It is settled when the broker has
 * confirmed that: killed in between, it is there twice, which every consumer and the store of dead letters bear.
 *
 * Rascal's recovery strategies do not do that. `forward` and `republish` carry headers, but only for a whole message, not
 * for one change of a batch. If the publish fails, they reject the message without requeueing it: it becomes a dead
 * letter at once, without its reason, its attempts and its retries (`test/messages/rascal.test.ts`).
 */
const retryDelayMs = 1_000;
/** The header of a message must fit into one frame together with what others put there. */
const maxReasonBytes = 2_000;

/** A message that is sent on, and acknowledged then. */
export interface Held extends Pick<Delivery, 'ack' | 'lost'> {
  readonly message: Carried;
}

/** Sends a refused change on; tries until the broker has confirmed it, or takes the message back. */
export function retryLater(
  { broker, projecting }: { readonly broker: Broker; readonly projecting: ProjectionMeter },
  projection: ProjectionName,
  { alone, ack, lost }: Pick<Delivery, 'alone' | 'ack' | 'lost'>,
  reason: string,
): Promise<void> {
  const message = alone();
  const retryInfo = nextAttempt(message, reason);
  const delayMs = broker.retryDelaysMs[retryInfo.attempts - 1];
  projecting.refused(delayMs === undefined ? 'dead' : 'retry');
  const next = delayMs === undefined ? deadQueue(projection) : retryQueue(projection, delayMs);
  return sendOn(broker, next, { message, ack, lost }, retryInfo);
}

/** Sends a message to the dead letters, however often it was tried: another try would end the same way. */
export function deadLetter(
  broker: Broker,
  projection: ProjectionName,
  held: Held,
  reason: string,
): Promise<void> {
  return sendOn(broker, deadQueue(projection), held, nextAttempt(held.message, reason));
}

function sendOn(broker: Broker, publication: string, held: Held, retryInfo: RetryInfo): Promise<void> {
  const options = makeOptions(held.message, { [retryInfoHeader]: { ...retryInfo } });
  return untilSent(held, async () => {
    await failpoint('retry.forward', () => broker.publish(publication, held.message.content, options));
    await failpoint('retry.acknowledge', async () => held.ack());
  });
}

/** Sends until that succeeds, or the broker has taken the message back. */
export async function untilSent({ lost }: Pick<Held, 'lost'>, send: () => Promise<void>): Promise<void> {
  while (!lost()) {
    try {
      return await send();
    } catch {
      // The message is kept. Broker outages are reported elsewhere.
      await Bun.sleep(retryDelayMs);
    }
  }
}

function nextAttempt(message: Carried, reason: string): RetryInfo {
  const nowMs = Date.now();
  const before = readRetryInfo(message.properties.headers);
  return {
    attempts: (before?.attempts ?? 0) + 1,
    firstMs: before?.firstMs ?? nowMs,
    lastMs: nowMs,
    reason: cut(reason),
  };
}

/** The properties of the message as they were, but for what the broker and the client library have added on its way. */
export function makeOptions(
  { content, properties }: Carried,
  more: Record<string, unknown>,
): PublicationOptions {
  const { contentType, messageId = digest(content), headers } = properties;
  return {
    ...(contentType !== undefined && { contentType }),
    messageId,
    headers: { ...ownHeaders(headers), ...more },
  };
}

function cut(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= maxReasonBytes) return reason;
  // Half a character at the cut becomes U+FFFD.
  return `${bytes.subarray(0, maxReasonBytes).toString()} …`;
}
