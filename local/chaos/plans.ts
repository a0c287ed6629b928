import type { PlanSize } from './organisations.ts';

/** Eight letters of four bytes each and a blank. */
const word = `${'\u{10330}'.repeat(8)} `;

/** A plan by the contract, with the properties that the clients here write. */
export interface PlanBody {
  readonly planCostShares: CostShares;
  readonly linkedPlanServices: readonly PlanService[];
  readonly _org: string;
  readonly objectId: string;
  readonly objectType: 'plan';
  /** Unique for every write, so that it identifies the write that a body comes from. */
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

/** A service with its child and grandchildren; it moves from plan to plan as a whole. */
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

/** Makes the service with this name: always the same three objects. The name determines the length of its text. */
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

/** Returns the exact stored text of a plan: JSON without blanks, members sorted by name (RFC 8785). */
export function toText(plan: PlanBody): string {
  return JSON.stringify(plan, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Shortens a plan's text for the report. */
export function shortened(text: string | null | undefined): string {
  const max = 300;
  return text == null || text.length <= max
    ? String(text)
    : `${text.slice(0, max)} … (${text.length} characters)`;
}
