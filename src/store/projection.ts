import type { Store } from './connection.ts';
import { call } from './library.ts';
import { inRows } from './rows.ts';

/** A plan as it was in one instant, for the search projection; revisions and tokens are decimal strings. */
export interface PlanSnapshot {
  readonly plan: string;
  /** `0` when nothing is known of the plan. */
  readonly revision: string;
  /** Undefined when the plan is deleted or unknown. */
  readonly body: string | undefined;
  /** Bytes of the body in UTF-8. */
  readonly bytes: number;
  /** Empty where nothing is known of the plan. */
  readonly org: string;
  /** objectId → the revision that removed it; for a first delivery, without those that searches are known to lack. */
  readonly leaving: Readonly<Record<string, string>>;
  readonly bucket: number;
  readonly checksum: number;
  /** Token of the repair that is wanted; empty for none. */
  readonly token: string;
  readonly epoch: string;
  /** Name of the live index. */
  readonly live: string;
  /** Name of the index that a rebuild fills next to it. */
  readonly next: string | undefined;
  /** Highest version that a repair may delete at. */
  readonly horizon: string;
  /** W3C traceparent of the request that made the revision; empty for a repair. */
  readonly trace: string;
}

/** A plan to be read. */
export interface PresentRequest {
  readonly plan: string;
  /**
   * Whether its message was delivered before, or announced again: a consumer that died may have restored an object that
   * had left, so all remembered removals are read.
   */
  readonly redelivered: boolean;
}

/** Bounds of one call, which must be short because it blocks Redis. */
const maxCallBytes = 1_048_576;
const maxCallPlans = 100;

/**
 * Reads the present state of plans in this order, each atomically, until their bodies and removals take `maxBytes`; at
 * least one. The result is shorter than the list if that bound was reached.
 */
export async function readPresent(
  store: Store,
  requests: readonly PresentRequest[],
  maxBytes: number,
): Promise<PlanSnapshot[]> {
  const read: PlanSnapshot[] = [];
  for (let leftBytes = maxBytes; read.length < requests.length; ) {
    const wanted = requests.slice(read.length, read.length + maxCallPlans);
    const args = wanted.flatMap(({ plan, redelivered }) => [plan, redelivered ? '1' : '']);
    // The function returns twelve values a plan.
    const answer = (await call(store, 'present', Math.min(leftBytes, maxCallBytes), ...args)) as PresentRow[];
    const page = answer.map((row, index) => toPresent(wanted[index]?.plan ?? '', row));
    read.push(...page);
    leftBytes -= page.reduce((sum, { bytes, leaving }) => sum + bytes + 64 * Object.keys(leaving).length, 0);
    if (leftBytes <= 0 || page.length === 0) break;
    const next = requests[read.length];
    // The function has stopped before a body that is larger than what was left.
    if (next !== undefined && page.length < wanted.length && leftBytes < maxCallBytes) break;
  }
  return read;
}

/** The third value lists objects and the revisions that removed them, in turn. */
type PresentRow = readonly [string, string, readonly string[], ...string[]];

function toPresent(plan: string, [revision, body, leaving, ...rest]: PresentRow): PlanSnapshot {
  const [bucket, checksum, token = '', epoch = '', live = '', next = '', horizon = '', trace = '', org = ''] =
    rest;
  return {
    plan,
    revision,
    body: body === '' ? undefined : body,
    bytes: Buffer.byteLength(body),
    org,
    leaving: Object.fromEntries(
      inRows(leaving, 2).map(([object = '', removedAt = '']) => [object, removedAt]),
    ),
    bucket: Number(bucket),
    checksum: Number(checksum),
    token,
    epoch,
    live,
    next: next === '' ? undefined : next,
    horizon,
    trace,
  };
}

/** Returns the names of all generations that a plan must be written to. */
export function targetGenerations({ live, next }: Pick<PlanSnapshot, 'live' | 'next'>): readonly string[] {
  return next === undefined ? [live] : [live, next];
}

/** Returns the generation that determines a plan's documents. */
export function newestGeneration({ live, next }: Pick<PlanSnapshot, 'live' | 'next'>): string {
  return next ?? live;
}

/**
 * The result of a mark: it cleared the plan, left it to a newer repair, requested a repair, or marked the plan as
 * failed, because the generation that is about to be live rejected it.
 */
export type Marked = 'done' | 'kept' | 'repair' | 'failed';

/** When a plan's message was delivered and its bulk was done, on the clock of `performance.now()`. */
export interface Timings {
  readonly deliveredMs: number;
  readonly indexedMs: number;
}

/** A written plan without its large members: many plans wait for a refresh at a time. */
export interface WrittenPlan extends Omit<PlanSnapshot, 'body' | 'leaving'> {
  /** The claim on the backfill queue under which it was written, if any. */
  readonly claim?: string;
  /** Why the next generation rejected it; the live one has accepted it. */
  readonly refusedByNext?: string;
  /** Whether searches see all of it, without a further refresh. */
  readonly isVisible?: boolean;
  readonly timings?: Timings;
}

/**
 * Marks plans that the index has and searches see, as of `read`, in the given order. Stores their timings, if given.
 */
export async function mark(store: Store, read: readonly WrittenPlan[]): Promise<Marked[]> {
  if (read.length === 0) return [];
  const nowMs = performance.now();
  const seen = read.map(({ plan, revision, epoch, token, claim, refusedByNext: reason, timings }) => ({
    ...{ plan, revision, epoch, token, claim, reason },
    ...(timings && { deliveredAgoMs: nowMs - timings.deliveredMs, indexedAgoMs: nowMs - timings.indexedMs }),
  }));
  // The function returns one word a plan.
  return (await call(store, 'mark', JSON.stringify(seen))) as Marked[];
}

/** Moves a plan from pending to failed; false if its state has changed since `read`. */
export async function giveUp(
  store: Store,
  { plan, revision, epoch, token, claim }: WrittenPlan,
  reason: string,
): Promise<boolean> {
  const seen = { plan, revision, epoch, token, claim, reason };
  return (await call(store, 'give_up', JSON.stringify(seen))) === 1;
}

/** Writes a plan again, above a version that only the index remembers; false if the plan has changed meanwhile. */
export async function touch(
  store: Store,
  read: Pick<PlanSnapshot, 'plan' | 'revision'>,
  version: number,
): Promise<boolean> {
  return (await call(store, 'touch', read.plan, read.revision, version)) !== '';
}

/**
 * Returns the name of the live index, agreed between all processes.
 *
 * @param remains existing generations; if Redis knows no live one, it has lost its data, and they must be removed
 */
export async function liveGeneration(store: Store, remains: readonly string[] = []): Promise<string> {
  return String(await call(store, 'live_generation', ...remains));
}
