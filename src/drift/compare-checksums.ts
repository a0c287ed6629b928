import {
  noBucket,
  type SeenPlan,
  type SeenSum,
  sumBuckets,
  sumPlansIn,
  sumPlansNamed,
} from '../es/checksums.ts';
import type { Search } from '../es/client.ts';
import { refresh } from '../es/refresh.ts';
import { failpoint } from '../failpoint.ts';
import type { Store } from '../store/connection.ts';
import {
  type Expected,
  readExpected,
  readPlansInBuckets,
  readSums,
  type Sum,
  type Sums,
} from '../store/drift.ts';

/** While more plans than these are pending nothing is compared: their consumers repair them anyway. */
const maxPending = 5_000;
/** Buckets that are compared plan by plan together. */
const batchBuckets = 32;
const batchPlans = 1_000;
/** Maximum number of plans that one check finds; the next one finds more. */
const maxPlans = 10_000;

/** Dependencies of a comparison. */
export interface SumsDeps {
  readonly store: Store;
  readonly search: Search;
}

/** Differences between Redis and an index. */
export interface Differences {
  /** Buckets whose sums differ. */
  readonly buckets: readonly number[];
  /** Plans whose documents differ. */
  readonly plans: readonly string[];
}

/** The buckets of an index whose sums differ, and those that could not be compared. */
interface Buckets {
  readonly differing: readonly number[];
  readonly moving: ReadonlySet<number>;
  /** The sums that Redis returned before the check. */
  readonly sums: Sums;
}

/**
 * Compares count and checksum of every bucket, and then, plan by plan, the buckets that differ. While others write, a
 * bucket counts only if its sums stayed the same and nothing in it was pending. A plan counts only if Redis returned
 * the same state before and after the check, without anything pending. A bucket that kept moving for two checks in a
 * row is also compared plan by plan. Returns undefined while too many plans are pending.
 *
 * @param movedBefore the buckets that could not be compared in the last check; receives those of this one
 * @param signal ends the check early
 */
export async function compareSums(
  deps: SumsDeps,
  index: string,
  movedBefore: Set<number>,
  signal: AbortSignal,
): Promise<Differences | undefined> {
  const found = await compareBuckets(deps, index);
  if (found === undefined) return undefined;
  const { differing, moving, sums } = found;
  const suspects = [...differing, ...[...moving].filter((bucket) => movedBefore.has(bucket))];
  movedBefore.clear();
  for (const bucket of moving) movedBefore.add(bucket);
  const plans: string[] = [];
  for (
    let from = 0;
    from < suspects.length && plans.length < maxPlans && !signal.aborted;
    from += batchBuckets
  ) {
    const batch = suspects.slice(from, from + batchBuckets);
    for (const plan of await comparePlans(deps, index, batch, sums)) plans.push(plan);
  }
  return { buckets: differing, plans };
}

async function compareBuckets({ store, search }: SumsDeps, index: string): Promise<Buckets | undefined> {
  const before = await failpoint('antiEntropy.sums', () => readSums(store, maxPending));
  await failpoint('antiEntropy.refresh', () => refresh(search, index));
  const seen = await failpoint('antiEntropy.aggregate', () => sumBuckets(search, index));
  const after = await failpoint('antiEntropy.sums', () => readSums(store, maxPending));
  if (before?.live !== index || after?.live !== index) return undefined;
  const moving = new Set(before.moving);
  const differing: number[] = [];
  for (const bucket of new Set([...before.byBucket.keys(), ...seen.keys()])) {
    const expected = before.byBucket.get(bucket);
    if (!isSame(expected, after.byBucket.get(bucket))) moving.add(bucket);
    else if (!moving.has(bucket) && !isSame(expected, seen.get(bucket))) differing.push(bucket);
  }
  return { differing, moving, sums: before };
}

/** Returns the plans of these buckets that really differ, including those that Redis does not know. */
async function comparePlans(
  { store, search }: SumsDeps,
  index: string,
  buckets: readonly number[],
  sums: Sums,
): Promise<string[]> {
  const seen = await failpoint('antiEntropy.aggregate', () => sumPlansIn(search, index, buckets));
  const seenByPlan = Map.groupBy(seen, ({ plan }) => plan);
  const lacking = await missingIn(store, buckets, sums, [...seenByPlan.keys()]);
  const before = await readPlans(store, [...seenByPlan.keys(), ...lacking]);
  const suspects = [...before].flatMap(([plan, expected]) =>
    expected.state === 'settled' && !isRight(expected, seenByPlan.get(plan)) ? [plan] : [],
  );
  const differing: string[] = [];
  for (let from = 0; from < suspects.length; from += batchPlans) {
    const batch = suspects.slice(from, from + batchPlans);
    await failpoint('antiEntropy.refresh', () => refresh(search, index));
    const again = await failpoint('antiEntropy.aggregate', () => sumPlansNamed(search, index, batch));
    const seenAgain = Map.groupBy(again, ({ plan }) => plan);
    const after = await readPlans(store, batch);
    for (const [plan, expected] of after) {
      const isSettled = expected.state === 'settled' && expected.revision === before.get(plan)?.revision;
      if (isSettled && !isRight(expected, seenAgain.get(plan))) differing.push(plan);
    }
  }
  return differing;
}

/**
 * Returns the plans of these buckets without documents in the index; reads names only of buckets where Redis has more
 * documents.
 */
async function missingIn(
  store: Store,
  buckets: readonly number[],
  sums: Sums,
  seen: readonly string[],
): Promise<string[]> {
  const left = new Map(buckets.map((bucket) => [bucket, sums.byBucket.get(bucket)?.count ?? 0]));
  for (const { bucket, count } of (await readPlans(store, seen)).values()) {
    left.set(bucket, (left.get(bucket) ?? 0) - count);
  }
  const lacking = buckets.filter((bucket) => bucket !== noBucket && (left.get(bucket) ?? 0) > 0);
  if (lacking.length === 0) return [];
  const known = new Set(seen);
  const all = await failpoint('antiEntropy.plans', () => readPlansInBuckets(store, lacking));
  return all.filter((plan) => !known.has(plan));
}

function readPlans(store: Store, plans: readonly string[]): Promise<ReadonlyMap<string, Expected>> {
  return failpoint('antiEntropy.plans', () => readExpected(store, plans));
}

/** Returns whether searches see all documents of the plan, each in its bucket, and no others of it. */
function isRight(expected: Expected, seen: readonly SeenPlan[] = []): boolean {
  if (expected.count === 0) return seen.length === 0;
  const [only, ...others] = seen;
  return others.length === 0 && only?.bucket === expected.bucket && isSame(expected, only);
}

/** Absent sums count as zero. */
function isSame(one: Sum | SeenSum | undefined, other: Sum | SeenSum | undefined): boolean {
  return (one?.count ?? 0) === (other?.count ?? 0) && (one?.checksums ?? 0) === (other?.checksums ?? 0);
}
