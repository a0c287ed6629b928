import type { Model } from './action.ts';
import { actions } from './actions/all.ts';
import { Codec, copyState } from './codec.ts';
import type { Fault } from './explore.ts';
import type { ActionName } from './names.ts';
import { initialState, type State } from './state.ts';

/** One step of an interleaving. */
export interface TracedStep {
  readonly name: ActionName;
  readonly text: string;
}

export interface Trace {
  readonly steps: readonly TracedStep[];
  readonly last: State;
}

/**
 * The steps that lead to a fault. States are stored with their numbers and consumers renamed; here the same path
 * is walked once more without renaming, so that revision 3 stays revision 3 and consumer A stays A.
 */
export function readTrace({ path }: Fault, model: Model): Trace {
  const codec = new Codec(model.bounds);
  let state = initialState(model.bounds);
  const steps: TracedStep[] = [];
  for (const wanted of path.slice(1)) {
    const step = stepTo(state, wanted, model, codec);
    steps.push({ name: step.name, text: step.text });
    state = step.after;
  }
  return { steps, last: state };
}

function stepTo(
  before: State,
  wanted: Uint8Array,
  model: Model,
  codec: Codec,
): TracedStep & { readonly after: State } {
  const { bounds } = model;
  for (const action of actions) {
    for (let choice = 0; choice < action.choices(bounds); choice++) {
      const after = copyState(codec, before, bounds);
      if (!action.apply(after, choice, model)) continue;
      const kept = copyState(codec, after, bounds);
      if (Buffer.compare(codec.encode(after), wanted) !== 0) continue;
      return { name: action.name, text: action.describe(before, kept, choice, model), after: kept };
    }
  }
  throw new RangeError('no step leads to the next state of the path');
}
