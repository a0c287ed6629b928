import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';

/** A dead letter: a message that has failed for good, and why. Times in milliseconds since 1970. */
export interface DeadLetterSummary {
  /** The same for the same message of the same queue. */
  readonly id: string;
  /** The work queue that it was of. */
  readonly queue: string;
  readonly reason: string;
  /** How often it was tried, over all retry queues. */
  readonly attempts: number;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly storedMs: number;
  /** Absent if the message names no plan. */
  readonly plan?: string;
  /** Decimal digits; absent if the message names no revision. */
  readonly revision?: string;
}

/** The message whole. */
export interface StoredMessage {
  readonly messageId?: string;
  readonly contentType?: string;
  /** JSON values; bytes as `{base64}`. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Text where the bytes are UTF-8. */
  readonly encoding: 'utf-8' | 'base64';
  readonly content: string;
}

/** A letter as the store has it. */
export interface StoredDeadLetter extends DeadLetterSummary {
  /** Its place in the order in which they were stored. */
  readonly number: string;
  /** Whether it waits to be published again. */
  readonly redriving: boolean;
}

/** A letter that must be published again. */
export interface Redrive {
  readonly id: string;
  /** Identifies this redrive among all. */
  readonly token: string;
  readonly queue: string;
  /** Empty if the message names no plan. */
  readonly plan: string;
  readonly revision: string;
  readonly message: StoredMessage;
}

/** The bounds of the stored letters. */
export interface DeadLetterBounds {
  readonly deadLetters: number;
  readonly deadLetterBytes: number;
}

/** Bounds of one call, which blocks Redis. */
const redriveBytes = 2_097_152;
const redrivesAtOnce = 200;
const letterKey = ({ names }: Store, id: string) => names.key(`dead-letter:${id}`);

/** Stores a letter once, even if it arrives several times. Returns `full` if there is no room. */
export async function storeDeadLetter(
  store: Store,
  summary: DeadLetterSummary,
  message: StoredMessage,
  { deadLetters, deadLetterBytes }: DeadLetterBounds,
): Promise<'stored' | 'kept' | 'full'> {
  const { id, queue, plan = '', revision = '' } = summary;
  const texts = [JSON.stringify(summary), JSON.stringify(message)] as const;
  const args = [id, queue, plan, revision, ...texts, deadLetters, deadLetterBytes];
  // The function returns one of the three words.
  return (await call(store, 'store_dead_letter', ...args)) as 'stored' | 'kept' | 'full';
}

/** Returns letters after a number, in the order in which they were stored. Throws `Failure('unavailable')`. */
export async function listDeadLetters(
  store: Store,
  queue: string | undefined,
  after: string,
  limit: number,
): Promise<StoredDeadLetter[]> {
  // The function returns three strings a letter.
  const answer = (await mapRedisErrors(
    call(store, 'list_dead_letters', queue ?? '', after, limit),
  )) as string[];
  const letters: StoredDeadLetter[] = [];
  for (let i = 0; i + 2 < answer.length; i += 3) {
    letters.push(toLetter(answer[i] ?? '', answer[i + 1] ?? '', answer[i + 2] ?? ''));
  }
  return letters;
}

/** Reads a letter with its message. Throws `Failure('unavailable')`. */
export async function readDeadLetter(
  store: Store,
  id: string,
): Promise<(StoredDeadLetter & { readonly message: StoredMessage }) | undefined> {
  const [number, summary, message, redrive] = await mapRedisErrors(
    store.redis.hmget(letterKey(store, id), 'number', 'summary', 'message', 'redrive'),
  );
  if (!number || !summary || !message) return undefined;
  // Written by `storeDeadLetter` alone.
  return { ...toLetter(number, summary, redrive ?? ''), message: JSON.parse(message) as StoredMessage };
}

/**
 * Requests that a letter be published again: its plan or revision, if it has failed, is pending from that moment, and a
 * relay publishes the message. Repeating the request has no effect. Throws `Failure('unavailable')`.
 */
export async function redriveDeadLetter(store: Store, id: string): Promise<StoredDeadLetter | undefined> {
  await mapRedisErrors(call(store, 'redrive_dead_letter', id));
  return readDeadLetter(store, id);
}

/** Requests a redrive of every letter, or of those of a queue. Returns how many. Throws `Failure('unavailable')`. */
export async function redriveDeadLetters(store: Store, queue: string | undefined): Promise<number> {
  const upTo = (await mapRedisErrors(store.redis.hget(store.names.state, 'number'))) ?? '0';
  let noted = 0;
  for (let after = '0'; ; ) {
    // The function returns how many, and the number that it has reached.
    const [count, reached] = (await mapRedisErrors(
      call(store, 'redrive_dead_letters', queue ?? '', after, upTo, redrivesAtOnce),
    )) as [number, string];
    noted += count;
    if (reached === '') return noted;
    after = reached;
  }
}

/** Removes a letter for good; false where there is none. Throws `Failure('unavailable')`. */
export async function dropDeadLetter(store: Store, id: string): Promise<boolean> {
  return (await mapRedisErrors(call(store, 'drop_dead_letter', id))) === 1;
}

/** Returns at most `limit` letters that must be published again, earliest request first. */
export async function readRedrives(store: Store, limit: number): Promise<Redrive[]> {
  // The function returns six strings a letter.
  const answer = (await call(store, 'redrives', limit, redriveBytes)) as string[];
  const found: Redrive[] = [];
  for (let i = 0; i + 5 < answer.length; i += 6) {
    const [id = '', token = '', queue = '', plan = '', revision = '', message = ''] = answer.slice(i, i + 6);
    found.push({ id, token, queue, plan, revision, message: JSON.parse(message) as StoredMessage });
  }
  return found;
}

/** Removes a letter that has been published under this token. */
export async function endRedrive(store: Store, { id, token }: Pick<Redrive, 'id' | 'token'>): Promise<void> {
  await call(store, 'redriven', id, token);
}

/** Written by `storeDeadLetter` alone. */
function toLetter(number: string, summary: string, redrive: string): StoredDeadLetter {
  return { ...(JSON.parse(summary) as DeadLetterSummary), number, redriving: redrive !== '' };
}
