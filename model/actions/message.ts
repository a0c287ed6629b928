import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { announce } from '../plans.ts';
import { planName } from '../say.ts';

const perPlan = (bounds: Bounds): number => (bounds.hostileQueue && bounds.consumers > 0 ? bounds.plans : 0);

/** The broker loses what it has for a plan: a message that nobody has had yet, or one that comes again. */
export const lost: Action = {
  name: 'message.lost',
  ways: (bounds) => perPlan(bounds) * 2,
  take(state, way, { bounds }) {
    const [p, isAgain] = split(way, bounds.plans);
    const messages = isAgain === 1 ? state.redelivered : state.messages;
    if ((messages & (1 << p)) === 0) return false;
    // Nothing but its message, or else anti-entropy, tells of a plan that a consumer wrote too late and died over.
    const isNeeded = isAgain === 1 || bounds.crashes || at(state.redis.plans, p).pending === 0;
    if (!bounds.antiEntropy && isNeeded) return false;
    if (isAgain === 1) state.redelivered &= ~(1 << p);
    else state.messages &= ~(1 << p);
    return true;
  },
  tell: (_before, _after, way, { bounds }) =>
    `a message for ${planName(split(way, bounds.plans)[0])} is lost`,
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
