import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { objectCount } from '../bounds.ts';
import { objectName, planName } from '../format.ts';
import { announce, forgetHash } from '../plans.ts';
import { isInDoubt } from '../range.ts';

/** Announces a plan again that has been pending too long. */
export const sweep: Action = {
  name: 'sweep.announce',
  choices: (bounds) => bounds.plans,
  apply(state, p, { rules }) {
    if (!rules.sweep || at(state.redis.plans, p).pending === 0 || (state.messages & (1 << p)) !== 0)
      return false;
    announce(state, p);
    return true;
  },
  describe: (_before, _after, p) => `the sweeper announces ${planName(p)} again`,
};

/** Forgets an object or a plan that has left the index: an entry of `leaving`, or the tombstone. */
export const forget: Action = {
  name: 'sweep.forget',
  choices: (bounds) => (bounds.sweepForgets ? bounds.plans * (1 + objectCount(bounds)) : 0),
  apply(state, choice, { bounds, rules }) {
    const [p, what] = split(choice, bounds.plans);
    const plan = at(state.redis.plans, p);
    if (plan.revision === 0 || plan.failed !== 0) return false;
    const isSettled = plan.pending === 0 && !isInDoubt(state.redis, plan, rules);
    if (what === 0) {
      const isSearchable = isSettled && plan.searchable === plan.revision;
      if (plan.tree !== 0 || (rules.tombstoneUntilSearchable && !isSearchable)) return false;
      forgetHash(plan);
      return true;
    }
    const left = at(plan.leaving, what - 1);
    const isSearchable = isSettled && plan.searchable >= left;
    if (left === 0 || (rules.leavingUntilSearchable && !isSearchable)) return false;
    plan.leaving[what - 1] = 0;
    return true;
  },
  describe(_before, _after, choice, { bounds }) {
    const [p, what] = split(choice, bounds.plans);
    return what === 0
      ? `the sweeper forgets the tombstone of ${planName(p)}`
      : `the sweeper forgets that ${objectName(what - 1, bounds)} is leaving ${planName(p)}`;
  },
};
