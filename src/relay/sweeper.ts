import { announce, type Broker } from '../consumers/broker.ts';
import { DepthGauge } from '../consumers/depths.ts';
import { type PauseParts, PauseTeller } from '../consumers/pause.ts';
import type { WorkQueue } from '../consumers/topology.ts';
import { redrive } from '../deadLetters/redrive.ts';
import type { SweeperMeter } from '../metrics/relay.ts';
import { rest } from '../rest.ts';
import { step } from '../steps.ts';
import { forget, lease, overdue } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';
import { overdueHistory } from '../store/history.ts';
import { forgetPauses } from '../store/pauses.ts';
import { readLosses, writeGauges } from '../store/pipeline.ts';

/*
 * The sweeper announces again what has been pending too long, whatever the cause: a message that was lost, a
 * repair that was asked for, a consumer that died. Each projection has its own list and hears of it by its own queue
 * alone. One relay at a time sweeps, by a lease that runs out when its holder dies; it also notes the depths of the
 * queues for getPipeline. What stays pending is announced ever more seldom, and nothing is announced while the queue
 * is long: what waits there will be looked at anyway. So an engine that is away for hours costs a bounded number of
 * repetitions. Where a queue was lost with its messages, all that it had is announced at once. Dying at any point loses
 * only the memory of how often something was announced.
 *
 * Each round it also publishes the dead letters that somebody wants tried again, which announces them.
 */
const most = 1_000;
/** Of the time after which something is overdue: ten minutes, where that is ten seconds. */
const longestDelays = 60;

/** What the sweeper works with. */
export interface SweeperParts extends PauseParts {
  readonly broker: Broker;
  readonly rabbitmqUrl: string;
  readonly name: string;
  readonly retryDelaysMs: readonly number[];
  readonly sweepEveryMs: number;
  /** Pending for longer than this is overdue. */
  readonly sweepAfterMs: number;
  readonly forgetAfterMs: number;
  /** How long this process sweeps after it was last heard of. */
  readonly leaseMs: number;
  readonly sweeping: SweeperMeter;
}

interface Attempt {
  readonly times: number;
  readonly dueMs: number;
}

/** The work list of one projection. */
interface WorkList {
  readonly queue: WorkQueue;
  overdue(store: Store, limit: number, ageMs: number): Promise<string[]>;
  announce(broker: Broker, entries: readonly string[]): Promise<unknown>;
}

const workLists: readonly WorkList[] = [
  {
    queue: 'search',
    overdue: async (...most) =>
      (await step('sweep.overdue', () => overdue(...most))).entries.map(({ plan }) => plan),
    announce: (broker, plans) =>
      step('sweep.announce', () =>
        Promise.all(plans.map((plan) => announce(broker, { plan, revision: '0', trace: '' }, 'search'))),
      ),
  },
  {
    queue: 'history',
    overdue: async (...most) =>
      (await step('sweep.overdueHistory', () => overdueHistory(...most))).entries.map(
        ({ revision }) => revision,
      ),
    announce: (broker, revisions) =>
      step('sweep.announceHistory', () =>
        // A history consumer finds the plan in the stream.
        Promise.all(revisions.map((revision) => announce(broker, { revision, trace: '' }, 'history'))),
      ),
  },
];

/** How often each entry of a queue's work list was announced. */
type Attempts = Map<WorkQueue, Map<string, Attempt>>;

/** Runs until the signal is given. */
export async function sweep(parts: SweeperParts, signal: AbortSignal): Promise<void> {
  const { store, name } = parts;
  const pause = new PauseTeller(parts, 'sweeper');
  const gauge = new DepthGauge(parts.rabbitmqUrl, parts.retryDelaysMs);
  const attempts: Attempts = new Map();
  let losses: Readonly<Record<string, string>> = {};
  while (!signal.aborted) {
    await rest(parts.sweepEveryMs, signal);
    const failures: unknown[] = [];
    const note = (error: unknown) => void failures.push(error);
    try {
      const leads = await step('sweep.lease', () => lease(store, 'sweeper', name, parts.leaseMs));
      parts.sweeping.leads(leads);
      if (!leads) {
        pause.end();
        continue;
      }
      await step('sweep.forget', () => forget(store, 500, parts.forgetAfterMs));
      await step('sweep.forgetPauses', () => forgetPauses(store));
      const before = losses;
      losses = await step('sweep.losses', () => readLosses(store));
      for (const { queue } of workLists) if (losses[queue] !== before[queue]) attempts.delete(queue);
      const depths = await step('sweep.look', () => gauge.look());
      await step('sweep.gauges', () => writeGauges(store, depths));
      // What somebody lets be redriven after this look is in the next one, and known there as announced.
      const overdue = new Map<WorkQueue, string[]>();
      for (const list of workLists) {
        overdue.set(list.queue, await list.overdue(store, most, parts.sweepAfterMs));
      }
      const redriven: Attempts = new Map(workLists.map(({ queue }) => [queue, new Map()]));
      const once = { times: 1, dueMs: performance.now() + parts.sweepAfterMs };
      await redrive(parts, (queue, entry) => redriven.get(queue)?.set(entry, once)).catch(note);
      for (const list of workLists) {
        const known = new Map([...(attempts.get(list.queue) ?? []), ...(redriven.get(list.queue) ?? [])]);
        const short = (depths[list.queue] ?? 0) <= most;
        const entries = overdue.get(list.queue) ?? [];
        // A projection whose queue is gone holds up no other.
        const after = await round(parts, list, entries, known, short).catch(note);
        if (after) attempts.set(list.queue, new Map([...(redriven.get(list.queue) ?? []), ...after]));
      }
    } catch (error) {
      note(error);
    }
    const [failure] = failures;
    if (failure === undefined) pause.end();
    else pause.begin(failure instanceof Error ? failure.message : String(failure));
  }
  pause.end();
  await gauge.close();
}

/** One round; answers the attempts to remember, which are those of what is still overdue: at most `most`. */
async function round(
  { broker, sweepAfterMs, sweeping, logger }: SweeperParts,
  { queue, announce }: WorkList,
  entries: readonly string[],
  before: ReadonlyMap<string, Attempt>,
  short: boolean,
): Promise<Map<string, Attempt>> {
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
    after.set(entry, { times, dueMs: nowMs + sweepAfterMs * Math.min(2 ** (times - 1), longestDelays) });
  }
  sweeping.announcedAgain(queue, due.length);
  logger.info({ queue, entries: due.length }, 'announced again');
  return after;
}
