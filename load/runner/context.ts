import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tags } from './registry.ts';

/** The identity of an iteration, which k6/execution shows. */
export interface Iteration {
  readonly scenario: string;
  readonly number: number;
  readonly vu: number;
}

const iterations = new AsyncLocalStorage<Iteration>();

/** Runs the function as this iteration, with all that it awaits. */
export function runAs<T>(iteration: Iteration, work: () => T): T {
  return iterations.run(iteration, work);
}

/** The iteration that calls; undefined in setup and teardown. */
export function currentIteration(): Iteration | undefined {
  return iterations.getStore();
}

/** The tags that every value of the calling iteration has. */
export function currentTags(): Tags {
  const iteration = iterations.getStore();
  return iteration === undefined ? {} : { scenario: iteration.scenario };
}
