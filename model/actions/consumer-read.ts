import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, isAheadPossible, objectCount } from '../bounds.ts';
import { consumerName, numberName, planName, treeName } from '../format.ts';
import { nextNumber } from '../numbers.ts';
import { has, isForAll } from '../plans.ts';
import { isToDo } from '../range.ts';
import { exists, refresh, seen } from '../search-index.ts';
import { type Consumer, type InFlight, type State, stages } from '../state.ts';
import { write } from './commit.ts';
import { listBatch, release, tryAgain } from './in-flight.ts';

const each = (bounds: Model['bounds']): number => bounds.consumers * bounds.plans;

/** Why a plan is read: a first message, a redelivered one, or an attempt that has failed. */
const causes = { message: 0, redelivery: 1, failure: 2 } as const;

function explainCause(
  choice: number,
  { consumers, plans }: Model['bounds'],
): { c: number; p: number; cause: number } {
  const [c, rest] = split(choice, consumers);
  const [p, cause] = split(rest, plans);
  return { c, p, cause };
}

/** Step 1: one plan is read atomically; the plans of a batch one after the other. */
export const read: Action = {
  name: 'consumer.read',
  choices: (bounds) => each(bounds) * 3,
  apply(state, choice, model) {
    const { bounds, rules } = model;
    const { c, p, cause } = explainCause(choice, bounds);
    const consumer = at(state.consumers, c);
    const inFlight = at(consumer.inFlight, p);
    // There is no index to write to.
    if (state.redis.liveless === 1) return false;
    if (cause === causes.failure) {
      if (inFlight.stage !== stages.again) return false;
      load(inFlight, state, p, rules.retryDeletesAll, model);
      return true;
    }
    const isAgain = cause === causes.redelivery;
    if (inFlight.stage !== stages.idle || listBatch(consumer).length >= bounds.batch) return false;
    if (!takeMessage(state, consumer, p, isAgain, bounds)) return false;
    const plan = at(state.redis.plans, p);
    const isThere = plan.revision !== 0 && plan.searchable === plan.revision;
    if (!rules.redelivered && isThere && plan.token === 0) {
      release(consumer, p);
      return true;
    }
    load(inFlight, state, p, isAgain && rules.redeliveredDeletesAll, model);
    return true;
  },
  describe(_before, after, choice, { bounds }) {
    const { c, p, cause } = explainCause(choice, bounds);
    const inFlight = at(at(after.consumers, c).inFlight, p);
    const reads = at(['reads', 'is given again, and reads', 'tries again, and reads'], cause);
    if (inFlight.stage === stages.idle) return `${consumerName(c)} skips ${planName(p)}: it is searchable`;
    const what =
      inFlight.revision === 0
        ? 'nothing is known of it'
        : `${treeName(inFlight.tree, bounds)} at ${numberName(inFlight.revision)}`;
    return `${consumerName(c)} ${reads} ${planName(p)}: ${what}${inFlight.token === 0 ? '' : ', a repair is wanted'}`;
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
function load(inFlight: InFlight, state: State, p: number, takesAll: boolean, model: Model): void {
  const { redis } = state;
  const plan = at(redis.plans, p);
  inFlight.stage = stages.reading;
  inFlight.revision = plan.revision;
  inFlight.tree = plan.tree;
  for (let object = 0; object < objectCount(model.bounds); object++) {
    const left = at(plan.leaving, object);
    inFlight.leaving[object] = takesAll || left > plan.searchable ? left : 0;
  }
  inFlight.token = plan.token;
  inFlight.epoch = redis.epoch;
  inFlight.live = redis.live;
  inFlight.next = model.rules.dualWriting || isToDo(redis, plan) ? redis.next : 0;
  inFlight.bad = plan.bad;
  inFlight.horizon = 0;
  if (plan.token !== 0) inFlight.horizon = plan.revision === 0 ? nextNumber(state, model) : plan.revision;
}

/** Step 2: a repair looks at what the index has of its plan. */
export const find: Action = {
  name: 'consumer.find',
  choices: each,
  apply(state, choice, model) {
    const [c, p] = split(choice, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    const inFlight = at(consumer.inFlight, p);
    if (inFlight.stage !== stages.reading || inFlight.token === 0 || inFlight.looked === 1) return false;
    const generations = targetGenerations(inFlight);
    if (!generations.every((slot) => exists(state, slot))) {
      tryAgain(inFlight);
      return true;
    }
    inFlight.looked = 1;
    for (const slot of generations) {
      refresh(state, slot);
      readIndex(state, slot, p, inFlight, model);
    }
    // If nobody has set Redis back or written to the index, the next step can only find that Redis has moved on.
    if (inFlight.ahead === 1 && !isAheadPossible(model.bounds)) leaveMoved(consumer, p, model);
    return true;
  },
  describe(_before, after, choice, { bounds }) {
    const [c, p] = split(choice, bounds.consumers);
    const inFlight = at(at(after.consumers, c).inFlight, p);
    if (inFlight.stage < stages.reading)
      return `${consumerName(c)} looks for ${planName(p)} in the index: a generation is missing, or the plan has moved on`;
    const count = inFlight.found.flat().filter((version) => version !== 0).length;
    const surplus = inFlight.ahead === 1 ? 'a version that Redis has not reached' : `${count} surplus`;
    return `${consumerName(c)} looks for ${planName(p)} in the index: ${surplus}`;
  },
};

function readIndex(
  state: State,
  slot: number,
  p: number,
  inFlight: InFlight,
  { bounds, rules }: Model,
): void {
  const found = at(inFlight.found, slot - 1);
  for (let object = 0; object < objectCount(bounds); object++) {
    const version = seen(state, slot, p, object, bounds);
    if (version === 0) continue;
    const isSurplus = !has(inFlight.tree, object);
    if (version <= inFlight.horizon) {
      if (isSurplus) found[object] = version;
    } else {
      if (isSurplus && !rules.horizon) found[object] = version;
      if (rules.touch && rules.horizon) inFlight.ahead = 1;
    }
  }
}

/**
 * Rewrites a plan in Redis when the index is ahead. If Redis has moved on, there is nothing to rewrite: a plan whose
 * bulk was sent is marked as usual, and any other is read again.
 */
export const touch: Action = {
  name: 'consumer.touch',
  choices: each,
  apply(state, choice, model) {
    const [c, p] = split(choice, model.bounds.consumers);
    const consumer = at(state.consumers, c);
    const inFlight = at(consumer.inFlight, p);
    const isSent = inFlight.stage > stages.reading;
    if (inFlight.ahead === 0 || (inFlight.sent !== 0 && !isSent)) return false;
    const plan = at(state.redis.plans, p);
    const isUnmoved = plan.revision === inFlight.revision;
    if (isUnmoved) write(state, p, plan.tree, plan.bad, model);
    if (isUnmoved) release(consumer, p);
    else if (isSent) inFlight.ahead = 0;
    else leaveMoved(consumer, p, model);
    return true;
  },
  describe(before, after, choice, { bounds }) {
    const [c, p] = split(choice, bounds.consumers);
    const revision = at(after.redis.plans, p).revision;
    const isWritten = revision !== at(before.redis.plans, p).revision;
    const what = isWritten ? `is rewritten: revision ${numberName(revision)}` : 'has moved on';
    return `${consumerName(c)} touches ${planName(p)}, which ${what}`;
  },
};

/** Nothing of the plan was sent, but its message may be a redelivery, so the plan is read again and not dropped. */
function leaveMoved(consumer: Consumer, p: number, { rules }: Model): void {
  if (rules.movedIsReadAgain) tryAgain(at(consumer.inFlight, p));
  else release(consumer, p);
}

/** The generations that a consumer writes, each once. */
export function targetGenerations(inFlight: InFlight): number[] {
  return inFlight.next === 0 ? [inFlight.live] : [inFlight.live, inFlight.next];
}
