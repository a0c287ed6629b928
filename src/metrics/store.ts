import { shortSeconds } from './buckets.ts';
import type { Counter } from './instruments.ts';
import type { Metrics } from './metrics.ts';

/** Measures commits: those of this process. */
export interface CommitMeter {
  /**
   * @param outcome as the commit function returns it, or `failed` if it returned none
   * @param seconds from the call to what became of it, with all attempts
   */
  committed(outcome: string, seconds: number): void;
}

export function measureCommits(metrics: Metrics): CommitMeter {
  const outcomes = metrics.counters(
    'planbase_commits_total',
    'Writes that Redis was asked for, by outcome.',
    ['outcome'],
  );
  const duration = metrics.histogram(
    'planbase_commit_duration_seconds',
    'From asking Redis for a write to its outcome, with all attempts.',
    shortSeconds,
  );
  const byOutcome = new Map<string, Counter>();
  return {
    committed(outcome, seconds) {
      duration.observe(seconds);
      const counter = byOutcome.get(outcome) ?? outcomes.with({ outcome });
      byOutcome.set(outcome, counter);
      counter.add();
    },
  };
}

/** Counts entries of the stream that a reader of this process has skipped. */
export interface UnreadableMeter {
  skipped(reader: string): void;
}

/** Measures whether Redis can be reached, as the connection has it, and what of it is unreadable. */
export function measureRedis(metrics: Metrics, connected: () => boolean): UnreadableMeter {
  const skipped = metrics.counters(
    'planbase_unreadable_entries_total',
    'Entries of the stream that were skipped because they are unreadable, by reader.',
    ['reader'],
  );
  metrics.gauge('planbase_redis_connected', 'Whether the connection to Redis is up: 1 or 0.', () =>
    Number(connected()),
  );
  return { skipped: (reader) => skipped.with({ reader }).add() };
}
