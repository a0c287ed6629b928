import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { announce, redeliver } from '../plans.ts';
import { consumerName, planName } from '../say.ts';
import { stages } from '../state.ts';
import { empty, release } from './held.ts';
import { canFail, compare, fail } from './mark.ts';

/**
 * A plan that the index refused goes from pending to failed, and its message, in the end, to the dead letters. If the
 * plan has moved on, the message comes back from the retry queues.
 */
export const giveUp: Action = {
  name: 'dead-letter.giveUp',
  ways: (bounds) => (bounds.refusals + bounds.nextRefusals > 0 ? bounds.consumers * bounds.plans : 0),
  take(state, way, { bounds, rules }) {
    const [c, p] = split(way, bounds.consumers);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    if (held.refused === 0 || held.stage <= stages.reading) return false;
    const plan = at(state.redis.plans, p);
    const same = compare(state.redis, plan, held, rules);
    const isSame = same.revision && same.epoch && same.token;
    if ((canFail(state.redis, plan, rules) && isSame) || !rules.giveUpCompares) {
      fail(state.redis, plan, held, rules);
    } else if (!isSame) {
      // The part that was not refused may have landed late, and nobody has requested a repair.
      if (rules.retriedDeletesAll) redeliver(state, p);
      else announce(state, p);
    }
    if (rules.refusedIsSettled) release(consumer, p);
    else empty(held, stages.idle);
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const isFailed = at(after.redis.plans, p).failed !== 0;
    return `${consumerName(c)} gives ${planName(p)} up${isFailed ? ': it is failed' : ''}`;
  },
};
