import { BulkOverload, type StepResult, sendBulk } from '../../es/bulk.ts';
import { step } from '../../steps.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import type { BatchLimits } from '../budget.ts';
import { conclude } from './conclude.ts';
import { type BatchParts, type PlanRequest, type Prepared, prepare } from './prepare.ts';

/** Between reading and sending. */
const freshMs = 3_000;

/** What became of a batch. Plans that are named nowhere were written anew in Redis. */
export interface Batch {
  /** In the index, but not yet visible. */
  readonly written: readonly WrittenPlan[];
  /** Refused for their content. */
  readonly rejected: readonly { readonly present: WrittenPlan; readonly reason: string }[];
  /** By plan, the reason why an engine has not written it. */
  readonly unfinished: ReadonlyMap<string, string>;
  /** To be read again: they are beyond the bytes of the batch, or have moved on while it was prepared. */
  readonly unread: ReadonlySet<string>;
  /** Whether less is to be tried at a time. */
  readonly isTooMuch: boolean;
  /** What was read for it. */
  readonly used: BatchLimits;
}

/**
 * Steps 1 to 3 of the projection for a batch of distinct plans: read the present state of as many as have `maxBytes`,
 * at least one, look for what a repair must remove, write to every generation in one bulk. Each plan is done by itself.
 * What the live generation refuses is rejected; what the next one alone refuses is written, and the rebuild's to know. A
 * plan that a generation is ahead of is written anew in Redis, and announced by that. Throws when an engine failed
 * before the bulk, and `OtherMapping` where this version is not the one that is to write.
 *
 * @param claim under which the plans are to be written in any case
 */
export async function writeBatch(
  parts: BatchParts,
  requests: readonly PlanRequest[],
  maxBytes: number,
  claim?: string,
): Promise<Batch> {
  const readAtMs = performance.now();
  const { prepared, used, unread } = await prepare(parts, requests, maxBytes, claim);
  // A process that was frozen must not send what it read before; nor may one that is slow.
  if (performance.now() - readAtMs > freshMs) return grewOld(prepared, used, unread);
  const results = await send(parts, prepared);
  if (results instanceof Error) {
    const unfinished = new Map(prepared.map(({ present }) => [present.plan, results.message]));
    const isTooMuch = results instanceof BulkOverload;
    return { written: [], rejected: [], unfinished, unread, isTooMuch, used };
  }
  return { ...(await conclude(parts.store, prepared, results)), unread, used };
}

/** Many repairs, or a slow cluster: fewer of them will be done in time. */
function grewOld(prepared: readonly Prepared[], used: BatchLimits, unread: ReadonlySet<string>): Batch {
  const plans = prepared.map(({ present }) => present.plan);
  const batch = { written: [], rejected: [], isTooMuch: true, used };
  if (plans.length > 1) return { ...batch, unfinished: new Map(), unread: new Set([...plans, ...unread]) };
  const reason = 'the batch grew old before it was sent';
  return { ...batch, unfinished: new Map(plans.map((plan) => [plan, reason])), unread };
}

/** The answer, or the error for which there is none. */
async function send(parts: BatchParts, prepared: readonly Prepared[]): Promise<StepResult[] | Error> {
  try {
    return await step('consumer.bulk', () =>
      sendBulk(
        parts,
        prepared.map(({ encoded }) => encoded),
      ),
    );
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
