import type { PlanSize } from './organisations.ts';

/** Eight letters of four bytes each and a blank. */
const word = `${'\u{10330}'.repeat(8)} `;

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

/** A plan of the organisation with these services. */
export function makePlan(
  objectId: string,
  org: string,
  planType: string,
  services: readonly string[],
): PlanBody {
  return {
    planCostShares: makeShares(objectId, org),
    linkedPlanServices: services.map((name) => makeService(name, org)),
    _org: org,
    objectId,
    objectType: 'plan',
    planType,
    creationDate: '12-12-2017',
  };
}

/** The service of a name: always the same three objects. The name tells how long its text is. */
export function makeService(name: string, org: string): PlanService {
  const words = Number(/-words-(\d+)$/.exec(name)?.[1] ?? 0);
  return {
    linkedService: {
      _org: org,
      objectId: `${name}-service`,
      objectType: 'service',
      name: words === 0 ? name : word.repeat(words),
    },
    planserviceCostShares: makeShares(name, org),
    _org: org,
    objectId: name,
    objectType: 'planservice',
  };
}

/** Names of the services that never leave the plan of this id. */
export function findHomes(plan: string, { services, words }: PlanSize): string[] {
  return Array.from(
    { length: services },
    (_, i) => `${plan}-home-${i}${words === 0 ? '' : `-words-${words}`}`,
  );
}

function makeShares(name: string, org: string): CostShares {
  return {
    deductible: 2_000,
    _org: org,
    copay: name.length,
    objectId: `${name}-shares`,
    objectType: 'membercostshare',
  };
}

/** Names of a plan's services, in order. */
export function makeServices(plan: PlanBody): string[] {
  return plan.linkedPlanServices.map(({ objectId }) => objectId);
}

/** The bytes that a plan must be stored as: JSON without blanks, members in order of their names (RFC 8785). */
export function toText(plan: PlanBody): string {
  return JSON.stringify(plan, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A plan's text for people: the beginning of a long one. */
export function shortened(text: string | null | undefined): string {
  const max = 300;
  return text == null || text.length <= max
    ? String(text)
    : `${text.slice(0, max)} … (${text.length} characters)`;
}
