import { Failure } from '../failure.ts';
import type { Metrics, SnapshotGauge } from '../metrics/metrics.ts';
import type { Store } from '../store/connection.ts';
import { type Pipeline, readPipeline } from '../store/pipeline.ts';

/** Revisions are microseconds of Redis' clock. */
function ageS({ nowMs }: Pipeline, oldest: string | undefined): number {
  return oldest === undefined ? 0 : Math.max(nowMs - Number(oldest) / 1_000, 0) / 1_000;
}

const ofBoth = (read: (pipeline: Pipeline, projection: 'search' | 'history') => number) => (now: Pipeline) =>
  (['search', 'history'] as const).map((projection) => [{ projection }, read(now, projection)] as const);

const gauges: readonly SnapshotGauge<Pipeline>[] = [
  {
    name: 'planbase_pending',
    help: 'Pending entries of a projection: plans (search index) or revisions (history).',
    of: ofBoth((now, projection) => now[projection].pending),
  },
  {
    name: 'planbase_pending_oldest_age_seconds',
    help: 'Time since the oldest pending entry was committed; 0 if nothing is pending.',
    of: ofBoth((now, projection) => ageS(now, now[projection].oldest)),
  },
  {
    name: 'planbase_failed',
    help: 'Entries that a projection has rejected for their content.',
    of: ofBoth((now, projection) => now[projection].failed),
  },
  {
    name: 'planbase_stream_entries',
    help: 'Changes in the stream.',
    of: ({ stream }) => stream.entries,
  },
  {
    name: 'planbase_stream_bytes',
    help: 'About what their contents take.',
    of: ({ stream }) => stream.bytes,
  },
  {
    name: 'planbase_stream_oldest_age_seconds',
    help: 'How long ago the oldest of them was committed.',
    of: (now) => ageS(now, now.stream.oldest),
  },
  {
    name: 'planbase_redis_memory_bytes',
    help: 'Memory that Redis uses.',
    of: ({ memory }) => memory.usedBytes,
  },
  {
    name: 'planbase_redis_memory_limit_bytes',
    help: 'Limit of it (maxmemory); absent where there is none. Creates and growing writes are refused above 90 %.',
    of: ({ memory }) => (memory.limitBytes > 0 ? memory.limitBytes : undefined),
  },
  {
    name: 'planbase_relay_waiting',
    help: 'Changes that have not been announced.',
    of: ({ relay }) => relay.waiting,
  },
  {
    name: 'planbase_relay_waiting_oldest_age_seconds',
    help: 'How long ago the oldest of them was committed; 0 where none waits.',
    of: (now) => ageS(now, now.relay.oldest),
  },
  {
    name: 'planbase_queue_messages',
    help: 'Messages that are ready in a queue of RabbitMQ, as the sweeper saw it last.',
    of: ({ queues }) =>
      Object.entries(queues ?? {}).map(([queue, messages]) => [{ queue }, messages] as const),
  },
  {
    name: 'planbase_dead_letters',
    help: 'Dead letters that are kept until somebody redrives or drops them.',
    of: ({ deadLetters }) => deadLetters.stored,
  },
  {
    name: 'planbase_dead_letters_bytes',
    help: 'Bytes of all dead letters.',
    of: ({ deadLetters }) => deadLetters.bytes,
  },
  {
    name: 'planbase_dead_letters_redriving',
    help: 'Those of them that wait to be published again.',
    of: ({ deadLetters }) => deadLetters.redriving,
  },
  {
    name: 'planbase_queues_seen_age_seconds',
    help: 'How long ago the sweeper looked at the queues.',
    of: ({ nowMs, queuesSeenMs }) =>
      queuesSeenMs === undefined ? undefined : Math.max(nowMs - queuesSeenMs, 0) / 1_000,
  },
  {
    name: 'planbase_drift_buckets',
    help: 'Buckets whose sums differed in the index when anti-entropy last looked.',
    of: ({ drift }) => drift?.buckets,
  },
  {
    name: 'planbase_drift_plans',
    help: 'Plans that differed then, or had documents that somebody else had written.',
    of: ({ drift }) => drift?.plans,
  },
  {
    name: 'planbase_drift_documents',
    help: 'Documents that somebody else had written.',
    of: ({ drift }) => drift?.documents,
  },
  {
    name: 'planbase_drift_repairs',
    help: 'Repairs that anti-entropy has asked for, ever.',
    of: ({ drift }) => drift?.repairs,
  },
  {
    name: 'planbase_drift_behind',
    help: 'Writes to the index that it has not looked at yet.',
    of: ({ drift }) => drift?.behind,
  },
  {
    name: 'planbase_drift_seen_age_seconds',
    help: 'How long ago it looked.',
    of: ({ nowMs, drift }) => drift && Math.max(nowMs - drift.seenMs, 0) / 1_000,
  },
  {
    name: 'planbase_history_lost',
    help: 'Whether the history has lost its index, with the revisions that it alone had: 1 or 0.',
    of: ({ historyLost }) => Number(historyLost !== undefined),
  },
  {
    name: 'planbase_rebuild_running',
    help: 'Whether a rebuild of the search index is wanted or runs: 1 or 0.',
    of: ({ rebuild }) => Number(rebuild !== undefined),
  },
  {
    name: 'planbase_rebuild_plans',
    help: 'Plans that there were when it began.',
    of: ({ rebuild }) => rebuild?.total,
  },
  {
    name: 'planbase_rebuild_left',
    help: 'Plans that it has still to write.',
    of: ({ rebuild }) => rebuild?.left,
  },
  {
    name: 'planbase_rebuild_rejections',
    help: 'Plans that its generation has refused.',
    of: ({ rebuild }) => rebuild?.rejections.length,
  },
];

/**
 * Registers the gauges of state that all processes share, read as one snapshot. Only one process reports them, the
 * relay that sweeps, so that they are not counted once per process. While Redis is unreachable none of them is
 * reported.
 *
 * @param leading whether this process reports them
 * @param streamBytes maximum size of the stream
 */
export function measurePipeline(
  metrics: Metrics,
  store: Store,
  leading: () => boolean,
  streamBytes: number,
): void {
  metrics.gauge(
    'planbase_stream_limit_bytes',
    'Maximum bytes of the stream; at this size writes are rejected.',
    () => (leading() ? streamBytes : undefined),
  );
  metrics.snapshot(async () => (leading() ? await known(readPipeline(store)) : undefined), gauges);
}

async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
