import type { Counter } from '../metrics/instruments.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Counters of the handlers, in addition to those of requests. */
export interface Counts {
  /** Counts a plan by its source, as `Cache-Status` names it. */
  cacheRead(status: string): void;
  /** Counts an imported line by the status of its answer. */
  importLine(status: number): void;
  /** Counts a closed event stream by its reason. */
  streamEnded(reason: string): void;
}

const stale = 'stale';
/** `Cache-Status` without parameters that differ → result. */
const results: Readonly<Record<string, string>> = {
  'planbase; hit': 'hit',
  'planbase; fwd=miss': 'miss',
  'planbase; fwd=miss; stored': 'miss',
  'planbase; fwd=request': 'request',
  'planbase; fwd=bypass': 'bypass',
};

export function createCounts(metrics: Metrics): Counts {
  const reads = metrics.counters(
    'planbase_cache_reads_total',
    'Plans that were answered: from memory (hit; stale while Redis is away), or from Redis: not in memory (miss), the request wants it (request), memory may be behind (bypass).',
    ['result'],
  );
  const lines = metrics.counters('planbase_import_lines_total', 'Lines of imports, by their status.', [
    'status',
  ]);
  const ended = metrics.counters('planbase_event_streams_ended_total', 'Event streams that ended, by why.', [
    'reason',
  ]);
  const byStatus = new Map<string, Counter>(
    Object.entries(results).map(([status, result]) => [status, reads.with({ result })]),
  );
  const staleReads = reads.with({ result: stale });
  return {
    cacheRead: (status) => (byStatus.get(status) ?? staleReads).add(),
    importLine: (status) => lines.with({ status: `${status}` }).add(),
    streamEnded: (reason) => ended.with({ reason }).add(),
  };
}
