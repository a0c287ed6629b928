import type { Bounds } from './bounds.ts';
import type { ActionName } from './names.ts';
import type { Rules } from './rules.ts';
import type { State } from './state.ts';

/** A world and the rules that hold in it. */
export interface Model {
  readonly bounds: Bounds;
  readonly rules: Rules;
}

/** One atomic step. It may be possible in several ways, which are numbered from 0. */
export interface Action {
  readonly name: ActionName;
  /** In how many ways at most; 0: never in this world. */
  choices(bounds: Bounds): number;
  /** Takes the step and returns true; if the step is not possible, returns false and leaves the state as it is. */
  apply(state: State, choice: number, model: Model): boolean;
  /** One line for people, from the states before and after. */
  describe(before: State, after: State, choice: number, model: Model): string;
}

/** Splits a way into a first and a second number, the first one below `count`. */
export function split(choice: number, count: number): [number, number] {
  return [choice % count, Math.floor(choice / count)];
}
