import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { objectCount } from '../bounds.ts';
import { nextNumber } from '../numbers.ts';
import { has } from '../plans.ts';
import { consumerName, numberName, planName, treeName } from '../say.ts';
import { exists, refresh, seen } from '../search-index.ts';
import { type Held, type State, stages } from '../state.ts';
import { write } from './commit.ts';
import { batchOf, giveBack, release } from './held.ts';

const each = (bounds: Model['bounds']): number => bounds.consumers * bounds.plans;

/** Step 1: one plan is read atomically; the plans of a batch one after the other. */
export const read: Action = {
  name: 'consumer.read',
  ways: each,
  take(state, way, model) {
    const [c, p] = split(way, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    if ((state.messages & (1 << p)) === 0 || consumer.stage > stages.reading) return false;
    const held = at(consumer.held, p);
    const batch = batchOf(consumer);
    if (held.taken === 1 || batch.length >= model.bounds.batch) return false;
    if (batch.some(({ held: other }) => other.sent !== 0)) return false;
    state.messages &= ~(1 << p);
    const plan = at(state.redis.plans, p);
    const isThere = plan.revision !== 0 && plan.searchable === plan.revision;
    if (!model.rules.redelivered && isThere && plan.token === 0) return true;
    consumer.stage = stages.reading;
    fill(held, state, p, model);
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const held = at(at(after.consumers, c).held, p);
    if (held.taken === 0) return `${consumerName(c)} skips ${planName(p)}: it is searchable`;
    const what =
      held.revision === 0
        ? 'nothing is known of it'
        : `${treeName(held.tree, bounds)} at ${numberName(held.revision)}`;
    return `${consumerName(c)} reads ${planName(p)}: ${what}${held.token === 0 ? '' : ', a repair is wanted'}`;
  },
};

function fill(held: Held, state: State, p: number, model: Model): void {
  const { redis } = state;
  const plan = at(redis.plans, p);
  held.taken = 1;
  held.revision = plan.revision;
  held.tree = plan.tree;
  for (let object = 0; object < objectCount(model.bounds); object++)
    held.leaving[object] = at(plan.leaving, object);
  held.token = plan.token;
  held.epoch = redis.epoch;
  held.live = redis.live;
  held.next = model.rules.dualWriting || plan.todo === 1 ? redis.next : 0;
  held.bad = plan.bad;
  held.horizon = 0;
  if (plan.token !== 0) held.horizon = plan.revision === 0 ? nextNumber(state, model) : plan.revision;
}

/** Step 2: a repair looks at what the index has of its plan. */
export const find: Action = {
  name: 'consumer.find',
  ways: each,
  take(state, way, model) {
    const [c, p] = split(way, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    if (consumer.stage !== stages.reading || held.token === 0 || held.looked === 1) return false;
    const generations = generationsOf(held);
    if (!generations.every((slot) => exists(state, slot))) {
      giveBack(state, consumer);
      return true;
    }
    held.looked = 1;
    for (const slot of generations) {
      refresh(state, slot);
      look(state, slot, p, held, model);
    }
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const held = at(at(after.consumers, c).held, p);
    if (held.taken === 0) return `${consumerName(c)} misses a generation, and will read again`;
    const count = held.found.flat().filter((version) => version !== 0).length;
    const surplus = held.ahead === 1 ? 'a version that Redis has not reached' : `${count} surplus`;
    return `${consumerName(c)} looks for ${planName(p)} in the index: ${surplus}`;
  },
};

function look(state: State, slot: number, p: number, held: Held, { bounds, rules }: Model): void {
  const found = at(held.found, slot - 1);
  for (let object = 0; object < objectCount(bounds); object++) {
    const version = seen(state, slot, p, object, bounds);
    if (version === 0) continue;
    const isSurplus = !has(held.tree, object);
    if (version <= held.horizon) {
      if (isSurplus) found[object] = version;
    } else {
      if (isSurplus && !rules.horizon) found[object] = version;
      if (rules.touch && rules.horizon) held.ahead = 1;
    }
  }
}

/**
 * Writes a plan anew when the index is ahead of Redis. If Redis has moved on, there is nothing to write; what was sent
 * already is marked as ever.
 */
export const touch: Action = {
  name: 'consumer.touch',
  ways: each,
  take(state, way, model) {
    const [c, p] = split(way, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    const isSent = consumer.stage > stages.reading;
    if (held.ahead === 0 || (held.sent !== 0 && !isSent)) return false;
    const plan = at(state.redis.plans, p);
    const isUnmoved = plan.revision === held.revision;
    if (isUnmoved) write(state, p, plan.tree, plan.bad, model);
    if (isUnmoved || !isSent) release(consumer, p);
    else held.ahead = 0;
    return true;
  },
  tell(before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const revision = at(after.redis.plans, p).revision;
    const isWritten = revision !== at(before.redis.plans, p).revision;
    const what = isWritten ? `is written anew: revision ${numberName(revision)}` : 'has moved on';
    return `${consumerName(c)} touches ${planName(p)}, which ${what}`;
  },
};

/** The generations that a consumer writes, each once. */
export function generationsOf(held: Held): number[] {
  return held.next === 0 ? [held.live] : [held.live, held.next];
}
