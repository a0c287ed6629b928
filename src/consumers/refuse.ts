import type { Message, PublicationOptions } from 'rascal';
import type { ProjectionMeter } from '../metrics/projection.ts';
import { step } from '../steps.ts';
import type { Broker } from './broker.ts';
import type { Delivery } from './inbox.ts';
import { deadQueue, type ProjectionName, retryQueue } from './topology.ts';
import { ownHeaders, type Trouble, troubleHeader, troubleOf } from './trouble.ts';

/*
 * What was refused for its content goes on by itself, so that its neighbours do too: into the next retry queue, which
 * gives it back after its delay, and after the last one to the dead letters. It takes along how often it was tried,
 * when first and last, and why it was refused. It is acknowledged when the broker has confirmed that: killed in
 * between, it is there twice, which every consumer and the store of dead letters bear.
 */
const retryDelayMs = 1_000;
/** The header of a message must fit into one frame together with what others put there. */
const longestReasonBytes = 2_000;

type Held = Pick<Delivery, 'message' | 'settle' | 'lost'>;

/** Sends a refused message on; tries until the broker has confirmed it, or takes the message back. */
export function refuse(
  { broker, projecting }: { readonly broker: Broker; readonly projecting: ProjectionMeter },
  projection: ProjectionName,
  held: Held,
  reason: string,
): Promise<void> {
  const trouble = worse(held.message, reason);
  const delayMs = broker.retryDelaysMs[trouble.attempts - 1];
  projecting.refused(delayMs === undefined ? 'dead' : 'retry');
  const next = delayMs === undefined ? deadQueue(projection) : retryQueue(projection, delayMs);
  return sendOn(broker, next, held, trouble);
}

/** Sends a message to the dead letters, however often it was tried: another try would end the same way. */
export function bury(broker: Broker, projection: ProjectionName, held: Held, reason: string): Promise<void> {
  return sendOn(broker, deadQueue(projection), held, worse(held.message, reason));
}

async function sendOn(broker: Broker, publication: string, held: Held, trouble: Trouble): Promise<void> {
  const options = optionsOf(held.message, trouble);
  while (!held.lost()) {
    try {
      await step('retry.forward', () => broker.publish(publication, held.message.content, options));
      return await step('retry.acknowledge', async () => held.settle());
    } catch {
      // The message is kept. That the broker is away, or blocked, others tell.
      await Bun.sleep(retryDelayMs);
    }
  }
}

function worse(message: Message, reason: string): Trouble {
  const nowMs = Date.now();
  const before = troubleOf(message.properties.headers);
  return {
    attempts: (before?.attempts ?? 0) + 1,
    firstMs: before?.firstMs ?? nowMs,
    lastMs: nowMs,
    reason: cut(reason),
  };
}

/** The message as it was, but for what the broker and the client library have added on its way. */
function optionsOf({ content, properties }: Message, trouble: Trouble): PublicationOptions {
  const { contentType, messageId = digest(content), headers } = properties;
  return {
    ...(contentType !== undefined && { contentType }),
    messageId,
    headers: { ...ownHeaders(headers), [troubleHeader]: { ...trouble } },
  };
}

/** The same for the same content: a message without an id is still one message when it comes twice. */
function digest(content: Buffer): string {
  return new Bun.CryptoHasher('sha256').update(content).digest('hex');
}

function cut(reason: string): string {
  const bytes = Buffer.from(reason);
  if (bytes.length <= longestReasonBytes) return reason;
  // Half a character at the cut becomes U+FFFD.
  return `${bytes.subarray(0, longestReasonBytes).toString()} …`;
}
