import type { Action, Model } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { consumerName, numberName, planName } from '../format.ts';
import { exists, refresh } from '../search-index.ts';
import { type Consumer, type InFlight, stages } from '../state.ts';
import { targetGenerations } from './consumer-read.ts';
import { empty, listBatch, partAt, release, requeue, tryAgain } from './in-flight.ts';
import { mark as markPlan } from './mark.ts';

const eachConsumer = (bounds: Bounds): number => bounds.consumers;

/** Step 4: shows what was written before it began; a plan whose bulk comes after it waits for another one. */
export const refreshIndex: Action = {
  name: 'consumer.refresh',
  choices: eachConsumer,
  apply(state, c) {
    const written = partAt(at(state.consumers, c), stages.written);
    if (written.length === 0) return false;
    const slots = new Set(written.flatMap(({ inFlight }) => targetGenerations(inFlight)));
    if ([...slots].some((slot) => !exists(state, slot))) {
      for (const { inFlight } of written) tryAgain(inFlight);
      return true;
    }
    for (const slot of slots) refresh(state, slot);
    for (const { inFlight } of written) inFlight.stage = stages.refreshed;
    return true;
  },
  describe: (_before, after, c) =>
    listBatch(at(after.consumers, c)).some(({ inFlight }) => inFlight.stage === stages.again)
      ? `${consumerName(c)} misses a generation, and will read again`
      : `${consumerName(c)} refreshes the index`,
};

/** The plans that are marked together: one function for the part of the batch that is done. */
function toMark(consumer: Consumer, { bounds, rules }: Model): { p: number; inFlight: InFlight }[] {
  const refreshed = partAt(consumer, stages.refreshed);
  const written = partAt(consumer, stages.written);
  if (!rules.refreshBeforeMark && bounds.refreshes) return written;
  if (refreshed.length === 0) return [];
  return [
    ...refreshed,
    ...(rules.writtenBeforeRefresh ? [] : written),
    ...(rules.onlyCompleteMarked ? [] : partAt(consumer, stages.reading)),
  ];
}

/** Step 5. */
export const mark: Action = {
  name: 'consumer.mark',
  choices: eachConsumer,
  apply(state, c, model) {
    const marked = toMark(at(state.consumers, c), model);
    for (const { p, inFlight } of marked) {
      markPlan(state.redis, at(state.redis.plans, p), inFlight, model.rules);
      empty(inFlight, stages.marked);
    }
    return marked.length > 0;
  },
  describe(before, after, c, model) {
    const marks = toMark(at(before.consumers, c), model).map(({ p, inFlight }) => {
      const plan = at(after.redis.plans, p);
      const rest =
        plan.pending === 0
          ? 'done'
          : `pending from ${numberName(plan.pending)}${plan.token === 0 ? '' : ', a repair is wanted'}`;
      return `${planName(p)} at ${numberName(inFlight.revision)} (${rest})`;
    });
    return `${consumerName(c)} marks ${marks.join(' and ')}`;
  },
};

/** Step 6: the messages of the marked part of the batch; the rest keeps its own, and those that it shares. */
export const acknowledge: Action = {
  name: 'consumer.acknowledge',
  choices: eachConsumer,
  apply(state, c) {
    const consumer = at(state.consumers, c);
    const marked = partAt(consumer, stages.marked);
    for (const { p } of marked) release(consumer, p);
    return marked.length > 0;
  },
  describe(before, _after, c) {
    const marked = partAt(at(before.consumers, c), stages.marked);
    return `${consumerName(c)} acknowledges its messages for ${marked.map(({ p }) => planName(p)).join(' and ')}`;
  },
};

/** A consumer dies: it has acknowledged nothing that it holds, so these messages come back. */
export const crash: Action = {
  name: 'process.crash',
  choices: (bounds) => (bounds.crashes ? bounds.consumers : 0),
  apply(state, c, { rules }) {
    const consumer = at(state.consumers, c);
    if (listBatch(consumer).length === 0 && consumer.joint === 0) return false;
    requeue(state, consumer, rules);
    return true;
  },
  describe: (_before, _after, c) => `${consumerName(c)} dies; its messages come back`,
};
