import type { Action } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, isLiveReplaced } from '../bounds.ts';
import { planName } from '../format.ts';
import { announce, isAnnounced } from '../plans.ts';
import { firstInRange, moveNext } from '../range.ts';
import type { Redis } from '../state.ts';

const perPlan = (bounds: Bounds): number => (isLiveReplaced(bounds) ? bounds.plans : 0);

/** Moves the next plan of the range into `backfill`. */
export const move: Action = {
  name: 'rebuild.seed',
  choices: (bounds) => (isLiveReplaced(bounds) ? 1 : 0),
  apply({ redis }) {
    if (firstInRange(redis) === undefined) return false;
    moveNext(redis);
    return true;
  },
  describe: ({ redis }) => `${nextName(redis)} is moved from the range into backfill`,
};

function nextName(redis: Redis): string {
  const next = firstInRange(redis);
  return next === undefined ? 'nothing' : planName(redis.plans.indexOf(next));
}

/**
 * A consumer claims a plan in `backfill`, and reads it as if a message had come. If the consumer dies before it is done, the
 * claim comes back, as a message does.
 */
export const seed: Action = {
  name: 'rebuild.seed',
  choices: perPlan,
  apply(state, p) {
    if (at(state.redis.plans, p).backfill === 0 || isAnnounced(state, p)) return false;
    announce(state, p);
    return true;
  },
  describe: (_before, _after, p) => `${planName(p)}, which is in backfill, is claimed`,
};
