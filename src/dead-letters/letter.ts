import type { GetMessage } from 'amqplib';
import { type Carried, digest, readAnnouncements, toMessage } from '../consumers/announcements.ts';
import type { Announcement } from '../consumers/generated/messages.ts';
import { type RetryInfo, readRetryInfo } from '../consumers/retry-info.ts';
import { deliveryLimit, lanes, type ProjectionName, workQueue } from '../consumers/topology.ts';
import type { Names } from '../names.ts';
import type { DeadLetterSummary, StoredMessage } from '../store/dead-letters.ts';

/** A dead letter as the store keeps it. */
export interface Letter {
  readonly summary: DeadLetterSummary;
  readonly message: StoredMessage;
}

/**
 * Returns a dead-lettered message in the form of the store, whatever its content is: one letter, or one for each change
 * of a batch, so that each can be redriven or dropped alone.
 */
export function toLetters(
  names: Names,
  projection: ProjectionName,
  { content, properties }: Pick<GetMessage, 'content' | 'properties'>,
  nowMs: number,
): Letter[] {
  const message: Carried = {
    content,
    properties: {
      ...asText('messageId', properties.messageId),
      ...asText('contentType', properties.contentType),
      headers: properties.headers ?? {},
    },
  };
  const changes = announced(content);
  const letters = changes.map((change, index) =>
    toLetter(names, projection, toMessage(message, changes, index), change, nowMs),
  );
  return letters.length > 0 ? letters : [toLetter(names, projection, message, undefined, nowMs)];
}

function toLetter(
  names: Names,
  projection: ProjectionName,
  { content, properties }: Carried,
  change: Announcement | undefined,
  nowMs: number,
): Letter {
  const { messageId, contentType, headers = {} } = properties;
  const text = decode(content);
  const { attempts, firstMs, lastMs, reason } = whatHappened(names, projection, headers, nowMs);
  return {
    summary: {
      id: digest(`${projection}\n${messageId ?? digest(content)}`).slice(0, 32),
      ...{ queue: projection, reason, attempts, firstMs, lastMs, storedMs: nowMs },
      ...(change !== undefined && about(change)),
    },
    message: {
      ...(messageId !== undefined && { messageId }),
      ...(contentType !== undefined && { contentType }),
      headers: toJson(headers),
      ...(text === undefined
        ? { encoding: 'base64', content: content.toString('base64') }
        : { encoding: 'utf-8', content: text }),
    },
  };
}

/** Returns the bytes of the message. */
export function toContent({ encoding, content }: StoredMessage): Buffer {
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}

/** Returns the retry information that consumers have noted on the message, or else the broker's. */
function whatHappened(
  names: Names,
  projection: ProjectionName,
  headers: Readonly<Record<string, unknown>>,
  nowMs: number,
): RetryInfo {
  const noted = readRetryInfo(headers);
  const death = deathIn(names, projection, headers['x-death']);
  // Consumers forward messages without the broker's headers, so an `x-death` entry is newer than their note.
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

/** Returns the `x-death` entry of a work queue of the projection; a retry queue adds one with every delay. */
function deathIn(
  names: Names,
  projection: ProjectionName,
  deaths: unknown,
): { readonly reason: string; readonly atMs?: number } | undefined {
  if (!Array.isArray(deaths)) return undefined;
  const queues = lanes.map((lane) => names.queue(workQueue(projection, lane)));
  for (const death of deaths) {
    if (typeof death !== 'object' || death === null || !queues.includes(death.queue)) continue;
    const seconds = death.time?.value;
    return { reason: String(death.reason), ...(Number.isSafeInteger(seconds) && { atMs: seconds * 1_000 }) };
  }
  return undefined;
}

/** Returns the changes that a message announces; none if it is no announcement. */
function announced(content: Buffer): readonly Announcement[] {
  const text = decode(content);
  const found = readAnnouncements(text === undefined ? undefined : parse(text));
  return typeof found === 'string' ? [] : found;
}

function about({ plan, revision }: Announcement): { readonly plan?: string; readonly revision?: string } {
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

/** Returns headers as JSON: AMQP has bytes, too. */
function toJson(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const text = JSON.stringify(headers, function (this: Record<string, unknown>, name, value) {
    const found = this[name];
    return Buffer.isBuffer(found) ? { base64: found.toString('base64') } : value;
  });
  return JSON.parse(text);
}

/** Returns a property of a message, if it is a text. */
function asText<Name extends string>(name: Name, value: unknown): { readonly [name in Name]?: string } {
  // The only key is the name.
  return typeof value === 'string' ? ({ [name]: value } as { [name in Name]: string }) : {};
}
