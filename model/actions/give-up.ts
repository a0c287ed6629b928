import { type Action, split } from '../action.ts';
import { at } from '../at.ts';
import { consumerName, planName } from '../say.ts';
import { stages } from '../state.ts';
import { release } from './held.ts';
import { compare } from './mark.ts';

/** A plan that the index refused goes from pending to failed; its message becomes a dead letter. */
export const giveUp: Action = {
  name: 'dead-letter.giveUp',
  ways: (bounds) => (bounds.refusals > 0 ? bounds.consumers * bounds.plans : 0),
  take(state, way, { bounds, rules }) {
    const [c, p] = split(way, bounds.consumers);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    if (held.refused === 0 || consumer.stage === stages.reading) return false;
    const plan = at(state.redis.plans, p);
    const same = compare(state.redis, plan, held, rules);
    const isWanted = plan.pending !== 0 || plan.todo === 1 || !rules.giveUpOnlyPending;
    if ((isWanted && same.revision && same.epoch && same.token) || !rules.giveUpCompares) {
      plan.failed = plan.pending === 0 ? held.revision : plan.pending;
      plan.pending = 0;
      plan.token = 0;
      if (rules.giveUpEndsTodo) {
        // The next generation has nothing of it that could be told of.
        if (plan.todo === 1) plan.searchable = 0;
        plan.todo = 0;
      }
    }
    release(consumer, p);
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const isFailed = at(after.redis.plans, p).failed !== 0;
    return `${consumerName(c)} gives ${planName(p)} up${isFailed ? ': it is failed' : ': it has moved on'}`;
  },
};
