/** Key of the stream of changes; written by the commit function alone. */
export const changesKey = '{planbase}:changes';
/** Key of the hash with the numbers that the store gives: `number`, the last one given, and `head`, the stream's. */
export const stateKey = '{planbase}:state';

/** An entry as ioredis gives it: id, then names and values in turn. */
export type RawEntry = [id: string, fields: string[]];

/**
 * What an entry tells of a change beside the body: its field `change`, as JSON. Every process of the API reads the
 * entries of all others, and a field for each of these would be most of what that costs.
 */
export interface Told {
  /** Revision of the entry before this one; `0` for the first of all. */
  readonly previous: string;
  readonly plan: string;
  readonly operation: 'create' | 'replace' | 'patch' | 'delete' | 'touch';
  /** Empty where a touch found nothing of the plan. */
  readonly org: string;
  /** The subject of the token that it was written with. */
  readonly actor: string;
  /** Redis' time of the commit, in milliseconds since 1970. */
  readonly at: string;
  /** W3C traceparent of the request that made it. */
  readonly trace: string;
  /** Whether someone waits until it is searchable. */
  readonly waits?: true;
}

/** A change as the stream has it, whole. */
export interface StreamEntry extends Pick<Told, 'plan' | 'operation' | 'org' | 'actor'> {
  readonly revision: number;
  /** Revision of the entry before this one; 0 for the first of all. */
  readonly previous: number;
  /** Redis' time of the commit, in milliseconds since 1970. */
  readonly atMs: number;
  /** The plan as a read answers it; undefined where it is gone. */
  readonly body: string | undefined;
  /** What it takes of this process' memory, a little more rather than less. */
  readonly bytes: number;
}

export function entryOf([id, fields]: RawEntry): StreamEntry {
  const { previous, plan, operation, org, actor, at } = toldOf(fields);
  const body = bodyOf(fields);
  return {
    revision: revisionOf(id),
    previous: Number(previous),
    plan,
    operation,
    org,
    actor,
    atMs: Number(at),
    body: body === '' ? undefined : body,
    bytes: bytesOf({ plan, org, actor, body }),
  };
}

/** The revision of an entry's id, `<revision>-0`. */
export function revisionOf(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

export function toldOf(fields: readonly string[]): Told {
  // The commit function writes no other.
  return JSON.parse(fieldOf(fields, 'change')) as Told;
}

/** The plan as it was stored; empty where it is gone. */
export function bodyOf(fields: readonly string[]): string {
  return fieldOf(fields, 'body');
}

/** Values stand behind their names, and may be spelled like one. */
function fieldOf(fields: readonly string[], name: string): string {
  for (let index = 0; index < fields.length; index += 2) {
    if (fields[index] === name) return fields[index + 1] ?? '';
  }
  throw new Error(`an entry of the stream has no ${name}`);
}

/** The `bytes` of an entry like this one. */
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
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return Math.max(1, Math.min(largestPage, Math.floor((pageBytes * entries.length) / bytes)));
}
