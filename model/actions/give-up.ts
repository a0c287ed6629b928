import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { consumerName, planName } from '../format.ts';
import { announce, redeliver } from '../plans.ts';
import { stages } from '../state.ts';
import { empty, release } from './in-flight.ts';
import { canFail, compare, fail } from './mark.ts';

/**
 * A plan that the index refused goes from pending to failed, and its message, in the end, to the dead letters. If the
 * plan has moved on, the message comes back from the retry queues.
 */
export const giveUp: Action = {
  name: 'dead-letter.giveUp',
  choices: (bounds) => (bounds.refusals + bounds.nextRefusals > 0 ? bounds.consumers * bounds.plans : 0),
  apply(state, choice, { bounds, rules }) {
    const [c, p] = split(choice, bounds.consumers);
    const consumer = at(state.consumers, c);
    const inFlight = at(consumer.inFlight, p);
    if (inFlight.refused === 0 || inFlight.stage <= stages.reading) return false;
    const plan = at(state.redis.plans, p);
    const same = compare(state.redis, plan, inFlight, rules);
    const isSame = same.revision && same.epoch && same.token;
    if ((canFail(state.redis, plan, rules) && isSame) || !rules.giveUpCompares) {
      fail(state.redis, plan, inFlight, rules);
    } else if (!isSame) {
      // The part that was not refused may have landed late, and nobody has requested a repair.
      if (rules.retriedDeletesAll) redeliver(state, p);
      else announce(state, p);
    }
    if (rules.refusedIsSettled) release(consumer, p);
    else empty(inFlight, stages.idle);
    return true;
  },
  describe(_before, after, choice, { bounds }) {
    const [c, p] = split(choice, bounds.consumers);
    const isFailed = at(after.redis.plans, p).failed !== 0;
    return `${consumerName(c)} gives ${planName(p)} up${isFailed ? ': it is failed' : ''}`;
  },
};
