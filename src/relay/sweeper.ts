import type { Broker } from '../consumers/broker.ts';
import { DepthGauge } from '../consumers/queue-depths.ts';
import { type StallDeps, StallReporter } from '../consumers/stall-reporter.ts';
import { lanes, type ProjectionName, workQueue, workQueues } from '../consumers/topology.ts';
import { redrive } from '../dead-letters/redrive.ts';
import { delay } from '../delay.ts';
import { toReason } from '../error-reason.ts';
import { failpoint } from '../failpoint.ts';
import type { SweeperMeter } from '../metrics/relay.ts';
import { forget, lease } from '../store/changes.ts';
import { readHeld } from '../store/in-flight.ts';
import { forgetPauses } from '../store/pauses.ts';
import { readLosses, writeGauges } from '../store/pipeline.ts';
import { keepLease, releaseLease } from '../with-lease.ts';
import { Outstanding } from './outstanding.ts';
import { WorkListSweep } from './work-list-sweep.ts';
import { workLists } from './work-lists.ts';

/*
 * The sweeper announces entries again that have been pending too long, whatever the cause: a lost message, a requested
 * repair, a consumer that died. Each projection has its own work list, which is announced in its own queues only. One
 * relay at a time sweeps, under a lease that expires when its holder dies; it also stores the depths of the queues for
 * getPipeline.
 *
 * An entry that stays pending is announced less and less often. Hardly anything is announced in a lane that has many
 * changes, ready or held by consumers, since these will be processed anyway. So an engine that is unreachable for hours
 * costs a bounded number of repetitions. When a queue was lost with its messages, all its overdue entries are announced
 * at once. On SIGKILL only the memory of how often entries were announced is lost.
 *
 * Each round also publishes the dead letters that were redriven, which announces them, and forgets removals that
 * searches have reflected for long.
 */
const maxForgotten = 500;
/** Calls of `forget` in one round: far more than 500 deletes a second need. */
const maxForgets = 100;

/** Dependencies of the sweeper. */
export interface SweeperDeps extends StallDeps {
  readonly broker: Broker;
  readonly rabbitmqUrl: string;
  readonly name: string;
  readonly retryDelaysMs: readonly number[];
  readonly sweepEveryMs: number;
  /** Pending for longer than this is overdue. */
  readonly sweepAfterMs: number;
  readonly forgetAfterMs: number;
  /** Time after its last renewal when the lease expires. */
  readonly leaseMs: number;
  readonly sweeping: SweeperMeter;
}

/** Runs until the signal is given. */
export async function sweep(deps: SweeperDeps, signal: AbortSignal): Promise<void> {
  const { store, name } = deps;
  const pause = new StallReporter(deps, 'sweeper');
  const gauge = new DepthGauge(deps.rabbitmqUrl, deps.store.names, deps.retryDelaysMs);
  const sweeps = new Map(workLists.map((list) => [list.projection, new WorkListSweep(deps, list)]));
  let losses: Readonly<Record<string, string>> = {};
  const take = (ms: number) => failpoint('sweep.lease', () => lease(store, 'sweeper', name, ms));
  const sweepLease = { take, leaseMs: deps.leaseMs };
  const round = async (failures: unknown[]) => {
    deps.sweeping.leads(true);
    await forgetOld(deps, signal);
    await failpoint('sweep.forgetPauses', () => forgetPauses(store));
    const before = losses;
    losses = await failpoint('sweep.losses', () => readLosses(store));
    for (const [projection, each] of sweeps) {
      if (isLost(projection, before, losses)) each.restart();
    }
    const depths = await failpoint('sweep.look', () => gauge.sampleDepths());
    await failpoint('sweep.gauges', () => writeGauges(store, depths));
    const held = await failpoint('sweep.held', () => readHeld(store));
    const outstanding = new Outstanding(workQueues, depths, held);
    const note = (error: unknown) => void failures.push(error);
    // A letter that is redriven after this read is in the next one, and known there as announced.
    for (const each of sweeps.values()) await each.sweep();
    await redrive(deps, (projection, key) => sweeps.get(projection)?.noteAnnounced(key)).catch(note);
    // A projection whose queue is gone must not block the others.
    for (const each of sweeps.values()) await each.announce(outstanding).catch(note);
  };
  while (!signal.aborted) {
    await delay(deps.sweepEveryMs, signal);
    const failures: unknown[] = [];
    try {
      const leads = await keepLease(sweepLease, signal, () => round(failures));
      if (!leads) deps.sweeping.leads(false);
    } catch (error) {
      failures.push(error);
    }
    const [failure] = failures;
    if (failure === undefined) pause.end();
    else pause.begin(toReason(failure));
  }
  await pause.end();
  deps.sweeping.leads(false);
  await releaseLease(sweepLease);
  await gauge.close();
}

async function forgetOld({ store, forgetAfterMs }: SweeperDeps, signal: AbortSignal): Promise<void> {
  for (let call = 0; call < maxForgets && !signal.aborted; call++) {
    if ((await failpoint('sweep.forget', () => forget(store, maxForgotten, forgetAfterMs))) === 0) return;
  }
}

/** Whether a work queue of the projection was lost, with its messages. */
function isLost(
  projection: ProjectionName,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): boolean {
  return lanes.map((lane) => workQueue(projection, lane)).some((queue) => before[queue] !== now[queue]);
}
