import { type BulkParts, type EncodedSteps, encodeSteps } from '../../es/bulk.ts';
import type { GenerationMapping, Mappings } from '../../es/mappings.ts';
import { type Found, findDocuments, refresh } from '../../es/visible.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import {
  generationsOf,
  newestOf,
  type Present,
  readPresent,
  type WrittenPlan,
} from '../../store/projection.ts';
import type { BatchLimits } from '../budget.ts';
import { type AheadOutcome, aheadIn, writeAnew } from './ahead.ts';
import { type Surplus, stepsFor, type Takes } from './documents.ts';

/**
 * A bulk may have so many times the bytes of the bodies that were read for it: a small plan's documents take about four
 * times its body. More comes of plans with many removals, of which the others are left for the next batch.
 */
const mostInflation = 6;
const nothing: Surplus = new Map();

/** A plan to be written. */
export interface PlanRequest {
  readonly plan: string;
  /** Whether an earlier write of it may come late: from a consumer that died, or a request that timed out. */
  readonly redelivered: boolean;
}

/** What a batch is written with. */
export interface BatchParts extends BulkParts {
  readonly store: Store;
  readonly mappings: Mappings;
}

/** A plan as it is about to be sent. Its body is not kept: what it says is in the steps. */
export interface Prepared {
  readonly present: WrittenPlan;
  readonly encoded: EncodedSteps;
  /** Set where a document is too far ahead for the plan to be written. */
  readonly rejection: Exclude<AheadOutcome, string> | undefined;
}

/** What was made of plans that were read. */
export interface Reading {
  readonly prepared: readonly Prepared[];
  readonly used: BatchLimits;
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads the present state of as many plans as have `maxBytes`, at least one, and makes of it what is to be sent. A plan
 * that a generation is ahead of is written anew in Redis, and left out; one that has moved on meanwhile is to be read
 * again. Throws when an engine failed, and `OtherMapping`.
 */
export async function prepare(
  parts: BatchParts,
  requests: readonly PlanRequest[],
  maxBytes: number,
  claim: string | undefined,
): Promise<Reading> {
  const read = await step('consumer.read', () => readPresent(parts.store, requests, maxBytes));
  const takes = await lookAtMappings(parts, read);
  const found = await lookForSurplus(parts, read);
  const prepared: Prepared[] = [];
  const unread = new Set(requests.slice(read.length).map(({ plan }) => plan));
  let bytes = 0;
  let bulkBytes = 0;
  for (const present of read) {
    const surplus = found.get(present.plan) ?? nothing;
    const ahead = aheadIn(present, surplus);
    const outcome = ahead.length > 0 ? await writeAnew(parts.store, present, ahead) : undefined;
    // What its message asks for is not done: the newer revision may be announced for the first time.
    if (outcome === 'moved') unread.add(present.plan);
    if (typeof outcome === 'string') continue;
    const encoded = encodeSteps(stepsFor(present, surplus, takes));
    if (prepared.length > 0 && bulkBytes + encoded.body.length > mostInflation * maxBytes) {
      unread.add(present.plan);
      continue;
    }
    bytes += present.bytes;
    bulkBytes += encoded.body.length;
    const { body: _body, leaving: _leaving, ...kept } = present;
    prepared.push({
      present: { ...kept, ...(claim !== undefined && { claim }) },
      encoded,
      rejection: outcome,
    });
  }
  return { prepared, used: { plans: prepared.length, bytes }, unread };
}

/** What each generation takes. The newest one must be of this version: what others know nothing of would be lost. */
async function lookAtMappings({ mappings }: BatchParts, present: readonly Present[]): Promise<Takes> {
  const newest = new Set(present.map(newestOf));
  const all = new Set(present.flatMap(generationsOf));
  return step('consumer.mappings', async () => {
    for (const index of newest) await mappings.agree(index);
    const takes = new Map<string, GenerationMapping>();
    for (const index of all) takes.set(index, await mappings.of(index));
    return takes;
  });
}

/** For every plan whose repair is wanted, what each generation has of it. */
async function lookForSurplus(
  { search }: BatchParts,
  present: readonly Present[],
): Promise<ReadonlyMap<string, Surplus>> {
  const repairs = present.filter(({ token }) => token !== '');
  const surplus = new Map<string, Map<string, readonly Found[]>>(
    repairs.map(({ plan }) => [plan, new Map()]),
  );
  for (const index of new Set(repairs.flatMap(generationsOf))) {
    await step('consumer.refresh', () => refresh(search, index));
    const plans = repairs.filter((each) => generationsOf(each).includes(index)).map(({ plan }) => plan);
    const documents = await step('consumer.find', () => findDocuments(search, index, plans));
    for (const [plan, found] of documents) surplus.get(plan)?.set(index, found);
  }
  return surplus;
}
