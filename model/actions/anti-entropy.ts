import type { Action, Model } from '../action.ts';
import { at } from '../at.ts';
import { objectCount } from '../bounds.ts';
import { planName } from '../format.ts';
import { freshToken } from '../numbers.ts';
import { announce, has, wantRepair } from '../plans.ts';
import { isInDoubt } from '../range.ts';
import { exists, seen } from '../search-index.ts';
import type { State } from '../state.ts';

/** Whether a plan's sums differ: how many documents it has, and at which revision they are. */
export function differs(state: State, slot: number, p: number, { bounds, rules }: Model): boolean {
  const plan = at(state.redis.plans, p);
  let surplus = 0;
  for (let object = 0; object < objectCount(bounds); object++) {
    if (!rules.sumsOverAll && object !== p) continue;
    const version = seen(state, slot, p, object, bounds);
    if (version !== 0 && version !== plan.revision) return true;
    surplus += (version === 0 ? 0 : 1) - (has(plan.tree, object) ? 1 : 0);
  }
  return surplus !== 0;
}

/** A bucket differs and has nothing pending, so its plans must be repaired. */
export const antiEntropy: Action = {
  name: 'antiEntropy',
  choices: (bounds) => (bounds.antiEntropy || bounds.needlessRepairs > 0 ? bounds.plans : 0),
  apply(state, p, model) {
    const plan = at(state.redis.plans, p);
    if (plan.pending !== 0 || plan.failed !== 0 || isInDoubt(state.redis, plan, model.rules)) return false;
    const isNeeded =
      model.bounds.antiEntropy &&
      exists(state, state.redis.live) &&
      differs(state, state.redis.live, p, model);
    if (!isNeeded) {
      if (state.repairsLeft === 0) return false;
      state.repairsLeft--;
    }
    wantRepair(plan, freshToken);
    announce(state, p);
    return true;
  },
  describe: (before, after, p) =>
    before.repairsLeft === after.repairsLeft
      ? `anti-entropy sees a difference, and wants ${planName(p)} repaired`
      : `anti-entropy saw a difference a while ago, and wants ${planName(p)} repaired`,
};
