import { longSeconds, shortSeconds, sizes } from './buckets.ts';
import type { Metrics } from './metrics.ts';

/** Measures the relay. */
export interface RelayMeter {
  /** Changes were announced and confirmed, in `seconds`; revisions in decimal digits. */
  announced(revisions: readonly string[], seconds: number): void;
  /** So many changes were taken over from another relay. */
  tookOver(changes: number): void;
  /** So many entries were removed from the stream. */
  trimmed(entries: number): void;
}

/** @param nowMs Redis' clock, by which revisions are numbered */
export function measureRelay(metrics: Metrics, nowMs: () => number): RelayMeter {
  const changes = metrics.counter(
    'planbase_relay_announced_total',
    'Changes that were announced and confirmed.',
  );
  const size = metrics.histogram('planbase_relay_batch_changes', 'Changes announced together.', sizes);
  const duration = metrics.histogram(
    'planbase_relay_announce_duration_seconds',
    'From publishing a batch to the last confirm.',
    shortSeconds,
  );
  const lag = metrics.histogram(
    'planbase_relay_lag_seconds',
    'From the commit of a change to the confirm of its announcement.',
    longSeconds,
  );
  const takenOver = metrics.counter(
    'planbase_relay_taken_over_total',
    'Changes that another relay had held for too long.',
  );
  const trims = metrics.counter('planbase_stream_trimmed_total', 'Entries removed from the stream.');
  return {
    announced(revisions, seconds) {
      changes.add(revisions.length);
      size.observe(revisions.length);
      duration.observe(seconds);
      const now = nowMs();
      for (const revision of revisions) lag.observe(Math.max(now - Number(revision) / 1_000, 0) / 1_000);
    },
    tookOver: (count) => takenOver.add(count),
    trimmed: (entries) => trims.add(entries),
  };
}

/** Measures the sweeper. */
export interface SweeperMeter {
  /** Whether this relay is the one that sweeps. */
  leads(now: boolean): void;
  /** So many entries of a work list were announced again. */
  announcedAgain(queue: string, entries: number): void;
}

/** @param queues the projections, by the names of their quick queues */
export function measureSweeper(
  metrics: Metrics,
  queues: readonly string[],
): SweeperMeter & { leading(): boolean } {
  let leading = false;
  metrics.gauge(
    'planbase_sweeper_leading',
    'Whether this relay sweeps, which one at a time does: 1 or 0.',
    () => Number(leading),
  );
  const again = metrics.counters(
    'planbase_sweeper_announced_total',
    'Entries announced again because they were pending too long or requested, by projection.',
    ['queue'],
  );
  for (const queue of queues) again.with({ queue });
  return {
    leading: () => leading,
    leads(now) {
      leading = now;
    },
    announcedAgain: (queue, entries) => again.with({ queue }).add(entries),
  };
}
