import { refresh } from '../../es/visible.ts';
import type { Logger } from '../../log.ts';
import type { SearchMeter } from '../../metrics/search.ts';
import { step } from '../../steps.ts';
import { generationsOf, giveUp, mark, type WrittenPlan } from '../../store/projection.ts';
import { logEntry } from '../entries.ts';
import type { Batch, BatchParts } from './batch.ts';

/** What plans are shown with. */
export interface ShowParts extends BatchParts {
  readonly searching: SearchMeter;
}

/** Steps 4 and 5 of the projection: makes visible what was written, everywhere, and marks it. Throws `IndexGone`. */
export async function showPlans(
  { store, search, searching }: ShowParts,
  written: readonly WrittenPlan[],
): Promise<void> {
  for (const index of new Set(written.flatMap(generationsOf))) {
    await step('consumer.refresh', () => refresh(search, index));
  }
  searching.marked(await step('consumer.mark', () => mark(store, written)));
}

/** Gives up what was rejected, and tells of it, and of what stands against a rebuild. */
export async function giveUpRejected(
  { store, logger }: BatchParts & { readonly logger: Logger },
  { written, rejected }: Batch,
): Promise<void> {
  for (const { present, reason } of rejected) {
    await step('dead-letter.giveUp', () => giveUp(store, present, reason));
    const { plan, revision, trace } = present;
    logger.error({ ...logEntry(plan, revision, trace), reason }, 'the index refused a plan');
  }
  for (const { plan, revision, trace, next, refusedByNext: reason } of written) {
    if (reason !== undefined)
      logger.error(
        { ...logEntry(plan, revision, trace), next, reason },
        'the next generation refused a plan',
      );
  }
}
