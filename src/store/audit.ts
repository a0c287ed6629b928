import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import type { FunctionName } from './functions.ts';
import { call } from './library.ts';
import { inRows } from './rows.ts';

/** Bounds of one read, which must be short because it blocks Redis, and small in memory. */
const pagePlans = 200;
const pageBytes = 1_048_576;
const pageEntries = 200;
/** Plans or documents whose state one call returns. */
const maxAsked = 300;

/** Only a plan that is neither pending nor failed must be in a projection as it is in Redis. */
export type State = 'settled' | 'pending' | 'failed';

/** A plan in one instant. */
export interface Standing {
  readonly plan: string;
  /** Decimal digits; `0` where nothing is known of the plan. */
  readonly revision: string;
  /** Undefined where the plan is deleted or unknown. */
  readonly body: string | undefined;
  readonly bucket: number;
  readonly checksum: number;
  readonly state: State;
}

/** Returns how many plans there are. Throws `Failure('unavailable')`. */
export function countPlans(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.zcard(store.names.key('plans')));
}

/** Returns how many plans the index has rejected. Throws `Failure('unavailable')`. */
export function countFailed(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.hlen(store.names.key('failed')));
}

/** Returns how many changes the stream has. Throws `Failure('unavailable')`. */
export function countChanges(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.xlen(store.names.changes));
}

/** Returns the name of the live index; undefined if no consumer has ever run. Throws `Failure('unavailable')`. */
export async function knownGeneration(store: Store): Promise<string | undefined> {
  return (await mapRedisErrors(store.redis.hget(store.names.state, 'live'))) ?? undefined;
}

/**
 * Reads the next living plans with a revision above `after` and at most `upTo`, lowest first, a bounded number of
 * bytes; none at the end. A plan that is written meanwhile gets a revision above every earlier `upTo`; all other plans
 * are read. Throws `Failure('unavailable')`.
 */
export async function readLiving(store: Store, after: string, upTo: string): Promise<Standing[]> {
  return toStandings(await ask(store, 'audit_page', after, upTo, pagePlans, pageBytes));
}

/** Reads the first of these plans: at least one, and as many as fit into one page. Throws `Failure('unavailable')`. */
export async function readStandings(store: Store, plans: readonly string[]): Promise<Standing[]> {
  return toStandings(await ask(store, 'audit_plans', pageBytes, ...plans.slice(0, pagePlans)));
}

/** Reads revision and state of each plan. Throws `Failure('unavailable')`. */
export async function readStates(
  store: Store,
  plans: readonly string[],
): Promise<{ readonly revision: string; readonly state: State }[]> {
  const answer: string[] = [];
  for (let from = 0; from < plans.length; from += maxAsked) {
    answer.push(...(await ask(store, 'audit_states', ...plans.slice(from, from + maxAsked))));
  }
  // The function returns one of the three states.
  return inRows(answer, 2).map(([revision = '0', state]) => ({ revision, state: state as State }));
}

/** Reads the plan that has each object in its tree, if there is one. Throws `Failure('unavailable')`. */
export async function readOwners(store: Store, objects: readonly string[]): Promise<(string | undefined)[]> {
  if (objects.length === 0) return [];
  const owners = await mapRedisErrors(store.redis.hmget(store.names.key('objects'), ...objects));
  return owners.map((owner) => owner ?? undefined);
}

/** Returns a number that no past revision exceeds, and every future revision does. Throws `Failure('unavailable')`. */
export async function readHorizon(store: Store): Promise<number> {
  const [seconds, micros] = await mapRedisErrors(store.redis.time());
  const number = await mapRedisErrors(store.redis.hget(store.names.state, 'number'));
  return Math.max(Number(seconds) * 1_000_000 + Number(micros), Number(number ?? 0));
}

/** The state in Redis of a document of the index. */
export interface Claim {
  /** The plan that has the object in its tree. */
  readonly owner: string | undefined;
  /** Pending or failed if one of the plans is that the document may belong to. */
  readonly state: State;
}

/**
 * Reads the claims of documents with the id `object` that are routed by the plan `routing` and name the plan `plan`.
 * Throws `Failure('unavailable')`.
 */
export async function readClaims(
  store: Store,
  documents: readonly { readonly object: string; readonly routing: string; readonly plan: string }[],
): Promise<Claim[]> {
  const answer: string[] = [];
  for (let from = 0; from < documents.length; from += maxAsked) {
    const page = documents.slice(from, from + maxAsked);
    const args = page.flatMap(({ object, routing, plan }) => [object, routing, plan]);
    answer.push(...(await ask(store, 'audit_claims', ...args)));
  }
  return inRows(answer, 2).map(([owner, state]) => ({ owner: owner || undefined, state: state as State }));
}

/** A page of the stream: the entries that history must have. */
export interface HistoryPage {
  /** The revision after which the next page begins. */
  readonly reached: string;
  /** Number of entries that were read. */
  readonly entries: number;
  readonly revisions: readonly { readonly revision: string; readonly plan: string }[];
}

/** Reads the next entries of the stream; undefined at the end. Throws `Failure('unavailable')`. */
export async function readKept(store: Store, after: string, upTo: string): Promise<HistoryPage | undefined> {
  const [reached, entries, ...answer] = await ask(store, 'audit_history', after, upTo, pageEntries);
  if (reached === undefined) return undefined;
  const revisions = inRows(answer, 2).map(([revision = '', plan = '']) => ({ revision, plan }));
  return { reached, entries: Number(entries), revisions };
}

/** All of these functions return a flat list of strings. */
async function ask(store: Store, name: FunctionName, ...args: (string | number)[]): Promise<string[]> {
  return (await mapRedisErrors(call(store, name, ...args))) as string[];
}

function toStandings(answer: readonly string[]): Standing[] {
  return inRows(answer, 6).map(([plan = '', revision = '0', body, bucket, checksum, state]) => ({
    plan,
    revision,
    body: body || undefined,
    bucket: Number(bucket),
    checksum: Number(checksum),
    // The function returns one of the three states.
    state: state as State,
  }));
}
