import { lowestScore } from './numbers.ts';
import { lowerPending } from './plans.ts';
import type { Rules } from './rules.ts';
import type { Plan, Redis } from './state.ts';

/*
 * Moving all plans into `backfill` at once would block Redis. So a range of revisions is recorded, and its plans are moved
 * page by page. A plan that is not moved yet counts as if it were. A page is one plan here: a larger page is several
 * such steps, with nothing in between.
 */

/** Whether a plan is still to be moved: it lives, and its revision is in the range. */
export const isInRange = ({ seedFrom, seedTo }: Redis, { tree, revision }: Plan): boolean =>
  tree !== 0 && revision > seedFrom && revision <= seedTo;

/** Whether a plan is written in any case, whatever messages there are for it. */
export const isToDo = (redis: Redis, plan: Plan): boolean => plan.backfill === 1 || isInRange(redis, plan);

/** Whether a plan is pending from the very beginning without being in `pending`: the live index was lost. */
export const isInDoubt = (redis: Redis, plan: Plan, rules: Rules): boolean =>
  redis.seedDoubts === 1 && rules.rangeIsPending && isInRange(redis, plan);

/** Records that all living plans must be moved, including those of a range that is left. */
export function noteRange(redis: Redis): void {
  redis.seedFrom = 0;
  redis.seedTo = Math.max(0, ...redis.plans.filter(({ tree }) => tree !== 0).map(({ revision }) => revision));
  endRangeIfEmpty(redis);
}

/** The plan that is moved next. */
export function firstInRange(redis: Redis): Plan | undefined {
  const [first] = redis.plans
    .filter((plan) => isInRange(redis, plan))
    .sort((one, other) => one.revision - other.revision);
  return first;
}

/** Moves a plan to where it counts as being already. */
export function moveNext(redis: Redis): void {
  const next = firstInRange(redis);
  if (next === undefined) throw new RangeError('the range is empty');
  next.backfill = 1;
  if (redis.seedDoubts === 1) lowerPending(next, lowestScore);
  redis.seedFrom = next.revision;
  endRangeIfEmpty(redis);
}

/** Forgets the range once all its plans have left it. */
export function endRangeIfEmpty(redis: Redis): void {
  if (firstInRange(redis) === undefined) endRange(redis);
}

export function endRange(redis: Redis): void {
  redis.seedFrom = 0;
  redis.seedTo = 0;
  redis.seedDoubts = 0;
}
