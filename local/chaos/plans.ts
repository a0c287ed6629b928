/** A plan as the contract has it, as far as clients here write it. */
export interface PlanBody {
  readonly planCostShares: CostShares;
  readonly linkedPlanServices: readonly PlanService[];
  readonly _org: string;
  readonly objectId: string;
  readonly objectType: 'plan';
  /** No two writes give the same one, so that it tells which write a body is of. */
  readonly planType: string;
  readonly creationDate: string;
}

interface CostShares {
  readonly deductible: number;
  readonly _org: string;
  readonly copay: number;
  readonly objectId: string;
  readonly objectType: 'membercostshare';
}

/** A service with its child and grandchildren; it may be moved from plan to plan whole. */
export interface PlanService {
  readonly linkedService: {
    readonly _org: string;
    readonly objectId: string;
    readonly objectType: 'service';
    readonly name: string;
  };
  readonly planserviceCostShares: CostShares;
  readonly _org: string;
  readonly objectId: string;
  readonly objectType: 'planservice';
}

export const org = 'example.com';

/** A plan with these services. */
export function planOf(objectId: string, planType: string, services: readonly string[]): PlanBody {
  return {
    planCostShares: sharesOf(objectId),
    linkedPlanServices: services.map(serviceOf),
    _org: org,
    objectId,
    objectType: 'plan',
    planType,
    creationDate: '12-12-2017',
  };
}

/** The service of a name: always the same three objects. */
export function serviceOf(name: string): PlanService {
  return {
    linkedService: { _org: org, objectId: `${name}-service`, objectType: 'service', name },
    planserviceCostShares: sharesOf(name),
    _org: org,
    objectId: name,
    objectType: 'planservice',
  };
}

function sharesOf(name: string): CostShares {
  return {
    deductible: 2_000,
    _org: org,
    copay: name.length,
    objectId: `${name}-shares`,
    objectType: 'membercostshare',
  };
}

/** Names of a plan's services, in order. */
export function servicesOf(plan: PlanBody): string[] {
  return plan.linkedPlanServices.map(({ objectId }) => objectId);
}

/** The bytes that a plan must be stored as: JSON without blanks, members in order of their names (RFC 8785). */
export function textOf(plan: PlanBody): string {
  return JSON.stringify(plan, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
