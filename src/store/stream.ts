/** Key of the stream of changes; written by the commit function alone. */
export const changesKey = '{planbase}:changes';
/** Key of the hash with the numbers that the store gives: `number`, the last one given, and `head`, the stream's. */
export const stateKey = '{planbase}:state';

/** An entry as ioredis gives it: id, then names and values in turn. */
export type RawEntry = [id: string, fields: string[]];

/** A change as the stream has it, whole. */
export interface StreamEntry {
  readonly revision: number;
  /** Revision of the entry before this one; 0 for the first of all. */
  readonly previous: number;
  readonly plan: string;
  readonly operation: 'create' | 'replace' | 'patch' | 'delete' | 'touch';
  /** Empty where a touch found nothing of the plan. */
  readonly org: string;
  readonly actor: string;
  /** Redis' time of the commit, in milliseconds since 1970. */
  readonly atMs: number;
  /** The plan as a read answers it; undefined where it is gone. */
  readonly body: string | undefined;
}

export function entryOf([id, fields]: RawEntry): StreamEntry {
  const { previous, plan = '', operation, org = '', actor = '', at, body } = fieldsOf(fields);
  return {
    revision: revisionOf(id),
    previous: Number(previous),
    plan,
    // The commit function writes no other.
    operation: operation as StreamEntry['operation'],
    org,
    actor,
    atMs: Number(at),
    body: body === '' ? undefined : body,
  };
}

/** The revision of an entry's id, `<revision>-0`. */
export function revisionOf(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

/** Names and values of an entry. A value may be spelled like a name, so nothing is searched for. */
export function fieldsOf(fields: readonly string[]): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string | undefined> = {};
  for (let index = 0; index < fields.length; index += 2) found[fields[index] ?? ''] = fields[index + 1];
  return found;
}

/** What an entry takes of this process' memory, a little more rather than less. */
export function bytesOf({
  plan,
  org,
  actor,
  body,
}: Pick<StreamEntry, 'plan' | 'org' | 'actor' | 'body'>): number {
  return overheadBytes + textBytes(plan) + textBytes(org) + textBytes(actor) + textBytes(body ?? '');
}

const overheadBytes = 256;

/** JavaScriptCore keeps one byte a character where all are Latin-1, else two. */
function textBytes(text: string): number {
  return Buffer.byteLength(text) === text.length ? text.length : 2 * text.length;
}

const pageBytes = 1_048_576;
const largestPage = 128;

/** How many entries to ask for where nothing is known of their size. */
export const firstPage = 16;

/** How many entries to ask for after a page like this one, so that a page stays near a megabyte. */
export function nextPage(entries: readonly StreamEntry[]): number {
  if (entries.length === 0) return firstPage;
  const bytes = entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
  return Math.max(1, Math.min(largestPage, Math.floor((pageBytes * entries.length) / bytes)));
}
