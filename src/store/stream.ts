import type { Redis } from 'ioredis';
import type { Names } from '../names.ts';
import { UnreadableEntryError } from './unreadable.ts';

/** An entry as ioredis gives it: id, then names and values in turn. */
export type RawEntry = [id: string, fields: string[]];

/**
 * The metadata of a change: the field `change` of its entry, as JSON. Every API process reads the entries of all
 * others, and a separate field for each member would be most of that cost. A body up to 2 KiB is the field `body`; a
 * longer one has a key of its own (`body:<revision>`), so that the cost of reading the stream hardly depends on the
 * size of the plans.
 */
export interface ChangeMetadata {
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
  /** Bytes of the body in UTF-8; 0 where the plan was deleted. */
  readonly size: number;
}

/** A change as the stream has it, whole. */
export interface StreamEntry extends Pick<ChangeMetadata, 'plan' | 'operation' | 'org' | 'actor'> {
  readonly revision: number;
  /** Revision of the entry before this one; 0 for the first of all. */
  readonly previous: number;
  /** Redis' time of the commit, in milliseconds since 1970. */
  readonly atMs: number;
  /** The plan as a read returns it; undefined if it is deleted. */
  readonly body: string | undefined;
  /** Estimated size in this process' memory, rather too high than too low. */
  readonly bytes: number;
}

/** The metadata of an entry, and its revision. */
export interface ChangeEntry extends ChangeMetadata {
  readonly revision: number;
  /** The body, if it is in the entry: empty for a deletion. */
  readonly inline: string | undefined;
}

/**
 * Parses an entry of the stream.
 *
 * @throws {UnreadableEntryError} if it is not as the commit function writes it
 */
export function parseEntry([id, fields]: RawEntry): ChangeEntry {
  const revision = toRevision(id);
  const change = parseChange(findField(fields, 'change') ?? '', revision);
  return { ...change, revision, inline: findField(fields, 'body') };
}

/** Entries, some of which may be unreadable. */
export interface ParsedEntries {
  readonly readable: readonly ChangeEntry[];
  readonly unreadable: readonly UnreadableEntryError[];
}

/** Parses entries of the stream, each by itself. */
export function parseEach(entries: readonly RawEntry[]): ParsedEntries {
  const readable: ChangeEntry[] = [];
  const unreadable: UnreadableEntryError[] = [];
  for (const entry of entries) {
    const parsed = tryParse(entry);
    if (parsed instanceof UnreadableEntryError) unreadable.push(parsed);
    else readable.push(parsed);
  }
  return { readable, unreadable };
}

/** Parses the entries before the first unreadable one. */
export function parsePrefix(entries: readonly RawEntry[]): {
  readonly readable: readonly ChangeEntry[];
  readonly unreadable: UnreadableEntryError | undefined;
} {
  const readable: ChangeEntry[] = [];
  for (const entry of entries) {
    const parsed = tryParse(entry);
    if (parsed instanceof UnreadableEntryError) return { readable, unreadable: parsed };
    readable.push(parsed);
  }
  return { readable, unreadable: undefined };
}

function tryParse(entry: RawEntry): ChangeEntry | UnreadableEntryError {
  try {
    return parseEntry(entry);
  } catch (error) {
    if (error instanceof UnreadableEntryError) return error;
    throw error;
  }
}

/** The change with its body, which is empty for a deletion. */
export function toStreamEntry(entry: Omit<ChangeEntry, 'inline'>, text: string): StreamEntry {
  const { revision, previous, plan, operation, org, actor, at } = entry;
  const body = text === '' ? undefined : text;
  return {
    revision,
    previous: Number(previous),
    plan,
    operation,
    org,
    actor,
    atMs: Number(at),
    body,
    bytes: countBytes({ plan, org, actor, body }),
  };
}

/**
 * Returns the bodies of these changes; those that are not in their entries are read in one command. A body is undefined
 * where the entry was trimmed meanwhile, and empty for a deletion.
 */
export async function readBodies(
  redis: Redis,
  names: Names,
  entries: readonly Pick<ChangeEntry, 'revision' | 'inline'>[],
): Promise<(string | undefined)[]> {
  const wanted = entries.filter(({ inline }) => inline === undefined);
  const found =
    wanted.length === 0 ? [] : await redis.mget(wanted.map(({ revision }) => names.key(`body:${revision}`)));
  const bodies = found.values();
  return entries.map(({ inline }) => inline ?? bodies.next().value ?? undefined);
}

/** Returns the longest prefix of the entries whose bodies are at most `maxBytes`, at least one entry. */
export function withinBytes<Entry extends Pick<ChangeEntry, 'size'>>(
  entries: readonly Entry[],
  maxBytes: number,
): readonly Entry[] {
  let bytes = 0;
  const end = entries.findIndex(({ size }, index) => {
    bytes += size;
    return index > 0 && bytes > maxBytes;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

/** The revision of an entry's id, `<revision>-0`. */
export function toRevision(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

/**
 * Parses the metadata of a change.
 *
 * @throws {UnreadableEntryError} if a member is missing or of another type: the entry may have been written by another
 * version of Planbase
 */
export function parseChange(text: string, revision: number | string): ChangeMetadata {
  let change: unknown;
  try {
    change = JSON.parse(text);
  } catch {
    throw new UnreadableEntryError(`${revision}`, 'its change is not JSON');
  }
  if (typeof change !== 'object' || change === null)
    throw new UnreadableEntryError(`${revision}`, 'its change is not an object');
  const members = change as Readonly<Record<string, unknown>>;
  for (const [name, isValid] of memberChecks) {
    if (!isValid(members[name]))
      throw new UnreadableEntryError(`${revision}`, `its ${name} is missing or invalid`);
  }
  // Every member has been checked.
  return change as ChangeMetadata;
}

const operations: ReadonlySet<unknown> = new Set(['create', 'replace', 'patch', 'delete', 'touch']);
const isText = (value: unknown): boolean => typeof value === 'string';
const isDecimal = (value: unknown): boolean => typeof value === 'string' && /^\d{1,16}$/.test(value);

const memberChecks: readonly (readonly [keyof ChangeMetadata, (value: unknown) => boolean])[] = [
  ['previous', isDecimal],
  ['plan', (value) => isText(value) && value !== ''],
  ['operation', (value) => operations.has(value)],
  ['org', isText],
  ['actor', isText],
  ['at', isDecimal],
  ['trace', isText],
  ['waits', (value) => value === undefined || value === true],
  ['size', (value) => Number.isSafeInteger(value)],
];

/** Values follow their names, and may be spelled like one. */
function findField(fields: readonly string[], name: string): string | undefined {
  for (let index = 0; index < fields.length; index += 2) {
    if (fields[index] === name) return fields[index + 1];
  }
  return undefined;
}

/** The `bytes` of an entry like this one. */
export function countBytes({
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

/** Maximum bytes of bodies in one read: it must be short for Redis, and finish before its time-out. */
export const pageBytes = 1_048_576;
/** Maximum number of entries in one read. */
export const pageEntries = 256;
