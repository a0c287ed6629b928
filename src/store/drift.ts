import type { State } from './audit.ts';
import type { Store } from './connection.ts';
import { call } from './library.ts';
import { note } from './notes.ts';

const driftKey = '{planbase}:drift';
const positionsKey = '{planbase}:positions';
/** Plans in one call, which must be short because it blocks Redis. */
const pagePlans = 300;

/** How many documents there are, and the sum of their checksums. */
export interface Sum {
  readonly count: number;
  readonly checksums: number;
}

/** The documents that the search index must have, by bucket, in one instant. */
export interface Sums {
  /** The live index; undefined where no consumer has ever run. */
  readonly live: string | undefined;
  /** Of buckets that have or had documents. */
  readonly byBucket: ReadonlyMap<number, Sum>;
  /** Buckets that have pending plans. */
  readonly moving: ReadonlySet<number>;
}

/** Reads the sums that commits maintain; undefined while more than `maxPending` plans are pending. */
export async function readSums(store: Store, maxPending: number): Promise<Sums | undefined> {
  // The function returns an empty list, or these three.
  const [live, moving, fields] = (await call(store, 'drift_sums', maxPending)) as [
    string?,
    string[]?,
    string[]?,
  ];
  if (live === undefined || moving === undefined || fields === undefined) return undefined;
  const byBucket = new Map<number, { count: number; checksums: number }>();
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [bucket, kind] = (fields[i] ?? '').split(':');
    const sum = byBucket.get(Number(bucket)) ?? { count: 0, checksums: 0 };
    sum[kind === 'count' ? 'count' : 'checksums'] = Number(fields[i + 1]);
    byBucket.set(Number(bucket), sum);
  }
  return { live: live || undefined, byBucket, moving: new Set(moving.map(Number)) };
}

/** The documents that the search index must have of a plan: none if it is deleted or unknown. */
export interface Expected extends Sum {
  readonly bucket: number;
  /** Decimal digits; empty where nothing is known of the plan. */
  readonly revision: string;
  /** The index must match only if the plan is neither pending nor failed. */
  readonly state: State;
}

/** Reads what the index must have of each of these plans. */
export async function readExpected(
  store: Store,
  plans: readonly string[],
): Promise<ReadonlyMap<string, Expected>> {
  const expected = new Map<string, Expected>();
  for (let from = 0; from < plans.length; from += pagePlans) {
    const page = plans.slice(from, from + pagePlans);
    // The function returns five strings a plan.
    const answer = (await call(store, 'drift_plans', ...page)) as string[];
    for (const [i, plan] of page.entries()) {
      const [bucket, revision = '', state, count, checksum] = answer.slice(i * 5, i * 5 + 5);
      expected.set(plan, {
        bucket: Number(bucket),
        revision,
        // The function returns one of the three states.
        state: state as State,
        count: Number(count),
        checksums: Number(count) * Number(checksum),
      });
    }
  }
  return expected;
}

/** Returns every living plan of these buckets; reads the names of all plans, page by page. */
export async function readPlansInBuckets(store: Store, buckets: readonly number[]): Promise<string[]> {
  const upTo = (await store.redis.hget(store.names.state, 'head')) ?? '0';
  const found: string[] = [];
  for (let after = '0'; ; ) {
    // The function returns a list of strings.
    const answer = await call(store, 'drift_bucket', after, upTo, pagePlans, ...buckets);
    const [reached, ...plans] = answer as string[];
    if (reached === undefined) return found;
    found.push(...plans);
    after = reached;
  }
}

/** How far the writes to an index have been checked. */
export interface Positions {
  /** The UUID of the index. */
  readonly index: string;
  /** By shard: the highest sequence number that has been checked. */
  readonly byShard: ReadonlyMap<number, number>;
}

/** Reads how far the writes to the index with this UUID have been checked. */
export async function readPositions(store: Store, index: string): Promise<Positions> {
  const { index: known, ...positions } = await store.redis.hgetall(positionsKey);
  const entries = known === index ? Object.entries(positions) : [];
  return {
    index,
    byShard: new Map(entries.map(([shard, position]) => [Number(shard), Number(position)])),
  };
}

/** Stores how far the writes have been checked, and removes the positions of any other index. */
export async function writePositions(store: Store, { index, byShard }: Positions): Promise<void> {
  await note(store, 'positions', { ...Object.fromEntries(byShard), index }, true);
}

/** The result of the last run of anti-entropy. */
export interface Drift {
  /** Milliseconds of Redis' clock. */
  readonly seenMs: number;
  /** Buckets whose sums differed. */
  readonly buckets: number;
  /** Documents that were not written by a consumer. */
  readonly documents: number;
  /** Plans that differed, by either check. */
  readonly plans: number;
  /** Writes to the index that have not been checked yet. */
  readonly behind: number;
  /** Repairs that it has requested since the beginning. */
  readonly repairs: number;
}

/** Stores a result, without `buckets` if they were not compared; `repairs` are those requested since the last call. */
export async function writeDrift(
  store: Store,
  drift: Omit<Drift, 'seenMs' | 'buckets'> & { readonly buckets?: number },
): Promise<void> {
  const { repairs, ...found } = drift;
  await note(store, 'drift', { ...found, seenMs: redisNowMs(store) });
  if (repairs > 0) await call(store, 'count_repairs', repairs);
}

/** Milliseconds since the last run of anti-entropy; infinite if there was none. */
export async function sinceDriftMs(store: Store): Promise<number> {
  const seenMs = await store.redis.hget(driftKey, 'seenMs');
  return seenMs === null ? Number.POSITIVE_INFINITY : redisNowMs(store) - Number(seenMs);
}

function redisNowMs(store: Store): number {
  return Date.now() + Math.round(store.clockOffsetMs);
}
