import type { Metrics } from './metrics.ts';

/** Metrics that only search consumers have. */
export interface SearchMeter {
  /** Counts the results of marks, one for each plan. */
  marked(results: readonly string[]): void;
  /** Counts plans that were written by backfill. */
  backfilled(plans: number): void;
}

export function measureSearch(metrics: Metrics): SearchMeter {
  const marks = metrics.counters(
    'planbase_marks_total',
    'Plans that were marked after they were written, by what came of it: done, kept (a newer repair is wanted), repair (it has moved on: it is asked for), failed.',
    ['result'],
  );
  for (const result of ['done', 'kept', 'repair', 'failed']) marks.with({ result });
  const backfilled = metrics.counter(
    'planbase_backfilled_total',
    'Plans written without a message: for a rebuild, or because a repair wants it.',
  );
  return {
    marked(results) {
      for (const result of results) marks.with({ result }).add();
    },
    backfilled: (plans) => backfilled.add(plans),
  };
}
