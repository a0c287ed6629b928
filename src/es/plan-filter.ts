import type { Query } from './client.ts';

/** A filter on plans. All conditions given must hold. */
export interface PlanFilter {
  readonly org?: string | undefined;
  readonly planType?: string | undefined;
  /** objectId of a service that the plan covers. */
  readonly service?: string | undefined;
  /** Words of the name of such a service. */
  readonly serviceName?: string | undefined;
  /** Words of the name of a service, the last one perhaps unfinished, or the beginning of the plan's type. */
  readonly q?: string | undefined;
  /** Of the plan's own cost shares. */
  readonly copayMin?: number | undefined;
  readonly copayMax?: number | undefined;
  readonly deductibleMin?: number | undefined;
  readonly deductibleMax?: number | undefined;
  /** Of the cost shares of one service. */
  readonly serviceCopayMin?: number | undefined;
  readonly serviceCopayMax?: number | undefined;
  readonly serviceDeductibleMin?: number | undefined;
  readonly serviceDeductibleMax?: number | undefined;
  /** Days as yyyy-MM-dd. */
  readonly createdFrom?: string | undefined;
  readonly createdTo?: string | undefined;
}

/** Services whose names are shown for a plan that was found by them. */
const maxHighlights = 3;

/**
 * Returns the clauses of a filter on documents of plans. Each clause on other documents is restricted to the
 * organisation.
 */
export function planClauses(filter: PlanFilter): Query[] {
  const { org, planType, q, createdFrom, createdTo } = filter;
  const ofOrg: Query[] = org === undefined ? [] : [{ term: { _org: org } }];
  const child = (type: string, clauses: readonly Query[]): Query => {
    return { has_child: { type, query: { bool: { filter: [...clauses, ...ofOrg] } } } };
  };
  const shares = toRanges(filter.copayMin, filter.copayMax, filter.deductibleMin, filter.deductibleMax);
  const service = serviceClauses(filter, child);
  const days = range('creationDate', createdFrom, createdTo);
  return [
    { term: { relation: 'plan' } },
    ...ofOrg,
    ...(planType === undefined ? [] : [{ term: { planType } }]),
    ...(shares.length === 0 ? [] : [child('planCostShare', shares)]),
    ...(service.length === 0 ? [] : [child('linkedPlanService', service)]),
    ...(q === undefined ? [] : [anyOf([typeBeginsWith(q), named(q, ofOrg)])]),
    ...days,
  ];
}

/** The conditions on one service and its own cost shares. */
function serviceClauses(
  filter: PlanFilter,
  child: (type: string, clauses: readonly Query[]) => Query,
): Query[] {
  const { service, serviceName } = filter;
  const itself: Query[] = [
    ...(service === undefined ? [] : [{ term: { objectId: service } }]),
    ...(serviceName === undefined
      ? []
      : [{ match: { name: { query: serviceName, operator: 'and' as const } } }]),
  ];
  const shares = toRanges(
    ...([filter.serviceCopayMin, filter.serviceCopayMax] as const),
    ...([filter.serviceDeductibleMin, filter.serviceDeductibleMax] as const),
  );
  return [
    ...(itself.length === 0 ? [] : [child('linkedService', itself)]),
    ...(shares.length === 0 ? [] : [child('planserviceCostShare', shares)]),
  ];
}

/** Whether a plan's type begins with the text, in any case. */
export function typeBeginsWith(text: string): Query {
  return { prefix: { planType: { value: text, case_insensitive: true } } };
}

/** Whether the name of a service has all of the words, the last one perhaps unfinished. */
export function nameHas(words: string): Query {
  return { match_bool_prefix: { name: { query: words, operator: 'and' } } };
}

/** Finds plans with a service of that name, and returns the matching names. */
function named(words: string, ofOrg: readonly Query[]): Query {
  const highlight = {
    encoder: 'html' as const,
    fields: { name: { number_of_fragments: 0 } },
  };
  const services: Query = {
    has_child: {
      type: 'linkedService',
      query: { bool: { filter: [...ofOrg], must: [nameHas(words)] } },
      inner_hits: { size: 1, _source: false, highlight },
    },
  };
  return {
    has_child: {
      type: 'linkedPlanService',
      query: { bool: { filter: [...ofOrg], must: [services] } },
      inner_hits: { size: maxHighlights, _source: false },
    },
  };
}

const anyOf = (clauses: readonly Query[]): Query => {
  return { bool: { should: [...clauses], minimum_should_match: 1 } };
};

function toRanges(
  copayMin: number | undefined,
  copayMax: number | undefined,
  deductibleMin: number | undefined,
  deductibleMax: number | undefined,
): Query[] {
  return [...range('copay', copayMin, copayMax), ...range('deductible', deductibleMin, deductibleMax)];
}

function range<Value extends number | string>(
  field: string,
  gte: Value | undefined,
  lte: Value | undefined,
): Query[] {
  if (gte === undefined && lte === undefined) return [];
  const bounds = { ...(gte !== undefined && { gte }), ...(lte !== undefined && { lte }) };
  return [{ range: { [field]: bounds } } as Query];
}
