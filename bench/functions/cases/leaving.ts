import type { LargePlan } from '../../../test/support/large-plans.ts';
import type { World, WorldPlan } from '../world.ts';
import { largestPlan, makeWrite } from '../writes.ts';

/** As `commit.lua` has it. */
export const leavingAtMost = 10_000;

const services = 1_000;
const objectsOfService = 3;

/** A largest plan with much leaving. */
export interface CrowdedPlan extends WorldPlan {
  readonly body: LargePlan;
}

/** Writes largest plans of these ids and changes their objects until so many, or up to two fewer, are leaving each. */
export async function crowd(world: World, ids: readonly string[], leaving: number): Promise<CrowdedPlan[]> {
  const plans: CrowdedPlan[] = [];
  for (const objectId of ids) {
    let body = largestPlan(objectId);
    let revisions = await world.commit([makeWrite(body)]);
    let left = Math.floor(leaving / objectsOfService);
    for (let generation = 1; left > 0; generation++) {
      // The services before this one come back from generation 0, so that fewer objects are leaving than in a whole round.
      body = largestPlan(objectId, { generation, changedFrom: Math.max(services - left, 0) });
      revisions = await world.commit([makeWrite(body)]);
      left -= services;
    }
    plans.push({ plan: objectId, org: body._org, revision: revisions[0] ?? '', body });
  }
  return plans;
}

/** The plan with one other object than before. */
export function withOneChanged(body: LargePlan, id: string): LargePlan {
  return { ...body, planCostShares: { ...(body['planCostShares'] as object), objectId: id } };
}
