import { toReason } from '../../error-reason.ts';
import { refresh } from '../../es/refresh.ts';
import { failpoint } from '../../failpoint.ts';
import type { Logger } from '../../log.ts';
import type { SearchMeter } from '../../metrics/search.ts';
import { giveUp, mark, targetGenerations, type WrittenPlan } from '../../store/projection.ts';
import { recordSpans } from '../../tracing.ts';
import { logEntry } from '../entries.ts';
import type { BatchDeps } from './prepare-batch.ts';
import type { Batch } from './search-batch.ts';

/** Dependencies of a refresh. */
export interface RefreshDeps extends BatchDeps {
  readonly searching: SearchMeter;
}

/**
 * Steps 4 and 5 of the projection: refreshes all generations that were written, and marks the plans. Returns the plans
 * whose mark requested a repair. Throws `IndexNotFoundError`.
 */
export async function showPlans(
  { store, search, searching }: RefreshDeps,
  written: readonly WrittenPlan[],
): Promise<WrittenPlan[]> {
  const hidden = written.filter(({ isVisible }) => !isVisible);
  const startedMs = performance.now();
  for (const index of new Set(hidden.flatMap(targetGenerations))) {
    await failpoint('consumer.refresh', () => refresh(search, index));
  }
  const refreshedMs = performance.now();
  const results = await failpoint('consumer.mark', () => mark(store, written));
  recordSpans('search.refresh', hidden, startedMs, refreshedMs);
  recordSpans('search.mark', written, refreshedMs);
  searching.marked(results);
  return written.filter((_, position) => results[position] === 'repair');
}

/** Plans that were abandoned, and plans to retry, each with the reason. */
export interface GivenUp {
  readonly refused: ReadonlyMap<string, string>;
  readonly unfinished: ReadonlyMap<string, string>;
}

/**
 * Abandons and logs the rejected plans, and logs those that only the next generation refused. Plans that Redis has not
 * recorded as abandoned join the unfinished ones.
 */
export async function giveUpRejected(
  { store, logger }: BatchDeps & { readonly logger: Logger },
  batch: Pick<Batch, 'written' | 'rejected' | 'unfinished'>,
): Promise<GivenUp> {
  const refused = new Map<string, string>();
  const unfinished = new Map(batch.unfinished);
  for (const { snapshot, reason } of batch.rejected) {
    const { plan, revision, trace } = snapshot;
    try {
      await failpoint('dead-letter.giveUp', () => giveUp(store, snapshot, reason));
    } catch (error) {
      unfinished.set(plan, toReason(error));
      continue;
    }
    refused.set(plan, reason);
    logger.error({ ...logEntry(plan, revision, trace), reason }, 'the index refused a plan');
  }
  for (const { plan, revision, trace, next, refusedByNext: reason } of batch.written) {
    if (reason !== undefined)
      logger.error(
        { ...logEntry(plan, revision, trace), next, reason },
        'the next generation refused a plan',
      );
  }
  return { refused, unfinished };
}
