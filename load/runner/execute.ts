import { runAs } from './context.ts';
import type { Registry } from './registry.ts';
import type { Arrivals, Scenario, SharedIterations } from './scenarios.ts';

export interface Execution {
  readonly registry: Registry;
  /** One iteration of the script. */
  readonly iterate: () => unknown;
  readonly onError: (error: unknown) => void;
  /** Ends the run early: no iteration begins after it. */
  readonly signal: AbortSignal;
}

const tickMs = 2;
/** How long iterations may go on after the end of their scenario. */
const graceMs = 30_000;

/** Runs the scenario to its end. */
export async function execute(scenario: Scenario, execution: Execution): Promise<void> {
  if (scenario.kind === 'arrivals') await arrive(scenario, execution);
  else await share(scenario, execution);
}

async function arrive(scenario: Arrivals, execution: Execution): Promise<void> {
  const { registry, signal } = execution;
  const free = Array.from({ length: scenario.maxAtOnce }, (_, index) => scenario.maxAtOnce - index);
  const running = new Set<Promise<void>>();
  const begin = performance.now();
  let arrived = 0;
  while (!signal.aborted) {
    const elapsedMs = Math.min(performance.now() - begin, scenario.durationMs);
    for (const due = Math.floor(scenario.begunBy(elapsedMs)); arrived < due; arrived += 1) {
      const vu = free.pop();
      if (vu === undefined) {
        registry.add('dropped_iterations', 1, { scenario: scenario.name });
        continue;
      }
      const one = iterate(scenario.name, arrived, vu, execution).finally(() => {
        running.delete(one);
        free.push(vu);
      });
      running.add(one);
    }
    if (elapsedMs >= scenario.durationMs) break;
    await Bun.sleep(tickMs);
  }
  await Promise.race([Promise.all(running), Bun.sleep(graceMs)]);
}

async function share(scenario: SharedIterations, execution: Execution): Promise<void> {
  const untilMs = performance.now() + scenario.durationMs;
  let next = 0;
  const work = async (vu: number): Promise<void> => {
    while (next < scenario.iterations && performance.now() < untilMs && !execution.signal.aborted) {
      const number = next;
      next += 1;
      await iterate(scenario.name, number, vu, execution);
    }
  };
  await Promise.all(Array.from({ length: scenario.atOnce }, (_, index) => work(index + 1)));
}

async function iterate(scenario: string, number: number, vu: number, execution: Execution): Promise<void> {
  const { registry, onError } = execution;
  const begin = performance.now();
  try {
    await runAs({ scenario, number, vu }, execution.iterate);
  } catch (error) {
    onError(error);
  }
  registry.add('iterations', 1, { scenario });
  registry.add('iteration_duration', performance.now() - begin, { scenario });
}
