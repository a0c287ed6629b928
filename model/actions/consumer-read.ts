import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, isAheadPossible, objectCount } from '../bounds.ts';
import { nextNumber } from '../numbers.ts';
import { has, isForAll } from '../plans.ts';
import { isToDo } from '../range.ts';
import { consumerName, numberName, planName, treeName } from '../say.ts';
import { exists, refresh, seen } from '../search-index.ts';
import { type Consumer, type Held, type State, stages } from '../state.ts';
import { write } from './commit.ts';
import { listBatch, release, tryAgain } from './held.ts';

const each = (bounds: Model['bounds']): number => bounds.consumers * bounds.plans;

/** Why a plan is read: a first message, a redelivered one, or an attempt that has failed. */
const causes = { message: 0, redelivery: 1, failure: 2 } as const;

function explainCause(
  way: number,
  { consumers, plans }: Model['bounds'],
): { c: number; p: number; cause: number } {
  const [c, rest] = split(way, consumers);
  const [p, cause] = split(rest, plans);
  return { c, p, cause };
}

/** Step 1: one plan is read atomically; the plans of a batch one after the other. */
export const read: Action = {
  name: 'consumer.read',
  ways: (bounds) => each(bounds) * 3,
  take(state, way, model) {
    const { bounds, rules } = model;
    const { c, p, cause } = explainCause(way, bounds);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    // There is no index to write to.
    if (state.redis.liveless === 1) return false;
    if (cause === causes.failure) {
      if (held.stage !== stages.again) return false;
      fill(held, state, p, rules.retryDeletesAll, model);
      return true;
    }
    const isAgain = cause === causes.redelivery;
    if (held.stage !== stages.idle || listBatch(consumer).length >= bounds.batch) return false;
    if (!takeMessage(state, consumer, p, isAgain, bounds)) return false;
    const plan = at(state.redis.plans, p);
    const isThere = plan.revision !== 0 && plan.searchable === plan.revision;
    if (!rules.redelivered && isThere && plan.token === 0) {
      release(consumer, p);
      return true;
    }
    fill(held, state, p, isAgain && rules.redeliveredDeletesAll, model);
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const { c, p, cause } = explainCause(way, bounds);
    const held = at(at(after.consumers, c).held, p);
    const reads = at(['reads', 'is given again, and reads', 'tries again, and reads'], cause);
    if (held.stage === stages.idle) return `${consumerName(c)} skips ${planName(p)}: it is searchable`;
    const what =
      held.revision === 0
        ? 'nothing is known of it'
        : `${treeName(held.tree, bounds)} at ${numberName(held.revision)}`;
    return `${consumerName(c)} ${reads} ${planName(p)}: ${what}${held.token === 0 ? '' : ', a repair is wanted'}`;
  },
};

/** Takes the plan's message out of the queue, or its part of the one that the consumer has; false if there is none. */
function takeMessage(state: State, consumer: Consumer, p: number, isAgain: boolean, bounds: Bounds): boolean {
  const bit = 1 << p;
  if ((consumer.unread & bit) !== 0) {
    // The last plan comes first: one order for all, which halves the world.
    if ((consumer.jointAgain === 1) !== isAgain || consumer.unread >= 2 * bit) return false;
    consumer.unread &= ~bit;
    return true;
  }
  const messages = isAgain ? state.redelivered : state.messages;
  const isJoint = isAgain ? state.together === 1 : state.jointMessagesLeft > 0 && isForAll(messages, bounds);
  if ((messages & bit) === 0 || isJoint) return false;
  if (isAgain) state.redelivered &= ~bit;
  else state.messages &= ~bit;
  return true;
}

/**
 * A first attempt takes the leaving objects that searches have not been shown to be without. An attempt after one that
 * may have written late takes all leaving objects that are remembered.
 */
function fill(held: Held, state: State, p: number, takesAll: boolean, model: Model): void {
  const { redis } = state;
  const plan = at(redis.plans, p);
  held.stage = stages.reading;
  held.revision = plan.revision;
  held.tree = plan.tree;
  for (let object = 0; object < objectCount(model.bounds); object++) {
    const left = at(plan.leaving, object);
    held.leaving[object] = takesAll || left > plan.searchable ? left : 0;
  }
  held.token = plan.token;
  held.epoch = redis.epoch;
  held.live = redis.live;
  held.next = model.rules.dualWriting || isToDo(redis, plan) ? redis.next : 0;
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
    if (held.stage !== stages.reading || held.token === 0 || held.looked === 1) return false;
    const generations = targetGenerations(held);
    if (!generations.every((slot) => exists(state, slot))) {
      tryAgain(held);
      return true;
    }
    held.looked = 1;
    for (const slot of generations) {
      refresh(state, slot);
      look(state, slot, p, held, model);
    }
    // If nobody has set Redis back or written to the index, the next step can only find that Redis has moved on.
    if (held.ahead === 1 && !isAheadPossible(model.bounds)) leaveMoved(consumer, p, model);
    return true;
  },
  tell(_before, after, way, { bounds }) {
    const [c, p] = split(way, bounds.consumers);
    const held = at(at(after.consumers, c).held, p);
    if (held.stage < stages.reading)
      return `${consumerName(c)} looks for ${planName(p)} in the index: a generation is missing, or the plan has moved on`;
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
 * Rewrites a plan in Redis when the index is ahead. If Redis has moved on, there is nothing to rewrite: a plan whose
 * bulk was sent is marked as usual, and any other is read again.
 */
export const touch: Action = {
  name: 'consumer.touch',
  ways: each,
  take(state, way, model) {
    const [c, p] = split(way, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    const held = at(consumer.held, p);
    const isSent = held.stage > stages.reading;
    if (held.ahead === 0 || (held.sent !== 0 && !isSent)) return false;
    const plan = at(state.redis.plans, p);
    const isUnmoved = plan.revision === held.revision;
    if (isUnmoved) write(state, p, plan.tree, plan.bad, model);
    if (isUnmoved) release(consumer, p);
    else if (isSent) held.ahead = 0;
    else leaveMoved(consumer, p, model);
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

/** Nothing of the plan was sent, but its message may be a redelivery, so the plan is read again and not dropped. */
function leaveMoved(consumer: Consumer, p: number, { rules }: Model): void {
  if (rules.movedIsReadAgain) tryAgain(at(consumer.held, p));
  else release(consumer, p);
}

/** The generations that a consumer writes, each once. */
export function targetGenerations(held: Held): number[] {
  return held.next === 0 ? [held.live] : [held.live, held.next];
}
