import { group, lease } from './changes.ts';
import type { Store } from './connection.ts';
import type { Drift } from './drift.ts';
import { mapRedisErrors } from './errors.ts';
import { call } from './library.ts';
import { type Memory, readMemory } from './memory.ts';
import { note } from './notes.ts';
import { type Rebuild, type RebuildAnswer, toRebuild } from './rebuild.ts';

/** Declaring takes a fraction of this time. A process that dies meanwhile blocks the others for no longer. */
const claimMs = 2_000;

/** A list of work: how much is pending, and its oldest revision as decimal digits, if it is known. */
interface Work {
  readonly pending: number;
  readonly oldest?: string;
  /** Failed, until redriven or written again. */
  readonly failed: number;
}

/** The pipeline's numbers in one instant. Revisions are microseconds of Redis' clock. */
export interface Pipeline {
  readonly nowMs: number;
  /** The id of the store; undefined until a consumer has given one. */
  readonly store?: string;
  /** The live index; undefined until the first consumer has run. */
  readonly generation?: string;
  readonly search: Work;
  readonly history: Work;
  readonly stream: {
    readonly entries: number;
    /** Approximate size of the fields of the entries, without Redis' overhead. */
    readonly bytes: number;
    readonly oldest?: string;
    readonly newest?: string;
  };
  readonly memory: Memory;
  /** Changes that have not been announced; no number where no relay has ever run. */
  readonly relay: { readonly waiting?: number; readonly oldest?: string };
  readonly deadLetters: { readonly stored: number; readonly bytes: number; readonly redriving: number };
  /** The rebuild that is wanted or running. */
  readonly rebuild: Rebuild | undefined;
  /** Messages by queue, as the sweeping relay has counted them; undefined before the first count. */
  readonly queues: Readonly<Record<string, number>> | undefined;
  readonly queuesSeenMs: number | undefined;
  /** When the loss of the history's index was detected, and the first revision that was not lost. */
  readonly historyLost?: { readonly atMs: number; readonly before: string };
  /** Undefined before the first run of anti-entropy. */
  readonly drift: Drift | undefined;
}

/** Stores how many messages each queue has. */
export async function writeGauges(store: Store, depths: Readonly<Record<string, number>>): Promise<void> {
  const observedAt = Date.now() + Math.round(store.clockOffsetMs);
  await note(store, 'gauges', { ...depths, observedAt }, true);
}

/** Records which queues have lost their messages, for the processes that declare the queues again. */
export function lossesIn(store: Store) {
  const holder = crypto.randomUUID();
  return {
    claim: () => lease(store, 'topology', holder, claimMs),
    async note(queue: string): Promise<void> {
      await call(store, 'note_loss', queue);
    },
    read: () => readLosses(store),
  };
}

/** Returns by queue when its messages were last lost, in ms; these values are only for comparison. */
export async function readLosses(store: Store): Promise<Readonly<Record<string, string>>> {
  return store.redis.hgetall(store.names.key('losses'));
}

/** Reads the numbers, all in one instant. Throws `Failure('unavailable')`. */
export async function readPipeline(store: Store): Promise<Pipeline> {
  const [answer, memory] = await mapRedisErrors(
    Promise.all([call(store, 'pipeline', group), readMemory(store)]),
  );
  // The function returns JSON of this shape; the hashes as names and values in turn.
  const {
    gauges,
    drift,
    rebuild: look,
    ...numbers
  } = JSON.parse(String(answer)) as Omit<
    Pipeline,
    'memory' | 'queues' | 'queuesSeenMs' | 'rebuild' | 'drift'
  > & {
    readonly gauges?: readonly string[];
    readonly drift?: readonly string[];
    readonly rebuild?: RebuildAnswer;
  };
  const { observedAt, ...queues } = toNumbers(gauges);
  return {
    ...numbers,
    memory,
    rebuild: look && toRebuild(look),
    queues: gauges && queues,
    queuesSeenMs: observedAt,
    drift: drift && { ...nothing, ...toNumbers(drift) },
  };
}

const nothing: Drift = { seenMs: 0, buckets: 0, documents: 0, plans: 0, behind: 0, repairs: 0 };

function toNumbers(pairs: readonly string[] = []): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (let i = 0; i + 1 < pairs.length; i += 2) numbers[pairs[i] ?? ''] = Number(pairs[i + 1]);
  return numbers;
}
