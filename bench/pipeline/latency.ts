import { createPlan, untilTimeline } from '../harness/single-plans.ts';
import { freshLines } from './lines.ts';
import type { Stage } from './stage.ts';

const pollMs = 20;

/** From the commit to searchable, in milliseconds, sorted. */
export type Latencies = readonly number[];

/** Writes plans one by one, each when the previous one is searchable; with `Prefer: wait` or without. */
export async function measureIdle(stage: Stage, count: number, waits: boolean): Promise<Latencies> {
  const tookMs: number[] = [];
  for (const line of freshLines(count)) {
    const beganMs = performance.now();
    const objectId = await createPlan(makeClient(stage), line, waits);
    if (waits) tookMs.push(performance.now() - beganMs);
    else tookMs.push(await searchableAfterMs(stage, objectId));
  }
  return tookMs.sort((a, b) => a - b);
}

/** Writes `plansPerS` plans a second for `forMs`, and measures every tenth. */
export async function measureAtRate(stage: Stage, plansPerS: number, forMs: number): Promise<Latencies> {
  const lines = freshLines(Math.round((plansPerS * forMs) / 1_000));
  const beganMs = performance.now();
  const sampled: string[] = [];
  const underWay = new Set<Promise<void>>();
  for (const [i, line] of lines.entries()) {
    const dueMs = beganMs + (i * 1_000) / plansPerS;
    if (dueMs > performance.now()) await Bun.sleep(dueMs - performance.now());
    const write = createPlan(makeClient(stage), line, false).then((objectId) => {
      if (i % 10 === 0) sampled.push(objectId);
      underWay.delete(write);
    });
    underWay.add(write);
  }
  await Promise.all(underWay);
  const tookMs: number[] = [];
  for (const objectId of sampled) tookMs.push(await searchableAfterMs(stage, objectId));
  return tookMs.sort((a, b) => a - b);
}

/** Waits until the plan is searchable; returns the time from its commit until then, by its time line. */
async function searchableAfterMs(stage: Stage, objectId: string): Promise<number> {
  const { committed, searchable } = await untilTimeline(makeClient(stage), objectId, pollMs);
  return searchable - committed;
}

function makeClient({ api, place }: Stage) {
  return { apiUrl: api.url, token: place.token };
}
