import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, objectCount } from '../bounds.ts';
import { nextNumber } from '../numbers.ts';
import { announce, has, lowerPending, treesFor } from '../plans.ts';
import { numberName, planName, treeName } from '../say.ts';
import { inHistory, relayed, type State } from '../state.ts';

/** Writes a tree, or its deletion, and everything that goes with it. Answers the revision. */
export function write(state: State, p: number, tree: number, isBad: boolean, model: Model): number {
  const { bounds, rules } = model;
  const plan = at(state.redis.plans, p);
  const revision = nextNumber(state, model);
  if (!rules.leavingSurvives && plan.tree === 0) plan.leaving.fill(0);
  for (let object = 0; object < objectCount(bounds); object++) {
    if (has(tree, object)) plan.leaving[object] = 0;
    else if (has(plan.tree, object)) plan.leaving[object] = revision;
  }
  plan.tree = tree;
  plan.bad = isBad ? 1 : 0;
  plan.revision = revision;
  // Without search consumers nothing of theirs is modelled.
  if (bounds.consumers > 0 && (plan.pending === 0 || !rules.pendingOldest)) plan.pending = revision;
  if (plan.failed !== 0 && rules.failedKeepsScore) lowerPending(plan, plan.failed);
  plan.failed = 0;

  const change = state.redis.changes.find((entry) => entry.revision === 0);
  if (change === undefined) throw new RangeError('more changes than the bounds foresee');
  change.revision = revision;
  change.plan = p;
  change.tree = tree;
  if (bounds.historyConsumers > 0) {
    change.history = inHistory.pending;
    change.relay = relayed.no;
  } else {
    // The relay is left out, for what a message may suffer covers what a relay may do.
    announce(state, p);
  }
  return revision;
}

const choiceCount = (bounds: Bounds): number => 1 + (1 << bounds.children);

function choiceOf(way: number, bounds: Bounds): { p: number; choice: number; isBad: boolean } {
  const [p, rest] = split(way, bounds.plans);
  const [choice, isBad] = split(rest, choiceCount(bounds));
  return { p, choice, isBad: isBad === 1 };
}

export const commit: Action = {
  name: 'commit',
  ways: (bounds) => bounds.plans * choiceCount(bounds) * (bounds.refusals > 0 ? 2 : 1),
  take(state, way, model) {
    const { p, choice, isBad } = choiceOf(way, model.bounds);
    if (state.commitsLeft === 0 || (isBad && state.refusalsLeft === 0)) return false;
    // Plans are alike, so the first commit is always to the first one.
    if (state.commitsLeft === model.bounds.commits && p !== 0) return false;
    const tree = treesFor(state.redis, p, model.bounds)[choice];
    if (tree === undefined || (isBad && tree === 0)) return false;
    state.commitsLeft--;
    if (isBad) state.refusalsLeft--;
    write(state, p, tree, isBad, model);
    return true;
  },
  tell(before, after, way, { bounds }) {
    const { p, choice, isBad } = choiceOf(way, bounds);
    const tree = at(treesFor(before.redis, p, bounds), choice);
    const revision = numberName(at(after.redis.plans, p).revision);
    return tree === 0
      ? `plan ${planName(p)} is deleted: revision ${revision}`
      : `plan ${planName(p)} is ${treeName(tree, bounds)}${isBad ? ' with bad content' : ''}: revision ${revision}`;
  },
};
