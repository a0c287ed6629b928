import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { consumerName, planName } from '../format.ts';
import { announce, isForAll } from '../plans.ts';
import { listBatch } from './in-flight.ts';

const perPlan = (bounds: Bounds): number => (bounds.hostileQueue && bounds.consumers > 0 ? bounds.plans : 0);

/** The broker loses what it has for a plan: a message that nobody has had yet, or one that comes again. */
export const lost: Action = {
  name: 'message.lost',
  choices: (bounds) => perPlan(bounds) * 2,
  apply(state, choice, { bounds }) {
    const [p, isAgain] = split(choice, bounds.plans);
    const messages = isAgain === 1 ? state.redelivered : state.messages;
    if ((messages & (1 << p)) === 0) return false;
    // Nothing but its message, or else anti-entropy, tells of a plan that a consumer wrote too late and died over.
    const isNeeded = isAgain === 1 || bounds.crashes || at(state.redis.plans, p).pending === 0;
    if (!bounds.antiEntropy && isNeeded) return false;
    if (isAgain === 1) {
      state.redelivered &= ~(1 << p);
      state.together = 0;
    } else state.messages &= ~(1 << p);
    return true;
  },
  describe: (_before, _after, choice, { bounds }) =>
    `a message for ${planName(split(choice, bounds.plans)[0])} is lost`,
};

/** An old message comes once more, from a relay that was taken over: nobody has had this one yet. */
export const duplicated: Action = {
  name: 'message.duplicated',
  choices: perPlan,
  apply(state, p) {
    const isKnown = state.redis.changes.some((change) => change.revision !== 0 && change.plan === p);
    if (!isKnown || (state.messages & (1 << p)) !== 0) return false;
    announce(state, p);
    return true;
  },
  describe: (_before, _after, p) => `an old message for ${planName(p)} comes again`,
};

const joint = (bounds: Bounds, choices: number): number => (bounds.jointMessages > 0 ? choices : 0);

/** Every plan is announced in one message, which an idle consumer gets: a first one, or one that comes again. */
export const delivered: Action = {
  name: 'message.delivered',
  choices: (bounds) => joint(bounds, bounds.consumers * 2),
  apply(state, choice, { bounds }) {
    const [c, isAgain] = split(choice, bounds.consumers);
    const consumer = at(state.consumers, c);
    const all = (1 << bounds.plans) - 1;
    if (consumer.joint === 1 || listBatch(consumer).length > 0) return false;
    if (isAgain === 1) {
      if (state.together === 0) return false;
      state.redelivered = 0;
      state.together = 0;
    } else {
      if (state.jointMessagesLeft === 0 || !isForAll(state.messages, bounds)) return false;
      state.jointMessagesLeft--;
      state.messages = 0;
    }
    consumer.joint = 1;
    consumer.jointAgain = isAgain;
    consumer.unread = all;
    return true;
  },
  describe(_before, _after, choice, { bounds }) {
    const [c, isAgain] = split(choice, bounds.consumers);
    return `${consumerName(c)} gets a message for all plans${isAgain === 1 ? ', which comes again' : ''}`;
  },
};

/** A message for every plan that has come again too often is split into one for each of them. */
export const splitUp: Action = {
  name: 'consumer.split',
  choices: (bounds) => joint(bounds, 1),
  apply(state, _way, { rules }) {
    if (state.together === 0) return false;
    state.together = 0;
    if (rules.splitIsAgain) return true;
    state.messages |= state.redelivered;
    state.redelivered = 0;
    return true;
  },
  describe: () => 'a consumer splits the message for all plans',
};
