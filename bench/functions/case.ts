import type { FunctionName } from '../../src/store/functions.ts';
import type { World } from './world.ts';

/** The arguments of one call. */
export type Arguments = readonly (string | number)[];

/** One kind of call that is measured. */
export interface FunctionCase {
  /** Describes the arguments, and the state of the store that the cost depends on. */
  readonly input: string;
  /** Number of calls; by default 5. */
  readonly calls?: number;
  /** Number of equal parts in one call, where the cost of one is of interest. */
  readonly parts?: number;
  /**
   * Prepares the filled store for the calls. Returns a function that makes the arguments of each call and may change
   * the store again. Neither is measured.
   */
  prepare(world: World): Promise<NextCall> | NextCall;
}

export type NextCall = (turn: number) => Promise<Arguments> | Arguments;

/** The cases of some of the functions. */
export type FunctionCases<Name extends FunctionName> = Readonly<
  Record<Name, readonly [FunctionCase, ...FunctionCase[]]>
>;
