import { after, freshToken, lowestScore } from '../numbers.ts';
import { lowerPending } from '../plans.ts';
import { isToDo } from '../range.ts';
import type { Rules } from '../rules.ts';
import type { InFlight, Plan, Redis } from '../state.ts';

interface Compared {
  readonly revision: boolean;
  readonly epoch: boolean;
  readonly token: boolean;
}

/** Whether nothing has happened since the consumer read. */
export function compare(redis: Redis, plan: Plan, inFlight: InFlight, rules: Rules): Compared {
  return {
    revision: inFlight.revision === plan.revision,
    epoch: !rules.epochAtMark || inFlight.epoch === redis.epoch,
    token: !rules.tokenAtMark || inFlight.token === plan.token,
  };
}

/** From pending to failed; it keeps its score. */
export function fail(redis: Redis, plan: Plan, inFlight: InFlight, rules: Rules): void {
  plan.failed = plan.pending === 0 ? inFlight.revision : plan.pending;
  plan.pending = 0;
  plan.token = 0;
  // The next generation has no revision of the plan that could be reported as searchable.
  if (isToDo(redis, plan) && rules.giveUpForgets) {
    plan.searchable = 0;
    plan.failed = lowestScore;
  }
  if (rules.giveUpEndsTodo) plan.backfill = 0;
}

/** Whether a plan can be given up: it is pending, or a rebuild must still write it. */
export function canFail(redis: Redis, plan: Plan, rules: Rules): boolean {
  return plan.pending !== 0 || isToDo(redis, plan) || !rules.giveUpOnlyPending;
}

/** The function `mark`, for one plan. */
export function mark(redis: Redis, plan: Plan, inFlight: InFlight, rules: Rules): void {
  const same = compare(redis, plan, inFlight, rules);
  if (same.revision && same.epoch && same.token) {
    if (inFlight.refusedByNext === 1 && redis.closed === 1 && rules.closedRefusalFails) {
      if (canFail(redis, plan, rules)) fail(redis, plan, inFlight, rules);
      return;
    }
    plan.rejected = inFlight.refusedByNext;
    plan.pending = 0;
    plan.token = 0;
    plan.backfill = 0;
    if (plan.revision !== 0) plan.searchable = inFlight.revision;
    if (rules.markClearsFailed) plan.failed = 0;
    return;
  }
  // A new repair was asked for meanwhile: the plan stays pending for it.
  if (same.revision && same.epoch) return;

  const afterwards = rules.scoreAfter || plan.revision === 0 ? after(inFlight.revision) : plan.revision;
  const isTold = inFlight.refusedByNext === 0 || !rules.lateRefusalTellsNothing;
  if (same.epoch && same.token && isTold) {
    if (plan.searchable < inFlight.revision && inFlight.revision <= plan.revision) {
      plan.searchable = inFlight.revision;
      if (inFlight.token === 0 && plan.pending !== 0 && plan.pending <= inFlight.revision) {
        plan.pending = afterwards;
      }
    }
  }
  // The bulk may have landed after a newer one and restored objects that the newer one deleted: request a repair.
  lowerPending(plan, same.epoch ? afterwards : lowestScore);
  plan.token = freshToken;
}
