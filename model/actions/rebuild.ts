import type { Action } from '../action.ts';
import { at } from '../at.ts';
import type { Bounds } from '../bounds.ts';
import { generationName, planName } from '../format.ts';
import { freshToken } from '../numbers.ts';
import { announce, lowerPending } from '../plans.ts';
import { endRange, firstInRange, noteRange } from '../range.ts';
import type { Rules } from '../rules.ts';
import { empty, exists, forgetSlot, refresh } from '../search-index.ts';
import type { Redis, State } from '../state.ts';
import { differs } from './anti-entropy.ts';

/*
 *   begin ──► seed, and the consumers work off `backfill` ──► audit ──► close ──► swapAlias ──► finish ──► drop the old one
 *                          │ at any moment before finish
 *                          └──► abandon ──► drop the next one, its alias put back ──► clear
 *
 * Every step may be the last one of a process that dies or freezes; another one goes on, or abandons.
 */
const once = (bounds: Bounds): number => (bounds.rebuilds > 0 ? 1 : 0);
const perPlan = (bounds: Bounds): number => (bounds.rebuilds > 0 ? bounds.plans : 0);

const allPlans = (bounds: Bounds): number => (1 << bounds.plans) - 1;
const nothingToDo = ({ redis }: State): boolean => redis.plans.every(({ backfill }) => backfill === 0);
const nothingToMove = ({ redis }: State): boolean => firstInRange(redis) === undefined;
const nothingRejected = (state: State): boolean => state.redis.plans.every(({ rejected }) => rejected === 0);

/** Whether every plan has been written to the next generation. */
const isAllWritten = (state: State, rules: Rules): boolean =>
  (!rules.backfillBeforeSwap || nothingToDo(state)) && (!rules.rangeBeforeSwap || nothingToMove(state));

/** Whether what the next generation has refused is all that stands against it: the rebuild fails. */
export function isRefused(state: State): boolean {
  return nothingToDo(state) && nothingToMove(state) && !nothingRejected(state);
}

export const begin: Action = {
  name: 'rebuild.begin',
  choices: once,
  apply(state, _way, { bounds }) {
    const { redis } = state;
    const free = state.generations.findIndex(({ exists }, i) => exists === 0 && i + 1 !== redis.live);
    if (redis.next !== 0 || state.rebuildsLeft === 0 || free < 0) return false;
    state.rebuildsLeft--;
    forgetSlot(state, free + 1);
    empty(state, free + 1, true);
    at(state.generations, free).strict = bounds.nextRefusals > 0 ? 1 : 0;
    redis.next = free + 1;
    redis.epoch = freshToken;
    noteRange(redis);
    for (const plan of redis.plans) plan.rejected = 0;
    forgetProgress(state);
    return true;
  },
  describe: (_before, after) => `a rebuild begins: ${generationName(after.redis.next)} is next`,
};

/** Compares one plan document by document; one that differs and is not pending is repaired first. */
export const audit: Action = {
  name: 'rebuild.audit',
  choices: perPlan,
  apply(state, p, model) {
    const { redis } = state;
    if (redis.next === 0 || state.alias === redis.next || !exists(state, redis.next)) return false;
    if (redis.closed === 1 || !nothingRejected(state)) return false;
    if (!isAllWritten(state, model.rules)) return false;
    if ((state.audited & (1 << p)) !== 0) return false;
    refresh(state, redis.next);
    const plan = at(redis.plans, p);
    const isWrong = plan.pending === 0 && plan.failed === 0 && differs(state, redis.next, p, model);
    if (isWrong) {
      plan.backfill = 1;
      plan.token = freshToken;
      announce(state, p);
    } else {
      state.audited |= 1 << p;
    }
    return true;
  },
  describe: (before, after, p) =>
    before.audited === after.audited
      ? `the audit finds ${planName(p)} wrong in the next generation: it must be repaired`
      : `the audit has nothing against ${planName(p)} in the next generation`,
};

/** One function in Redis: from here on, what the next generation refuses is refused by what is about to be live. */
export const close: Action = {
  name: 'rebuild.close',
  choices: once,
  apply(state, _way, { bounds, rules }) {
    const { redis } = state;
    if (redis.next === 0 || redis.abandoning === 1 || redis.closed === 1) return false;
    if (state.audited !== allPlans(bounds) || !isAllWritten(state, rules)) return false;
    if (rules.rejectionsStopSwap && !nothingRejected(state)) return false;
    redis.closed = 1;
    return true;
  },
  describe: () => 'the next generation is complete: it is closed',
};

/** One request that Elasticsearch takes whole: it fails unless both generations are there. */
export const swapAlias: Action = {
  name: 'rebuild.swapAlias',
  choices: once,
  apply(state, _way, { rules }) {
    const { redis } = state;
    if (!rules.aliasBeforeFinish) return followLive(state);
    if (redis.next === 0 || state.alias === redis.next || redis.closed === 0) return false;
    if (!exists(state, redis.next) || !exists(state, state.alias)) return false;
    state.alias = redis.next;
    state.swapped = 1;
    return true;
  },
  describe: (_before, after) => `the alias moves to ${generationName(after.alias)}`,
};

/** The wrong order: the alias comes after Redis. */
function followLive(state: State): boolean {
  if (state.alias === state.redis.live || !exists(state, state.redis.live)) return false;
  state.alias = state.redis.live;
  return true;
}

/** One function in Redis; it does nothing for a rebuild that is over or being abandoned. */
export const finish: Action = {
  name: 'rebuild.finish',
  choices: once,
  apply(state, _way, { rules }) {
    const { redis } = state;
    const isSwapped = state.swapped === 1 || state.alias === redis.next;
    const isReady = rules.aliasBeforeFinish ? isSwapped : redis.closed === 1;
    if (redis.next === 0 || redis.abandoning === 1 || !isReady) return false;
    end(state, redis.next, rules);
    return true;
  },
  describe: (_before, after) => `Redis records that ${generationName(after.redis.live)} is live`,
};

/** The rebuilding process dies; another one goes on from what Redis and Elasticsearch know. */
export const crash: Action = {
  name: 'process.crash',
  choices: (bounds) => (bounds.crashes ? once(bounds) : 0),
  apply(state) {
    if (state.audited === 0) return false;
    forgetProgress(state);
    return true;
  },
  describe: () => 'the rebuild dies, and goes on in another process',
};

export function forgetProgress(state: State): void {
  state.audited = 0;
  state.swapped = 0;
}

/** Redis has one generation again; who read before this has read of another epoch. */
export function end(state: State, live: number, rules: Rules): void {
  const { redis } = state;
  // Plans that a lost index still lacks are pending by the range alone.
  if (redis.seedDoubts === 0 || !rules.rangeOutlivesRebuild) endRange(redis);
  redis.live = live;
  redis.next = 0;
  redis.epoch = freshToken;
  redis.closed = 0;
  redis.abandoning = 0;
  for (const plan of redis.plans) {
    plan.backfill = 0;
    plan.rejected = 0;
  }
  retryFailed(redis);
  forgetProgress(state);
}

/** Abandoned plans are tried again: another generation may take them. */
export function retryFailed(redis: Redis): void {
  for (const plan of redis.plans) {
    if (plan.failed !== 0) lowerPending(plan, plan.failed);
    plan.failed = 0;
  }
}

/** Whether a rebuild has something to do still. */
export function isRebuilding(state: State): boolean {
  return (
    state.dropping !== 0 ||
    state.redis.next !== 0 ||
    state.alias !== state.redis.live ||
    state.generations.some((generation, i) => generation.exists === 1 && i + 1 !== state.redis.live)
  );
}
