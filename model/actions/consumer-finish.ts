import type { Action } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { consumerName, numberName, planName } from '../say.ts';
import { exists, refresh } from '../search-index.ts';
import { stages } from '../state.ts';
import { generationsOf } from './consumer-read.ts';
import { batchOf, giveBack, releaseAll } from './held.ts';
import { mark as markPlan } from './mark.ts';

const eachConsumer = (bounds: Bounds): number => bounds.consumers;

/** Step 4. */
export const refreshIndex: Action = {
  name: 'consumer.refresh',
  ways: eachConsumer,
  take(state, c) {
    const consumer = at(state.consumers, c);
    const batch = batchOf(consumer);
    if (consumer.stage !== stages.written || batch.some(({ held }) => held.refused === 1 || held.ahead === 1))
      return false;
    const slots = new Set(batch.flatMap(({ held }) => generationsOf(held)));
    if ([...slots].some((slot) => !exists(state, slot))) {
      giveBack(state, consumer);
      return true;
    }
    for (const slot of slots) refresh(state, slot);
    consumer.stage = stages.refreshed;
    return true;
  },
  tell: (_before, after, c) =>
    at(after.consumers, c).stage === stages.idle
      ? `${consumerName(c)} misses a generation, and will read again`
      : `${consumerName(c)} refreshes the index`,
};

/** Step 5: one function for the whole batch. */
export const mark: Action = {
  name: 'consumer.mark',
  ways: eachConsumer,
  take(state, c, { bounds, rules }) {
    const consumer = at(state.consumers, c);
    const batch = batchOf(consumer);
    const from = rules.refreshBeforeMark || !bounds.refreshes ? stages.refreshed : stages.written;
    if (consumer.stage !== from || batch.some(({ held }) => held.refused === 1 || held.ahead === 1))
      return false;
    for (const { p, held } of batch) markPlan(state.redis, at(state.redis.plans, p), held, rules);
    consumer.stage = stages.marked;
    for (const { held } of batch) {
      held.revision = 0;
      held.token = 0;
      held.epoch = 0;
      held.live = 0;
      held.next = 0;
      held.refusedByNext = 0;
    }
    return true;
  },
  tell(before, after, c) {
    const marks = batchOf(at(before.consumers, c)).map(({ p, held }) => {
      const plan = at(after.redis.plans, p);
      const rest =
        plan.pending === 0
          ? 'done'
          : `pending from ${numberName(plan.pending)}${plan.token === 0 ? '' : ', a repair is wanted'}`;
      return `${planName(p)} at ${numberName(held.revision)} (${rest})`;
    });
    return `${consumerName(c)} marks ${marks.join(' and ')}`;
  },
};

/** Step 6. */
export const acknowledge: Action = {
  name: 'consumer.acknowledge',
  ways: eachConsumer,
  take(state, c) {
    const consumer = at(state.consumers, c);
    if (consumer.stage !== stages.marked) return false;
    releaseAll(consumer);
    return true;
  },
  tell: (_before, _after, c) => `${consumerName(c)} acknowledges its messages`,
};

/** A consumer dies: it has acknowledged nothing, so its messages come back. */
export const crash: Action = {
  name: 'process.crash',
  ways: (bounds) => (bounds.crashes ? bounds.consumers : 0),
  take(state, c) {
    const consumer = at(state.consumers, c);
    if (consumer.stage === stages.idle) return false;
    giveBack(state, consumer);
    return true;
  },
  tell: (_before, _after, c) => `${consumerName(c)} dies; its messages come back`,
};
