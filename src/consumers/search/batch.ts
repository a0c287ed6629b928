import { type BulkStep, bulk } from '../../es/bulk.ts';
import type { Search } from '../../es/client.ts';
import { type Found, findDocuments, refresh } from '../../es/visible.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import { type Present, readPresent, touch } from '../../store/projection.ts';
import { stepsFor } from './documents.ts';

/** Between reading and sending: a process that was frozen for longer must not send what it read before. */
const freshMs = 3_000;

/** What became of a batch: plans in the index but not yet visible, and plans whose content was refused. */
export interface Written {
  readonly written: readonly Present[];
  readonly rejected: readonly { readonly present: Present; readonly reason: string }[];
}

/** What a batch is written with. */
export interface BatchParts {
  readonly store: Store;
  readonly search: Search;
  /** Bytes of bodies in one bulk. */
  readonly batchBytes: number;
}

/**
 * Steps 1 to 3 of the projection for a batch of distinct plans: read the present state, look for what a repair
 * must remove, write. Throws when an engine did not do its part; then the whole batch is to be done again.
 */
export async function writeBatch(parts: BatchParts, plans: readonly string[]): Promise<Written> {
  const readAtMs = performance.now();
  const present = await step('consumer.read', () => readPresent(parts.store, plans));
  const found = await lookForSurplus(parts, present);
  const settled = present.filter((each) => found.has(each.plan));
  const reasons = new Map<string, string>();
  for (const steps of chunks(settled, found, parts.batchBytes)) {
    if (performance.now() - readAtMs > freshMs) throw new Error('the batch grew old before it was sent');
    const rejections = await step('consumer.bulk', () => bulk(parts.search, steps));
    for (const { routing, reason } of rejections) reasons.set(routing, reason);
  }
  return {
    written: settled.filter(({ plan }) => !reasons.has(plan)),
    rejected: settled.flatMap((each) => {
      const reason = reasons.get(each.plan);
      return reason === undefined ? [] : [{ present: each, reason }];
    }),
  };
}

/**
 * For every plan whose repair is wanted, what the index has of it. A plan of which the index has a version that
 * Redis has not reached (Redis was set back) is written anew instead, announced by that, and left out here.
 */
async function lookForSurplus(
  { store, search }: BatchParts,
  present: readonly Present[],
): Promise<Map<string, readonly Found[]>> {
  const repairs = present.filter(({ token }) => token !== '');
  for (const index of new Set(repairs.map(({ live }) => live))) {
    await step('consumer.refresh', () => refresh(search, index));
  }
  const found = new Map<string, readonly Found[]>(present.map(({ plan }) => [plan, []]));
  for (const repair of repairs) {
    const documents = await step('consumer.find', () => findDocuments(search, repair.live, repair.plan));
    const highest = documents.reduce((most, { version }) => Math.max(most, version), 0);
    if (highest > Number(repair.horizon)) {
      await step('consumer.touch', () => touch(store, repair, highest));
      found.delete(repair.plan);
    } else {
      found.set(repair.plan, documents);
    }
  }
  return found;
}

/** Cuts the batch into bulks of bounded size; a plan is never cut. */
function* chunks(
  present: readonly Present[],
  found: ReadonlyMap<string, readonly Found[]>,
  bytes: number,
): Generator<BulkStep[]> {
  let steps: BulkStep[] = [];
  let size = 0;
  for (const each of present) {
    if (steps.length > 0 && size + (each.body?.length ?? 0) > bytes) {
      yield steps;
      steps = [];
      size = 0;
    }
    // One by one: spreading thousands of arguments overflows the stack.
    for (const step of stepsFor(each, found.get(each.plan) ?? [])) steps.push(step);
    size += each.body?.length ?? 0;
  }
  if (steps.length > 0) yield steps;
}
