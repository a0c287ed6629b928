import type { LargePlan } from '../../../test/support/large-plans.ts';
import type { World, WorldPlan } from '../world.ts';
import { largestPlan, makeWrite } from '../writes.ts';

/** The same limit as in `commit.lua`. */
export const leavingAtMost = 10_000;

const services = 1_000;
const objectsOfService = 3;

/** A plan of maximum size with many removed objects that the index still holds. */
export interface CrowdedPlan extends WorldPlan {
  readonly body: LargePlan;
}

/** Writes plans of maximum size and replaces objects until each has `leaving` removed ones, or up to two fewer. */
export async function crowd(world: World, ids: readonly string[], leaving: number): Promise<CrowdedPlan[]> {
  const plans: CrowdedPlan[] = [];
  for (const objectId of ids) {
    let body = largestPlan(objectId);
    let revisions = await world.commit([makeWrite(body)]);
    let left = Math.floor(leaving / objectsOfService);
    for (let generation = 1; left > 0; generation++) {
      // The services before this one return to generation 0, so that this round removes fewer objects than a whole one.
      body = largestPlan(objectId, { generation, changedFrom: Math.max(services - left, 0) });
      revisions = await world.commit([makeWrite(body)]);
      left -= services;
    }
    plans.push({ plan: objectId, org: body._org, revision: revisions[0] ?? '', body });
  }
  return plans;
}

/** Returns the plan with one object replaced. */
export function withOneChanged(body: LargePlan, id: string): LargePlan {
  return { ...body, planCostShares: { ...(body['planCostShares'] as object), objectId: id } };
}
