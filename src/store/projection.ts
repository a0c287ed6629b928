import type { Store } from './connection.ts';
import { call } from './library.ts';

/** A plan as it was in one instant, for the search projection; revisions and tokens are decimal strings. */
export interface Present {
  readonly plan: string;
  /** `0` when nothing is known of the plan. */
  readonly revision: string;
  /** Undefined when the plan is deleted or unknown. */
  readonly body: string | undefined;
  /** objectId → the revision that removed it. */
  readonly leaving: Readonly<Record<string, string>>;
  readonly bucket: number;
  readonly checksum: number;
  /** Token of the repair that is wanted; empty for none. */
  readonly token: string;
  readonly epoch: string;
  /** Name of the live index. */
  readonly live: string;
  /** Name of the index that a rebuild fills beside it. */
  readonly next: string | undefined;
  /** Highest version that a repair may delete at. */
  readonly horizon: string;
  /** W3C traceparent of the request that made the revision; empty for a repair. */
  readonly trace: string;
}

/** Reads each plan's present state, each atomically, all in one pipeline. */
export function readPresent(store: Store, plans: readonly string[]): Promise<Present[]> {
  return Promise.all(
    plans.map(async (plan) => {
      // The function answers eleven strings.
      const answer = (await call(store.redis, 'present', plan)) as string[];
      const [revision = '', body = '', leaving = '', bucket, checksum, token = '', ...rest] = answer;
      const [epoch = '', live = '', next = '', horizon = '', trace = ''] = rest;
      return {
        plan,
        revision,
        body: body === '' ? undefined : body,
        // Written by the commit function alone.
        leaving: leaving === '' ? {} : (JSON.parse(leaving) as Record<string, string>),
        bucket: Number(bucket),
        checksum: Number(checksum),
        token,
        epoch,
        live,
        next: next === '' ? undefined : next,
        horizon,
        trace,
      };
    }),
  );
}

/** Every generation that a plan is to be written to, by its own name. */
export function generationsOf({ live, next }: Present): readonly string[] {
  return next === undefined ? [live] : [live, next];
}

/** The generation that decides what a plan's documents are. */
export function newestOf({ live, next }: Pick<Present, 'live' | 'next'>): string {
  return next ?? live;
}

/**
 * What a mark did: cleared the plan, left it to a newer repair, asked for a repair, or gave the plan up, because the
 * generation that is about to be live refused it.
 */
export type Marked = 'done' | 'kept' | 'repair' | 'failed';

/** When a plan's message was delivered and its bulk was done, as `performance.now()` had it. */
export interface Way {
  readonly deliveredMs: number;
  readonly indexedMs: number;
}

/** A plan as it was written. */
export interface WrittenPlan extends Present {
  /** Where it was to be written in any case, the claim under which it was. */
  readonly claim?: string;
  /** Why the next generation refused it; the live one has taken it. */
  readonly refusedByNext?: string;
  readonly way?: Way;
}

/** Marks what the index has and searches see, as of `read`; in the order given. Notes the way, where it is told. */
export async function mark(store: Store, read: readonly WrittenPlan[]): Promise<Marked[]> {
  if (read.length === 0) return [];
  const nowMs = performance.now();
  const seen = read.map(({ plan, revision, epoch, token, claim, refusedByNext: reason, way }) => ({
    ...{ plan, revision, epoch, token, claim, reason },
    ...(way && { deliveredAgoMs: nowMs - way.deliveredMs, indexedAgoMs: nowMs - way.indexedMs }),
  }));
  // The function answers one word a plan.
  return (await call(store.redis, 'mark', JSON.stringify(seen))) as Marked[];
}

/** Moves a plan from pending to failed; false when something has happened to it since `read`. */
export async function giveUp(
  store: Store,
  { plan, revision, epoch, token, claim }: WrittenPlan,
  reason: string,
): Promise<boolean> {
  const seen = { plan, revision, epoch, token, claim, reason };
  return (await call(store.redis, 'give_up', JSON.stringify(seen))) === 1;
}

/** Writes a plan anew, above a version that only the index remembers; false when the plan has moved on. */
export async function touch(store: Store, read: Present, version: number): Promise<boolean> {
  return (await call(store.redis, 'touch', read.plan, read.revision, version)) !== '';
}

/** The name of the live index, agreed between all processes. */
export async function liveGeneration(store: Store): Promise<string> {
  return String(await call(store.redis, 'live_generation'));
}
