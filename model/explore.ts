import type { Action, Model } from './action.ts';
import { actions } from './actions/all.ts';
import { Codec } from './codec.ts';
import { broken } from './invariants.ts';
import type { ActionName } from './names.ts';
import { comesToRest, isAtRest, isIdle, isLeftBehind, wrongAtRest } from './rest.ts';
import { initialState } from './state.ts';
import { Visited } from './visited.ts';

/** How an exploration ended. */
export interface Outcome {
  /** States that are different, but for names. */
  readonly states: number;
  readonly steps: number;
  /** Steps from the first state to the farthest one seen. */
  readonly depth: number;
  /** States at rest, in each of which index and Redis were compared. */
  readonly atRest: number;
  /** How often each step was taken. */
  readonly taken: ReadonlyMap<ActionName, number>;
  /** All states were seen; false: the limit came first, or a fault was found. */
  readonly isWhole: boolean;
  readonly fault: Fault | undefined;
}

export interface Fault {
  readonly what: string;
  /** Nothing is wrong yet, but the world does not come to rest. */
  readonly isStuck: boolean;
  /** Every state from the first one to the faulty one, as bytes of the codec. */
  readonly path: readonly Uint8Array[];
}

export interface ExploreOptions {
  /** Stop after as many states. */
  readonly maxStates?: number;
  /** Called now and then. */
  readonly onProgress?: (states: number, waiting: number, depth: number) => void;
}

const progressEvery = 1 << 18;

/**
 * Looks at every state that the model can reach, breadth first, so that the path to the first fault is a shortest
 * one. Every state must keep the promises; one at rest must have the index as Redis is; and from one in which
 * nobody is at work, or somebody works for a generation that is gone, the world must come to rest when nothing hostile
 * happens any more.
 */
export function explore(model: Model, options: ExploreOptions = {}): Outcome {
  const { bounds } = model;
  const codec = new Codec(bounds);
  const visited = new Visited(codec.size);
  const choices = actions
    .map((action): [Action, number] => [action, action.choices(bounds)])
    .filter(([, count]) => count > 0);
  const taken = new Map<ActionName, number>();
  const scratch = initialState(bounds);
  let steps = 0;
  let atRest = 0;
  let depth = 0;
  let levelEnd = 1;

  const end = (isWhole: boolean, fault: Fault | undefined): Outcome => ({
    ...{ states: visited.count, steps, depth, atRest, taken, isWhole, fault },
  });
  const faultAt = (position: number, what: string, isStuck = false): Outcome =>
    end(false, { what, isStuck, path: visited.pathTo(position).map((each) => visited.countBytes(each)) });

  visited.add(codec.encode(scratch), -1);
  for (let here = 0; here < visited.count; here++) {
    if (here === levelEnd) {
      levelEnd = visited.count;
      depth++;
    }
    if (here % progressEvery === 0) options.onProgress?.(visited.count, visited.count - here, depth);
    if (visited.count >= (options.maxStates ?? Number.POSITIVE_INFINITY)) return end(false, undefined);
    const chunk = visited.findChunk(here);
    const from = visited.findOffset(here);
    let isFresh = false;
    for (const [action, count] of choices) {
      for (let choice = 0; choice < count; choice++) {
        // A step that is not possible leaves the state as it is, so it need not be fetched again.
        if (!isFresh) codec.decode(chunk, from, scratch);
        isFresh = !action.apply(scratch, choice, model);
        if (isFresh) continue;
        steps++;
        taken.set(action.name, (taken.get(action.name) ?? 0) + 1);
        const position = visited.add(codec.encode(scratch), here);
        if (position < 0) continue;
        const what = broken(scratch, model);
        if (what !== undefined) return faultAt(position, what);
        if (isAtRest(scratch, model)) {
          atRest++;
          const wrong = wrongAtRest(scratch, model);
          if (wrong !== undefined) return faultAt(position, `at rest, ${wrong}`);
        } else if (isIdle(scratch) || isLeftBehind(scratch)) {
          codec.decode(visited.findChunk(position), visited.findOffset(position), scratch);
          if (!comesToRest(scratch, model))
            return faultAt(position, 'from here it never comes to rest', true);
        }
      }
    }
  }
  return end(true, undefined);
}
