import { type BulkParts, type BulkStep, bulk, type Overtaken, type Rejection } from '../../es/bulk.ts';
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
import { aheadIn, writeAnew } from './ahead.ts';
import { type Surplus, stepsFor, type Takes } from './documents.ts';

/** Between reading and sending. */
const freshMs = 3_000;
const nothing: Surplus = new Map();
/** What a step takes in a bulk beside its document, about. */
const lineBytes = 200;

/** What became of a batch: plans in the index but not yet visible, and plans whose content was refused. */
export interface Batch {
  readonly written: readonly WrittenPlan[];
  readonly rejected: readonly { readonly present: WrittenPlan; readonly reason: string }[];
}

/** What a batch is written with. */
export interface BatchParts extends BulkParts {
  readonly store: Store;
  readonly mappings: Mappings;
  /** Bytes of bodies in one bulk. */
  readonly batchBytes: number;
}

/** A process that was frozen must not send what it read before; nor may one that is slow. */
class GrewOld extends Error {
  override readonly name = 'GrewOld';
}

/**
 * Steps 1 to 3 of the projection for a batch of distinct plans: read the present state, look for what a repair
 * must remove, write to every generation. What the live one refuses is rejected; what the next one alone refuses is
 * written, and the rebuild's to know. A plan that a generation is ahead of is written anew in Redis, announced by that,
 * and left out here. Throws when an engine did not do its part; then the whole batch is to be done again, from the read. Throws `OtherMapping`, too, where this version is not the one that is to write.
 *
 * @param claim under which the plans are to be written in any case
 */
export async function writeBatch(
  parts: BatchParts,
  plans: readonly string[],
  claim?: string,
): Promise<Batch> {
  try {
    return await writeAtOnce(parts, plans, claim);
  } catch (error) {
    if (!(error instanceof GrewOld) || plans.length === 1) throw error;
    // Many repairs, or a slow cluster: half of it will be done in time.
    const half = Math.ceil(plans.length / 2);
    const first = await writeBatch(parts, plans.slice(0, half), claim);
    const second = await writeBatch(parts, plans.slice(half), claim);
    return {
      written: [...first.written, ...second.written],
      rejected: [...first.rejected, ...second.rejected],
    };
  }
}

async function writeAtOnce(
  parts: BatchParts,
  plans: readonly string[],
  claim: string | undefined,
): Promise<Batch> {
  const readAtMs = performance.now();
  const present = await step('consumer.read', () =>
    readPresent(
      parts.store,
      plans.map((plan) => ({ plan, redelivered: true })),
      Number.MAX_SAFE_INTEGER,
    ),
  );
  const takes = await lookAtMappings(parts, present);
  const found = await lookForSurplus(parts, present);
  const early = await writeAnew(
    parts.store,
    present,
    present.flatMap((each) => aheadIn(each, found.get(each.plan) ?? nothing)),
  );
  const sent = present.filter(({ plan }) => !early.anew.has(plan) && !early.moved.has(plan));
  const rejections = [...early.rejections];
  const overtaken: Overtaken[] = [];
  for (const steps of chunks(sent, found, takes, parts.batchBytes)) {
    if (performance.now() - readAtMs > freshMs) throw new GrewOld('the batch grew old before it was sent');
    const outcome = await step('consumer.bulk', () => bulk(parts, steps));
    rejections.push(...outcome.rejections);
    overtaken.push(...outcome.overtaken);
  }
  const late = await writeAnew(parts.store, sent, overtaken);
  // One that has moved on meanwhile stays: its mark asks for a repair, for this bulk may have come late.
  const settled = sent.filter(({ plan }) => !late.anew.has(plan));
  return sort(settled, [...rejections, ...late.rejections], claim);
}

/** Tells apart what was written and what was rejected. */
function sort(
  settled: readonly Present[],
  rejections: readonly Rejection[],
  claim: string | undefined,
): Batch {
  const reasons = new Map(rejections.map(({ index, routing, reason }) => [`${index} ${routing}`, reason]));
  const written: WrittenPlan[] = [];
  const rejected: { present: WrittenPlan; reason: string }[] = [];
  for (const present of settled) {
    const reasonOf = (index: string) => reasons.get(`${index} ${present.plan}`);
    const reason = reasonOf(present.live);
    const refusedByNext = present.next === undefined ? undefined : reasonOf(present.next);
    const claimed = { ...present, ...(claim !== undefined && { claim }) };
    if (reason !== undefined) rejected.push({ present: claimed, reason });
    else written.push({ ...claimed, ...(refusedByNext !== undefined && { refusedByNext }) });
  }
  return { written, rejected };
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

/** Cuts the batch into bulks of bounded size; a plan is never cut. */
function* chunks(
  present: readonly Present[],
  found: ReadonlyMap<string, Surplus>,
  takes: Takes,
  bytes: number,
): Generator<BulkStep[]> {
  let steps: BulkStep[] = [];
  let size = 0;
  for (const each of present) {
    const own = stepsFor(each, found.get(each.plan) ?? nothing, takes);
    const ownBytes = (each.body?.length ?? 0) * generationsOf(each).length + lineBytes * own.length;
    if (steps.length > 0 && size + ownBytes > bytes) {
      yield steps;
      steps = [];
      size = 0;
    }
    // One by one: spreading thousands of arguments overflows the stack.
    for (const step of own) steps.push(step);
    size += ownBytes;
  }
  if (steps.length > 0) yield steps;
}
