import { BulkOverload, type StepResult, sendBulk } from '../../es/bulk.ts';
import { failpoint } from '../../failpoint.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import { recordSpans } from '../../tracing.ts';
import type { BatchLimits } from '../batch-budget.ts';
import { conclude } from './conclude-batch.ts';
import { type BatchDeps, type PlanRequest, type Prepared, prepare } from './prepare-batch.ts';

/** Maximum time between reading and sending. */
const freshMs = 3_000;

/** How a batch is written. */
export interface WriteOptions {
  /** The claim of backfill, if backfill writes the plans. */
  readonly claim?: string;
  /** Whether the bulk refreshes the shards that it writes to; `isVisible` says of each plan whether it has. */
  readonly isRefreshing?: boolean;
}

/** Result of a batch. Plans in none of its lists were rewritten in Redis. */
export interface Batch {
  /** In the index, but not yet visible. */
  readonly written: readonly WrittenPlan[];
  /** Refused for their content. */
  readonly rejected: readonly { readonly snapshot: WrittenPlan; readonly reason: string }[];
  /** By plan, why an engine failed to write it. */
  readonly unfinished: ReadonlyMap<string, string>;
  /** Plans to read again: they exceed the bytes of the batch, or changed while it was prepared. */
  readonly unread: ReadonlySet<string>;
  /** Whether the next batch must be smaller. */
  readonly isTooMuch: boolean;
  /** Plans and bytes of the batch. */
  readonly used: BatchLimits;
}

/**
 * Steps 1 to 3 of the projection for a batch of distinct plans: reads their present state, up to `maxBytes` but at
 * least one plan; finds the documents that a repair must remove; writes to every generation in one bulk. Each plan
 * succeeds or fails by itself. A plan that the live generation refuses is rejected. A plan that only the next
 * generation refuses is written, and `refusedByNext` says why. A plan that a generation is ahead of is rewritten in
 * Redis, which announces it. Throws when an engine fails before the bulk, and `OtherMapping` where this version must
 * not write.
 */
export async function writeBatch(
  deps: BatchDeps,
  requests: readonly PlanRequest[],
  maxBytes: number,
  { claim, isRefreshing }: WriteOptions = {},
): Promise<Batch> {
  const readAtMs = performance.now();
  const { prepared, used, unread } = await prepare(deps, requests, maxBytes, claim);
  // A process that was frozen or slow must not send stale plans.
  if (performance.now() - readAtMs > freshMs) return grewOld(prepared, used, unread);
  const results = await send(deps, prepared, isRefreshing);
  if (results instanceof Error) {
    const unfinished = new Map(prepared.map(({ snapshot }) => [snapshot.plan, results.message]));
    const isTooMuch = results instanceof BulkOverload;
    return { written: [], rejected: [], unfinished, unread, isTooMuch, used };
  }
  return { ...(await conclude(deps.store, prepared, results)), unread, used };
}

/** Many repairs or a slow cluster made the batch stale; a smaller one will be sent in time. */
function grewOld(prepared: readonly Prepared[], used: BatchLimits, unread: ReadonlySet<string>): Batch {
  const plans = prepared.map(({ snapshot }) => snapshot.plan);
  const batch = { written: [], rejected: [], isTooMuch: true, used };
  if (plans.length > 1) return { ...batch, unfinished: new Map(), unread: new Set([...plans, ...unread]) };
  const reason = 'the batch grew old before it was sent';
  return { ...batch, unfinished: new Map(plans.map((plan) => [plan, reason])), unread };
}

/** Returns the results, or the error of the request. */
async function send(
  deps: BatchDeps,
  prepared: readonly Prepared[],
  isRefreshing: boolean | undefined,
): Promise<StepResult[] | Error> {
  const steps = prepared.map(({ encoded }) => encoded);
  const startedMs = performance.now();
  try {
    return await failpoint('consumer.bulk', () => sendBulk(deps, steps, isRefreshing));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    recordSpans(
      'search.bulk',
      prepared.map(({ snapshot }) => snapshot),
      startedMs,
    );
  }
}
