import type { Action } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { announce } from '../plans.ts';
import { planName } from '../say.ts';

const perPlan = (bounds: Bounds): number => (bounds.hostileQueue && bounds.consumers > 0 ? bounds.plans : 0);

/** The broker loses what it has for a plan. */
export const lost: Action = {
  name: 'message.lost',
  ways: perPlan,
  take(state, p, { bounds }) {
    if ((state.messages & (1 << p)) === 0) return false;
    // Nothing but its message, or else anti-entropy, tells of a plan that a consumer wrote too late and died over.
    if (!bounds.antiEntropy && (bounds.crashes || at(state.redis.plans, p).pending === 0)) return false;
    state.messages &= ~(1 << p);
    return true;
  },
  tell: (_before, _after, p) => `the message for ${planName(p)} is lost`,
};

/** An old message comes once more, from a relay that was taken over: nobody has had this one yet. */
export const duplicated: Action = {
  name: 'message.duplicated',
  ways: perPlan,
  take(state, p) {
    const isKnown = state.redis.changes.some((change) => change.revision !== 0 && change.plan === p);
    if (!isKnown || (state.messages & (1 << p)) !== 0) return false;
    announce(state, p);
    return true;
  },
  tell: (_before, _after, p) => `an old message for ${planName(p)} comes again`,
};
