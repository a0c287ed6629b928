import { type BulkDeps, type EncodedSteps, encodeSteps } from '../../es/bulk.ts';
import type { GenerationMapping, Mappings } from '../../es/mappings.ts';
import { type Found, findDocuments, refresh } from '../../es/refresh.ts';
import { failpoint } from '../../failpoint.ts';
import type { Store } from '../../store/connection.ts';
import {
  newestGeneration,
  type PlanSnapshot,
  readPresent,
  targetGenerations,
  type WrittenPlan,
} from '../../store/projection.ts';
import type { BatchLimits } from '../batch-budget.ts';
import { type GenerationMappings, type StaleDocuments, stepsFor } from './bulk-steps.ts';
import { type ConflictOutcome, findVersionConflicts, rewriteAbove } from './version-conflicts.ts';

/**
 * Maximum bytes of a bulk, in multiples of the bytes of bodies that a batch may read: a small plan's documents take
 * about four times its body. Plans with many removals take more; those that exceed the bound are left to the next
 * batch.
 */
const maxInflation = 6;
const nothing: StaleDocuments = new Map();

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
  readonly snapshot: WrittenPlan;
  readonly encoded: EncodedSteps;
  /** Set where a document is too far ahead for the plan to be written. */
  readonly rejection: Exclude<ConflictOutcome, string> | undefined;
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
  deps: BatchDeps,
  requests: readonly PlanRequest[],
  maxBytes: number,
  claim: string | undefined,
): Promise<Reading> {
  const read = await failpoint('consumer.read', () => readPresent(deps.store, requests, maxBytes));
  const mappingsByGeneration = await readMappings(deps, read);
  const found = await findStaleDocuments(deps, read);
  const prepared: Prepared[] = [];
  const unread = new Set(requests.slice(read.length).map(({ plan }) => plan));
  let bytes = 0;
  let bulkBytes = 0;
  for (const snapshot of read) {
    const staleDocuments = found.get(snapshot.plan) ?? nothing;
    const conflicts = findVersionConflicts(snapshot, staleDocuments);
    const outcome = conflicts.length > 0 ? await rewriteAbove(deps.store, snapshot, conflicts) : undefined;
    // This message may be a redelivery, which deletes all removed objects. The newer revision's message may be a first
    // one, which does not.
    if (outcome === 'moved') unread.add(snapshot.plan);
    if (typeof outcome === 'string') continue;
    const encoded = encodeSteps(stepsFor(snapshot, staleDocuments, mappingsByGeneration));
    if (prepared.length > 0 && bulkBytes + encoded.body.length > maxInflation * maxBytes) {
      unread.add(snapshot.plan);
      continue;
    }
    bytes += snapshot.bytes;
    bulkBytes += encoded.body.length;
    const { body: _body, leaving: _leaving, ...kept } = snapshot;
    prepared.push({
      snapshot: { ...kept, ...(claim !== undefined && { claim }) },
      encoded,
      rejection: outcome,
    });
  }
  return { prepared, used: { plans: prepared.length, bytes }, unread };
}

/** Returns each generation's mapping. The newest must be of this version, or the fields that it lacks would be lost. */
async function readMappings(
  { mappings }: BatchDeps,
  snapshot: readonly PlanSnapshot[],
): Promise<GenerationMappings> {
  const newest = new Set(snapshot.map(newestGeneration));
  const all = new Set(snapshot.flatMap(targetGenerations));
  return failpoint('consumer.mappings', async () => {
    // Redis is new, or came back empty: the index reconciler is about to create one.
    if (newest.has('')) throw new Error('there is no live index yet');
    for (const index of newest) await mappings.requireMatch(index);
    const mappingsByGeneration = new Map<string, GenerationMapping>();
    for (const index of all) mappingsByGeneration.set(index, await mappings.of(index));
    return mappingsByGeneration;
  });
}

/** Returns the documents that each generation has of the plans to repair. */
async function findStaleDocuments(
  { search }: BatchDeps,
  snapshot: readonly PlanSnapshot[],
): Promise<ReadonlyMap<string, StaleDocuments>> {
  const repairs = snapshot.filter(({ token }) => token !== '');
  const staleDocuments = new Map<string, Map<string, readonly Found[]>>(
    repairs.map(({ plan }) => [plan, new Map()]),
  );
  for (const index of new Set(repairs.flatMap(targetGenerations))) {
    await failpoint('consumer.refresh', () => refresh(search, index));
    const plans = repairs.filter((each) => targetGenerations(each).includes(index)).map(({ plan }) => plan);
    const documents = await failpoint('consumer.find', () => findDocuments(search, index, plans));
    for (const [plan, found] of documents) staleDocuments.get(plan)?.set(index, found);
  }
  return staleDocuments;
}
