import { shortSeconds, sizes } from './buckets.ts';
import type { Metrics } from './metrics.ts';

/** Numbers of items of one bulk, by outcome. */
export interface BulkItems {
  /** Written, removed, or already absent. */
  readonly done: number;
  /** The index already had the same or a newer version. */
  readonly conflict: number;
  /** Rejected for their content. */
  readonly rejected: number;
  /** Not done because an engine failed: they are sent again. */
  readonly unfinished: number;
}

/** Measures bulks. */
export interface BulkMeter {
  sent(items: BulkItems, bytes: number, seconds: number): void;
}

const byteSizes = [4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864];

export function measureBulks(metrics: Metrics): BulkMeter {
  const items = metrics.counters(
    'planbase_bulk_items_total',
    'Items of bulks, by result: done, conflict (the index had it, or newer), rejected for their content, or unfinished and sent again.',
    ['result'],
  );
  const counters = {
    done: items.with({ result: 'done' }),
    conflict: items.with({ result: 'conflict' }),
    rejected: items.with({ result: 'rejected' }),
    unfinished: items.with({ result: 'unfinished' }),
  };
  const size = metrics.histogram('planbase_bulk_items', 'Items in one bulk.', sizes);
  const length = metrics.histogram('planbase_bulk_bytes', 'Bytes of one bulk.', byteSizes);
  const duration = metrics.histogram(
    'planbase_bulk_duration_seconds',
    'From sending a bulk to its answer, or to the failure of getting one.',
    shortSeconds,
  );
  return {
    sent(results, bytes, seconds) {
      const { done, conflict, rejected, unfinished } = results;
      counters.done.add(done);
      counters.conflict.add(conflict);
      counters.rejected.add(rejected);
      counters.unfinished.add(unfinished);
      size.observe(done + conflict + rejected + unfinished);
      length.observe(bytes);
      duration.observe(seconds);
    },
  };
}
