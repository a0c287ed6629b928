import type { PublicationOptions } from 'rascal';
import { failpoint } from '../failpoint.ts';
import type { ProjectionMeter } from '../metrics/projection.ts';
import { type Carried, digest } from './announcements.ts';
import type { Delivery } from './batch-buffer.ts';
import type { Broker } from './broker.ts';
import { ownHeaders, type RetryInfo, readRetryInfo, retryInfoHeader } from './retry-info.ts';
import { deadQueue, type ProjectionName, retryQueue } from './topology.ts';

/*
 * A change that was rejected for its content continues in a message of its own, so that the other changes of its
 * message can be acknowledged. It goes to the next retry queue, which returns it after its delay, and after the last
 * one to the dead letters. A header carries the number of attempts, the times of the first and last one, and the reason
 * of the rejection. The change is acknowledged when the broker has confirmed that message. On SIGKILL in between there
 * are two messages, which every consumer and the store of dead letters tolerate.
 *
 * Rascal's recovery strategies do not do that. `forward` and `republish` carry headers, but only for a whole message,
 * not for one change of a batch. If the publish fails, they reject the message without requeueing it: it becomes a dead
 * letter at once, without its reason, its attempts and its retries (`test/messages/rascal.test.ts`).
 */
const retryDelayMs = 1_000;
/** The header must fit into one frame together with the headers of others. */
const maxReasonBytes = 2_000;

/** A message to forward, and to acknowledge afterwards. */
export interface Held extends Pick<Delivery, 'ack' | 'lost'> {
  readonly message: Carried;
}

/**
 * Forwards a rejected change to the next retry queue; retries until the broker has confirmed it, or takes the message
 * back.
 */
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

/** Sends a message to the dead letters at once: another attempt would end the same way. */
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

/** Retries `send` until it succeeds, or the broker has taken the message back. */
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

/** Returns the properties of the message without those that the broker and the client library have added. */
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
  // A character that the cut splits becomes U+FFFD.
  return `${bytes.subarray(0, maxReasonBytes).toString()} …`;
}
