import type { Started } from '../harness/bench.ts';
import { createPlan, readTimeline, type Timeline, untilTimeline } from '../harness/single-plans.ts';
import { Backlog, type WholeSystem } from '../harness/whole-system.ts';
import { freshLines } from '../pipeline/lines.ts';
import { reportIdle } from './report.ts';

const writes = 50;
/** The number of plans written before measuring, so that all code has been compiled. */
const warmUps = 100;
const minPauseMs = 150;
const maxPauseMs = 450;

/** How long the poller sleeps between two reads of the time line. */
const pollMs = 5;
/** The relay notes an announcement after its confirm, which may be after the plan is searchable. */
const relayedWithinMs = 500;

/** One write on an idle system. */
export interface SingleWrite {
  /** From the request to its answer. */
  readonly answeredMs: number;
  /** From the answer until the poller saw the plan searchable; undefined with `Prefer: wait`, which waits for it. */
  readonly seenMs: number | undefined;
  readonly timeline: Timeline;
}

/** Writes single plans on an idle system, without and with `Prefer: wait`, and returns the report. */
export async function measureIdle(
  system: WholeSystem,
  started: Started,
  signal: AbortSignal,
): Promise<string> {
  const backlog = started.keep(new Backlog(system.redisUrl));
  for (const line of freshLines(warmUps)) await createPlan(system, line, true);
  const run = async (waits: boolean) => {
    await backlog.untilQuiet(signal);
    const done: SingleWrite[] = [];
    for (const line of freshLines(writes)) {
      // Random, so that no interval of the system keeps step with the writes.
      await Bun.sleep(minPauseMs + Math.random() * (maxPauseMs - minPauseMs));
      signal.throwIfAborted();
      done.push(await writeOne(system, line, waits));
    }
    return done;
  };
  return reportIdle(await run(false), await run(true), pollMs);
}

async function writeOne(system: WholeSystem, line: string, waits: boolean): Promise<SingleWrite> {
  const beganMs = performance.now();
  const objectId = await createPlan(system, line, waits);
  const answeredAtMs = performance.now();
  const first = await untilTimeline(system, objectId, pollMs);
  const seenMs = waits ? undefined : performance.now() - answeredAtMs;
  return {
    answeredMs: answeredAtMs - beganMs,
    seenMs,
    timeline: await withRelayed(system, objectId, first),
  };
}

async function withRelayed(system: WholeSystem, objectId: string, first: Timeline): Promise<Timeline> {
  const endsMs = performance.now() + relayedWithinMs;
  let timeline = first;
  while (timeline.relayed === undefined && performance.now() < endsMs) {
    await Bun.sleep(pollMs);
    timeline = (await readTimeline(system, objectId)) ?? timeline;
  }
  return timeline;
}
