import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, objectCount } from '../bounds.ts';
import { numberName, planName, treeName } from '../format.ts';
import { lowestScore, nextNumber } from '../numbers.ts';
import { announce, has, lowerPending, treesFor } from '../plans.ts';
import { endRangeIfEmpty, isInDoubt, isInRange } from '../range.ts';
import { inHistory, relayed, type State } from '../state.ts';

/** Writes a tree, or its deletion, and everything that goes with it. Returns the revision. */
export function write(state: State, p: number, tree: number, bad: number, model: Model): number {
  const { bounds, rules } = model;
  const plan = at(state.redis.plans, p);
  const revision = nextNumber(state, model);
  if (!rules.leavingSurvives && plan.tree === 0) plan.leaving.fill(0);
  for (let object = 0; object < objectCount(bounds); object++) {
    if (has(tree, object)) plan.leaving[object] = 0;
    else if (has(plan.tree, object)) plan.leaving[object] = revision;
  }
  if (isInRange(state.redis, plan)) {
    if (rules.commitLeavesRange) plan.backfill = 1;
    if (rules.commitKeepsDoubt && isInDoubt(state.redis, plan, rules)) lowerPending(plan, lowestScore);
  }
  plan.tree = tree;
  plan.bad = bad;
  plan.revision = revision;
  endRangeIfEmpty(state.redis);
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
    // The relay is left out: the faults of messages cover the faults of a relay.
    announce(state, p);
  }
  return revision;
}

const choiceCount = (bounds: Bounds): number => 1 + (1 << bounds.children);

/** The values of `Plan.bad` that a commit may have. */
const listKinds = ({ refusals, nextRefusals }: Bounds): number[] => [
  0,
  ...(refusals > 0 ? [1] : []),
  ...(nextRefusals > 0 ? [2] : []),
];

function readChoice(choice: number, bounds: Bounds): { p: number; treeIndex: number; bad: number } {
  const [p, rest] = split(choice, bounds.plans);
  const [treeIndex, kind] = split(rest, choiceCount(bounds));
  return { p, treeIndex, bad: at(listKinds(bounds), kind) };
}

export const commit: Action = {
  name: 'commit',
  choices: (bounds) => bounds.plans * choiceCount(bounds) * listKinds(bounds).length,
  apply(state, choice, model) {
    const { p, treeIndex, bad } = readChoice(choice, model.bounds);
    if (state.commitsLeft === 0 || (bad === 1 && state.refusalsLeft === 0)) return false;
    if (bad === 2 && state.nextRefusalsLeft === 0) return false;
    // Plans are alike, so the first commit is always to the first one.
    if (state.commitsLeft === model.bounds.commits && p !== 0) return false;
    const tree = treesFor(state.redis, p, model.bounds)[treeIndex];
    if (tree === undefined || (bad !== 0 && tree === 0)) return false;
    state.commitsLeft--;
    if (bad === 1) state.refusalsLeft--;
    if (bad === 2) state.nextRefusalsLeft--;
    write(state, p, tree, bad, model);
    return true;
  },
  describe(before, after, choice, { bounds }) {
    const { p, treeIndex, bad } = readChoice(choice, bounds);
    const tree = at(treesFor(before.redis, p, bounds), treeIndex);
    const revision = numberName(at(after.redis.plans, p).revision);
    return tree === 0
      ? `plan ${planName(p)} is deleted: revision ${revision}`
      : `plan ${planName(p)} is ${treeName(tree, bounds)}${at(['', ' with bad content', ' with content that only the first generation takes'], bad)}: revision ${revision}`;
  },
};
