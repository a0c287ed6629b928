import { shortSeconds } from './buckets.ts';
import type { Counter } from './instruments.ts';
import type { Metrics } from './metrics.ts';

/** Measures commits: those of this process. */
export interface CommitMeter {
  /**
   * @param outcome as the commit function has it, or `failed` where it gave none
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

/** Whether Redis can be reached, as the connection has it. */
export function measureRedis(metrics: Metrics, connected: () => boolean): void {
  metrics.gauge('planbase_redis_connected', 'Whether the connection to Redis is up: 1 or 0.', () =>
    Number(connected()),
  );
}
