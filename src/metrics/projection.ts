import { longSeconds, shortSeconds, sizes } from './buckets.ts';
import type { Metrics } from './metrics.ts';

/** Measures the loop of a consumer. */
export interface ProjectionMeter {
  /** A batch of so many announced changes was written, in `seconds` with all attempts. */
  wrote(changes: number, seconds: number): void;
  /** Written entries were refreshed and marked, in `seconds` with all attempts. */
  showed(seconds: number): void;
  /** Changes became visible; revisions as messages name them, in decimal digits. */
  shown(revisions: readonly string[]): void;
  /** An announced change was rejected for its content, and goes to a retry queue or to the dead letters. */
  refused(to: 'retry' | 'dead'): void;
}

/**
 * @param nowMs Redis' clock, by which revisions are numbered
 * @param waiting how many announced changes of each lane wait in the process
 */
export function measureProjection(
  metrics: Metrics,
  nowMs: () => number,
  waiting: () => readonly (readonly [lane: string, changes: number])[],
): ProjectionMeter {
  metrics.gauge(
    'planbase_consumer_inbox_changes',
    'Announced changes that wait in this process, by lane.',
    () => waiting().map(([lane, changes]) => [{ lane }, changes] as const),
  );
  const written = metrics.counter(
    'planbase_consumer_changes_total',
    'Announced changes that were written, those that were refused included.',
  );
  const size = metrics.histogram('planbase_consumer_batch_changes', 'Announced changes in one batch.', sizes);
  const writing = metrics.histogram(
    'planbase_consumer_write_duration_seconds',
    'From taking a batch to having written it, with all attempts.',
    shortSeconds,
  );
  const showing = metrics.histogram(
    'planbase_consumer_show_duration_seconds',
    'From the beginning of a refresh to the marks, with all attempts.',
    shortSeconds,
  );
  const lag = metrics.histogram(
    'planbase_projection_lag_seconds',
    'From the commit of a change to its being shown by this projection.',
    longSeconds,
  );
  const refusals = metrics.counters(
    'planbase_consumer_refused_total',
    'Announced changes that were refused for their content, by where they go: to be tried again (retry), or to the dead letters (dead).',
    ['to'],
  );
  const retried = refusals.with({ to: 'retry' });
  const dead = refusals.with({ to: 'dead' });
  return {
    wrote(count, seconds) {
      written.add(count);
      size.observe(count);
      writing.observe(seconds);
    },
    showed: (seconds) => showing.observe(seconds),
    shown(revisions) {
      const now = nowMs();
      for (const revision of revisions) {
        // `0` means no change in particular. Other revisions are microseconds.
        if (revision !== '0') lag.observe(Math.max(now - Number(revision) / 1_000, 0) / 1_000);
      }
    },
    refused: (to) => (to === 'retry' ? retried : dead).add(),
  };
}
