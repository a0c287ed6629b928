import { type BulkDeps, type EncodedSteps, encodeSteps } from '../../es/bulk.ts';
import type { GenerationMapping, Mappings } from '../../es/mappings.ts';
import { type Found, findDocuments, refresh } from '../../es/visible.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import {
  newestGeneration,
  type Present,
  readPresent,
  targetGenerations,
  type WrittenPlan,
} from '../../store/projection.ts';
import type { BatchLimits } from '../budget.ts';
import { type AheadOutcome, aheadIn, writeAnew } from './ahead.ts';
import { type Surplus, stepsFor, type Takes } from './documents.ts';

/**
 * Maximum bytes of a bulk, in multiples of the bytes of bodies that a batch may read: a small plan's documents take
 * about four times its body. Plans with many removals take more; those that exceed the bound are left to the next batch.
 */
const maxInflation = 6;
const nothing: Surplus = new Map();

/** A plan to be written. */
export interface PlanRequest {
  readonly plan: string;
  /** Whether an earlier write of it may come late: from a consumer that died, or a request that timed out. */
  readonly redelivered: boolean;
}

/** Dependencies of `writeBatch`. */
export interface BatchDeps extends BulkDeps {
  readonly store: Store;
  readonly mappings: Mappings;
}

/** A plan that is ready to be sent, without its body: the steps contain it. */
export interface Prepared {
  readonly present: WrittenPlan;
  readonly encoded: EncodedSteps;
  /** Set where a document is too far ahead for the plan to be written. */
  readonly rejection: Exclude<AheadOutcome, string> | undefined;
}

/** Result of `prepare`. */
export interface Reading {
  readonly prepared: readonly Prepared[];
  readonly used: BatchLimits;
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads the present state of the plans, up to `maxBytes` but at least one plan, and encodes their steps. A plan that a
 * generation is ahead of is rewritten in Redis and left out. If it has changed meanwhile, it must be read again. Throws
 * when an engine fails, and `OtherMapping`.
 */
export async function prepare(
  parts: BatchDeps,
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
    // This message may be a redelivery, which deletes all removed objects. The newer revision's message may be a first
    // one, which does not.
    if (outcome === 'moved') unread.add(present.plan);
    if (typeof outcome === 'string') continue;
    const encoded = encodeSteps(stepsFor(present, surplus, takes));
    if (prepared.length > 0 && bulkBytes + encoded.body.length > maxInflation * maxBytes) {
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

/** Returns each generation's mapping. The newest must be of this version, or the fields that it lacks would be lost. */
async function lookAtMappings({ mappings }: BatchDeps, present: readonly Present[]): Promise<Takes> {
  const newest = new Set(present.map(newestGeneration));
  const all = new Set(present.flatMap(targetGenerations));
  return step('consumer.mappings', async () => {
    // Redis is new, or came back empty: the guard is about to make one.
    if (newest.has('')) throw new Error('there is no live index yet');
    for (const index of newest) await mappings.agree(index);
    const takes = new Map<string, GenerationMapping>();
    for (const index of all) takes.set(index, await mappings.of(index));
    return takes;
  });
}

/** Returns the documents that each generation has of the plans to repair. */
async function lookForSurplus(
  { search }: BatchDeps,
  present: readonly Present[],
): Promise<ReadonlyMap<string, Surplus>> {
  const repairs = present.filter(({ token }) => token !== '');
  const surplus = new Map<string, Map<string, readonly Found[]>>(
    repairs.map(({ plan }) => [plan, new Map()]),
  );
  for (const index of new Set(repairs.flatMap(targetGenerations))) {
    await step('consumer.refresh', () => refresh(search, index));
    const plans = repairs.filter((each) => targetGenerations(each).includes(index)).map(({ plan }) => plan);
    const documents = await step('consumer.find', () => findDocuments(search, index, plans));
    for (const [plan, found] of documents) surplus.get(plan)?.set(index, found);
  }
  return surplus;
}
