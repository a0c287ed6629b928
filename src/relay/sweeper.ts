import type { BrokerAsPromised } from 'rascal';
import { announce } from '../consumers/broker.ts';
import { DepthGauge } from '../consumers/depths.ts';
import type { WorkQueue } from '../consumers/topology.ts';
import type { Logger } from '../log.ts';
import { step } from '../steps.ts';
import { forget, lease, overdue } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';
import { overdueHistory } from '../store/history.ts';
import { writeGauges } from '../store/pipeline.ts';

/*
 * The sweeper announces again what has been pending too long, whatever the cause: a message that was lost, a
 * repair that was asked for, a consumer that died. Each projection has its own list and hears of it by its own queue
 * alone. One relay at a time sweeps, by a lease that runs out when its holder dies; it also notes the depths of the
 * queues for getPipeline. What stays pending is announced ever more seldom, and nothing is announced while the queue
 * is long: what waits there will be looked at anyway. Dying at any point loses only the memory of how often
 * something was announced.
 */
const everyMs = 2_000;
const most = 1_000;
const longestDelayMs = 600_000;

/** What the sweeper works with. */
export interface SweeperParts {
  readonly store: Store;
  readonly broker: BrokerAsPromised;
  readonly rabbitmqUrl: string;
  readonly name: string;
  /** Pending for longer than this is overdue. */
  readonly sweepAfterMs: number;
  readonly forgetAfterMs: number;
  /** How long this process sweeps after it was last heard of. */
  readonly leaseMs: number;
  readonly logger: Logger;
}

interface Attempt {
  readonly times: number;
  readonly dueMs: number;
}

/** The work list of one projection. */
interface WorkList {
  readonly queue: WorkQueue;
  overdue(store: Store, limit: number, ageMs: number): Promise<string[]>;
  announce(broker: BrokerAsPromised, entries: readonly string[]): Promise<unknown>;
}

const workLists: readonly WorkList[] = [
  {
    queue: 'search',
    overdue: (...most) => step('sweep.overdue', () => overdue(...most)),
    announce: (broker, plans) =>
      step('sweep.announce', () =>
        Promise.all(plans.map((plan) => announce(broker, { plan, revision: '0', trace: '' }, 'search'))),
      ),
  },
  {
    queue: 'history',
    overdue: (...most) => step('sweep.overdueHistory', () => overdueHistory(...most)),
    announce: (broker, revisions) =>
      step('sweep.announceHistory', () =>
        // A history consumer finds the plan in the stream.
        Promise.all(revisions.map((revision) => announce(broker, { revision, trace: '' }, 'history'))),
      ),
  },
];

/** Runs until the signal is given. */
export async function sweep(parts: SweeperParts, signal: AbortSignal): Promise<void> {
  const { store, name, logger } = parts;
  const gauge = new DepthGauge(parts.rabbitmqUrl);
  const attempts = new Map<WorkQueue, Map<string, Attempt>>();
  const heldUp = (error: unknown): undefined => {
    logger.warn({ reason: error instanceof Error ? error.message : String(error) }, 'sweep is held up');
  };
  while (!signal.aborted) {
    await Bun.sleep(everyMs);
    try {
      if (!(await step('sweep.lease', () => lease(store, 'sweeper', name, parts.leaseMs)))) continue;
      await step('sweep.forget', () => forget(store, most, parts.forgetAfterMs));
      const depths = await step('sweep.look', () => gauge.look());
      await step('sweep.gauges', () => writeGauges(store, depths));
      for (const list of workLists) {
        const before = attempts.get(list.queue) ?? new Map<string, Attempt>();
        const short = (depths[list.queue] ?? 0) <= most;
        // A projection whose queue is gone holds up no other.
        const after = await round(parts, list, before, short).catch(heldUp);
        if (after !== undefined) attempts.set(list.queue, after);
      }
    } catch (error) {
      heldUp(error);
    }
  }
  await gauge.close();
}

/** One round; answers the attempts to remember, which are those of what is still overdue: at most `most`. */
async function round(
  { store, broker, sweepAfterMs, logger }: SweeperParts,
  { queue, overdue, announce }: WorkList,
  before: ReadonlyMap<string, Attempt>,
  short: boolean,
): Promise<Map<string, Attempt>> {
  const entries = await overdue(store, most, sweepAfterMs);
  const nowMs = performance.now();
  const after = new Map<string, Attempt>();
  const due: string[] = [];
  for (const entry of entries) {
    const attempt = before.get(entry) ?? { times: 0, dueMs: nowMs };
    after.set(entry, attempt);
    if (attempt.dueMs <= nowMs) due.push(entry);
  }
  if (due.length === 0 || !short) return after;

  await announce(broker, due);
  for (const entry of due) {
    const times = (after.get(entry)?.times ?? 0) + 1;
    after.set(entry, { times, dueMs: nowMs + Math.min(sweepAfterMs * 2 ** (times - 1), longestDelayMs) });
  }
  logger.info({ queue, entries: due.length }, 'announced again');
  return after;
}
