import type { Action } from '../action.ts';
import { type Bounds, isLiveLost } from '../bounds.ts';
import { freshToken } from '../numbers.ts';
import { noteRange } from '../range.ts';
import { empty, exists, forgetSlot } from '../search-index.ts';
import type { State } from '../state.ts';
import { forgetProgress, retryFailed } from './rebuild.ts';

const once = (bounds: Bounds): number => (isLiveLost(bounds) ? 1 : 0);

/** Whether the live index is gone and Redis does not know of it. */
export const isUnnoticed = (state: State): boolean =>
  !exists(state, state.redis.live) && state.redis.unmade === 0 && state.alias === state.redis.live;

/**
 * The live index is gone. In one function, the live generation gets a new name and an epoch, all plans must be written
 * and are pending from the very beginning, and a rebuild that has begun is over. A slot stands for the new name as well.
 */
export const lose: Action = {
  name: 'indices.replaceLive',
  choices: once,
  apply(state) {
    const { redis } = state;
    if (!isUnnoticed(state)) return false;
    forgetSlot(state, redis.live);
    redis.unmade = 1;
    redis.epoch = freshToken;
    redis.next = 0;
    redis.closed = 0;
    redis.abandoning = 0;
    for (const plan of redis.plans) plan.rejected = 0;
    retryFailed(redis);
    redis.seedDoubts = 1;
    noteRange(redis);
    forgetProgress(state);
    return true;
  },
  describe: () =>
    'the index reconciler loses the live index: all plans must be written, and are pending from the very beginning',
};

/**
 * Redis has come back empty. One function gives it a live generation again, with a new name and an epoch; plans that
 * were written since must be written to that generation.
 */
export const begin: Action = {
  name: 'indices.begin',
  choices: (bounds) => (bounds.empties > 0 ? 1 : 0),
  apply(state, _way, { rules }) {
    const { redis } = state;
    if (redis.liveless === 0) return false;
    redis.liveless = 0;
    redis.epoch = freshToken;
    if (rules.emptyBeginsAnew) {
      // The index that is there is under a name that nobody writes to any more.
      forgetSlot(state, redis.live);
      empty(state, redis.live, false);
      redis.unmade = 1;
    }
    redis.seedDoubts = 1;
    noteRange(redis);
    return true;
  },
  describe: () => 'the index reconciler begins a live generation in the empty Redis',
};

/** The index is created, with its alias. */
export const create: Action = {
  name: 'indices.create',
  choices: once,
  apply(state) {
    const { redis } = state;
    if (redis.unmade === 0) return false;
    redis.unmade = 0;
    empty(state, redis.live, true);
    state.alias = redis.live;
    return true;
  },
  describe: () => 'the index reconciler creates the live index again, with its alias',
};
