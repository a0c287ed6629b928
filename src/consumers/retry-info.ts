import type { Message } from 'rascal';

/** The attempts that a message has behind it, in a header of its own. Times in milliseconds since 1970. */
export interface RetryInfo {
  /** Number of attempts, over all retry queues. */
  readonly attempts: number;
  readonly firstMs: number;
  readonly lastMs: number;
  /** Reason of the last rejection. */
  readonly reason: string;
}

/** The name of the header. */
export const retryInfoHeader = 'x-planbase-retry';
/** Header of a message whose change was in another message that a consumer received before. */
export const repeatedHeader = 'x-planbase-repeated';

/**
 * Returns the retry information in the headers; undefined if the message was never rejected, or somebody else wrote the
 * header.
 */
export function readRetryInfo(headers: Readonly<Record<string, unknown>> | undefined): RetryInfo | undefined {
  const found = headers?.[retryInfoHeader];
  if (typeof found !== 'object' || found === null) return undefined;
  // Checked member by member.
  const { attempts, firstMs, lastMs, reason } = found as Record<string, unknown>;
  const numbers = [attempts, firstMs, lastMs].every(
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
  );
  if (!numbers || typeof reason !== 'string') return undefined;
  return { attempts: Number(attempts), firstMs: Number(firstMs), lastMs: Number(lastMs), reason };
}

/** Headers that the broker adds when it dead-letters a message, and Rascal in memory. */
const added = /^(x-death|x-first-death-.*|x-last-death-.*|x-delivery-count|rascal)$/;

const own = new Set([retryInfoHeader, repeatedHeader]);

/** Returns a message's headers as its first publisher has set them. */
export function ownHeaders(headers: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name) && !added.test(name)));
}

/** Returns the id of a message that redrives a dead letter; each redrive has a token of its own. */
export function redriveId(letter: string, token: string): string {
  return `${letter}.${token}`;
}

/**
 * Whether a consumer has received the change of this message before: it was rejected, is redriven, or was in a split
 * batch.
 */
export function isRepeated({ headers = {}, messageId = '' }: Message['properties']): boolean {
  return [...own].some((name) => headers[name] !== undefined) || /^[0-9a-f]{32}\.\d+$/.test(messageId);
}

/** Returns how often the broker has delivered the message before. */
export function countDeliveries({ headers }: Message['properties']): number {
  const count = headers?.['x-delivery-count'];
  return typeof count === 'number' ? count : 0;
}
