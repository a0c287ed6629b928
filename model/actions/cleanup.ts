import type { Action } from '../action.ts';
import { type Bounds, generationCount } from '../bounds.ts';
import { generationName } from '../format.ts';
import type { Rules } from '../rules.ts';
import { empty, exists, forgetSlot } from '../search-index.ts';
import type { State } from '../state.ts';
import { end, isRefused } from './rebuild.ts';

/*
 * Drops the generations that rebuilds leave behind. Cleans up after an abandoned rebuild, and after one whose end Redis
 * has lost.
 */
const once = (bounds: Bounds): number => (bounds.rebuilds > 0 ? 1 : 0);

/** Removes a generation that is neither live nor next, or the next one of a rebuild that is being abandoned. */
export const drop: Action = {
  name: 'rebuild.drop',
  choices: (bounds) => (bounds.rebuilds > 0 ? generationCount(bounds) : 0),
  apply(state, choice, { rules }) {
    const slot = choice + 1;
    const other = slot === 1 ? 2 : 1;
    const { redis } = state;
    if (!exists(state, slot)) return false;
    if (state.dropping === slot) {
      // One request moves the alias back to the other generation and drops this one; it fails if the other is missing.
      if (!exists(state, other)) return false;
      if (rules.abandonTakesAliasBack) state.alias = other;
    } else {
      const isLeft = slot !== redis.live && slot !== redis.next && state.alias !== slot;
      const isEarly = !rules.dropAfterFinish && state.alias === redis.next && slot === redis.live;
      if (!isLeft && !isEarly) return false;
    }
    empty(state, slot, false);
    forgetSlot(state, slot);
    return true;
  },
  describe: (before, after, choice) =>
    `${generationName(choice + 1)} is dropped` +
    (before.alias === after.alias ? '' : `, and the alias put back to ${generationName(after.alias)}`),
};

/** The rebuild must end without a result. From here on it cannot be finished. */
export const abandon: Action = {
  name: 'rebuild.abandon',
  choices: (bounds) => (bounds.abandons ? once(bounds) : 0),
  apply: (state, _way, { rules }) => beginAbandoning(state, rules),
  describe: () => 'the rebuild is being abandoned',
};

/** The rebuild must end without a result if plans that the next generation has refused are all that blocks it. */
export const fail: Action = {
  name: 'rebuild.abandon',
  choices: (bounds) => (bounds.nextRefusals > 0 ? once(bounds) : 0),
  apply: (state, _way, { rules }) => isRefused(state) && beginAbandoning(state, rules),
  describe: () => 'the rebuild fails for what its generation refuses',
};

function beginAbandoning(state: State, rules: Rules): boolean {
  const { redis } = state;
  if (redis.next === 0 || state.dropping !== 0) return false;
  if (rules.abandonFences) redis.abandoning = 1;
  state.dropping = redis.next;
  return true;
}

/** The next generation is gone: Redis forgets it. */
export const clear: Action = {
  name: 'rebuild.clear',
  choices: once,
  apply(state, _way, { rules }) {
    const { redis } = state;
    const isOver = state.dropping !== 0 && redis.next !== state.dropping;
    const isGone = redis.next !== 0 && !exists(state, redis.next);
    if (!isOver && !isGone) return false;
    if (isGone) end(state, redis.live, rules);
    state.dropping = 0;
    return true;
  },
  describe: () => 'Redis forgets the abandoned rebuild',
};

/** A Redis that lost the end of a rebuild finds the alias on a generation that it does not know. */
export const adopt: Action = {
  name: 'rebuild.adopt',
  choices: (bounds) => (bounds.rewinds ? once(bounds) : 0),
  apply(state, _way, { rules }) {
    const { redis } = state;
    if (!rules.adoptsAlias || redis.next !== 0 || state.alias === redis.live) return false;
    end(state, state.alias, rules);
    return true;
  },
  describe: (_before, after) =>
    `Redis takes ${generationName(after.redis.live)}, where the alias is, for live`,
};
