import type { GetMessage } from 'amqplib';
import type { Announcement } from '../consumers/generated/messages.ts';
import { checkAnnouncement } from '../consumers/generated/validators.js';
import { deliveryLimit, lanes, type ProjectionName, workQueue } from '../consumers/topology.ts';
import { type Trouble, troubleOf } from '../consumers/trouble.ts';
import type { DeadLetterSummary, StoredMessage } from '../store/deadLetters.ts';

/** A message of a queue of dead letters as the store keeps it, whatever its content is. */
export function letterOf(
  projection: ProjectionName,
  { content, properties }: GetMessage,
  nowMs: number,
): { readonly summary: DeadLetterSummary; readonly message: StoredMessage } {
  const { headers } = properties;
  const messageId = asText(properties.messageId);
  const contentType = asText(properties.contentType);
  const text = decode(content);
  const { attempts, firstMs, lastMs, reason } = whatHappened(projection, headers ?? {}, nowMs);
  return {
    summary: {
      id: digest(`${projection}\n${messageId ?? digest(content)}`).slice(0, 32),
      ...{ queue: projection, reason, attempts, firstMs, lastMs, storedMs: nowMs },
      ...announced(text),
    },
    message: {
      ...(messageId !== undefined && { messageId }),
      ...(contentType !== undefined && { contentType }),
      headers: toJson(headers ?? {}),
      ...(text === undefined
        ? { encoding: 'base64', content: content.toString('base64') }
        : { encoding: 'utf-8', content: text }),
    },
  };
}

/** The bytes that the message had. */
export function contentOf({ encoding, content }: StoredMessage): Buffer {
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

/** What consumers have noted on the message, or else what the broker has. */
function whatHappened(
  projection: ProjectionName,
  headers: Readonly<Record<string, unknown>>,
  nowMs: number,
): Trouble {
  const noted = troubleOf(headers);
  const death = deathIn(projection, headers['x-death']);
  // Consumers send messages on without what the broker has noted: this was after them.
  if (death === undefined && noted !== undefined) return noted;
  const lastMs = death?.atMs ?? nowMs;
  const tries = death?.reason === 'delivery_limit' ? deliveryLimit + 1 : 1;
  return {
    attempts: (noted?.attempts ?? 0) + tries,
    firstMs: noted?.firstMs ?? lastMs,
    lastMs,
    reason: reasons[death?.reason ?? ''] ?? 'Somebody put it among the dead letters.',
  };
}

/** Why the broker makes a message of a work queue a dead letter (header `x-death`). */
const reasons: Readonly<Record<string, string>> = {
  delivery_limit: `It was delivered ${deliveryLimit + 1} times and never acknowledged: it may kill its consumer.`,
  rejected: 'A consumer rejected it.',
  maxlen: 'Its queue was full.',
  expired: 'It was in its queue for too long.',
};

/** The entry of a work queue of the projection; a retry queue makes one with every delay. */
function deathIn(
  projection: ProjectionName,
  deaths: unknown,
): { readonly reason: string; readonly atMs?: number } | undefined {
  if (!Array.isArray(deaths)) return undefined;
  const queues = lanes.map((lane) => workQueue(projection, lane));
  for (const death of deaths) {
    if (typeof death !== 'object' || death === null || !queues.includes(death.queue)) continue;
    const seconds = death.time?.value;
    return { reason: String(death.reason), ...(Number.isSafeInteger(seconds) && { atMs: seconds * 1_000 }) };
  }
  return undefined;
}

function announced(text: string | undefined): { readonly plan?: string; readonly revision?: string } {
  const value = text === undefined ? undefined : parse(text);
  if (value === undefined || checkAnnouncement(value).length > 0) return {};
  // It has just been found to be one.
  const { plan, revision } = value as Announcement;
  return { ...(plan !== undefined && { plan }), ...(revision !== '0' && { revision }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(content: Buffer): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}

/** Headers as JSON has them: AMQP knows bytes, too. */
function toJson(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const text = JSON.stringify(headers, function (this: Record<string, unknown>, name, value) {
    const found = this[name];
    return Buffer.isBuffer(found) ? { base64: found.toString('base64') } : value;
  });
  return JSON.parse(text);
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function digest(content: string | Buffer): string {
  return new Bun.CryptoHasher('sha256').update(content).digest('hex');
}
