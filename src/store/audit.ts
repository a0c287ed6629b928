import type { Store } from './connection.ts';
import { mapRedisErrors } from './errors.ts';
import type { FunctionName } from './functions.ts';
import { call } from './library.ts';
import { inRows } from './rows.ts';

/** Bounds of one read: short for Redis, which serves nobody else meanwhile, and small in memory. */
const pagePlans = 200;
const pageBytes = 1_048_576;
const pageEntries = 200;
/** Plans or documents whose state one call returns. */
const maxAsked = 300;

/** `settled`: a projection must have the plan as it is; pending and failed ones are another's to judge. */
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

/** How many plans there are. Throws `Failure('unavailable')`. */
export function countPlans(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.zcard(store.names.key('plans')));
}

/** How many plans the index has refused. Throws `Failure('unavailable')`. */
export function countFailed(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.hlen(store.names.key('failed')));
}

/** How many changes the stream has. Throws `Failure('unavailable')`. */
export function countChanges(store: Store): Promise<number> {
  return mapRedisErrors(store.redis.xlen(store.names.changes));
}

/** The name of the live index; undefined where no consumer has ever run. Throws `Failure('unavailable')`. */
export async function knownGeneration(store: Store): Promise<string | undefined> {
  return (await mapRedisErrors(store.redis.hget(store.names.state, 'live'))) ?? undefined;
}

/**
 * The next living plans with a revision above `after` and at most `upTo`, lowest first, a bounded number of bytes;
 * none when there are no more. A plan that is written meanwhile gets a revision above any `upTo` of before, and every
 * other one is met. Throws `Failure('unavailable')`.
 */
export async function readLiving(store: Store, after: string, upTo: string): Promise<Standing[]> {
  return toStandings(await ask(store, 'audit_page', after, upTo, pagePlans, pageBytes));
}

/** The first of these plans, at least one, as many as fit into one page. Throws `Failure('unavailable')`. */
export async function readStandings(store: Store, plans: readonly string[]): Promise<Standing[]> {
  return toStandings(await ask(store, 'audit_plans', pageBytes, ...plans.slice(0, pagePlans)));
}

/** Revision and state of each plan. Throws `Failure('unavailable')`. */
export async function readStates(
  store: Store,
  plans: readonly string[],
): Promise<{ readonly revision: string; readonly state: State }[]> {
  const answer: string[] = [];
  for (let from = 0; from < plans.length; from += maxAsked) {
    answer.push(...(await ask(store, 'audit_states', ...plans.slice(from, from + maxAsked))));
  }
  // The function answers one of the three states.
  return inRows(answer, 2).map(([revision = '0', state]) => ({ revision, state: state as State }));
}

/** The plan that has each object in its tree, where one has. Throws `Failure('unavailable')`. */
export async function readOwners(store: Store, objects: readonly string[]): Promise<(string | undefined)[]> {
  if (objects.length === 0) return [];
  const owners = await mapRedisErrors(store.redis.hmget(store.names.key('objects'), ...objects));
  return owners.map((owner) => owner ?? undefined);
}

/**
 * A number that every revision which has been given is not above, and every one to come is. Throws
 * `Failure('unavailable')`.
 */
export async function readHorizon(store: Store): Promise<number> {
  const [seconds, micros] = await mapRedisErrors(store.redis.time());
  const number = await mapRedisErrors(store.redis.hget(store.names.state, 'number'));
  return Math.max(Number(seconds) * 1_000_000 + Number(micros), Number(number ?? 0));
}

/** What Redis says of a document that the index has. */
export interface Claim {
  /** The plan that has the object in its tree. */
  readonly owner: string | undefined;
  /** Settled where every plan that the document may be of is. */
  readonly state: State;
}

/**
 * What Redis says of documents that have the id `object`, are routed by the plan `routing` and say that they are of
 * the plan `plan`. Throws `Failure('unavailable')`.
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

/** A page of the stream, as far as history should have it. */
export interface HistoryPage {
  /** The revision after which the next page begins. */
  readonly reached: string;
  /** Entries that were looked at. */
  readonly entries: number;
  readonly revisions: readonly { readonly revision: string; readonly plan: string }[];
}

/** The next entries of the stream; undefined when there are no more. Throws `Failure('unavailable')`. */
export async function readKept(store: Store, after: string, upTo: string): Promise<HistoryPage | undefined> {
  const [reached, entries, ...answer] = await ask(store, 'audit_history', after, upTo, pageEntries);
  if (reached === undefined) return undefined;
  const revisions = inRows(answer, 2).map(([revision = '', plan = '']) => ({ revision, plan }));
  return { reached, entries: Number(entries), revisions };
}

/** All of these functions answer a flat list of strings. */
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
    // The function answers one of the three states.
    state: state as State,
  }));
}
