import type { Search } from './client.ts';
import { type Page, readPage } from './pages.ts';

/** What plans are to be found; all that is given must hold. */
export interface PlanFilter {
  readonly org?: string | undefined;
  readonly planType?: string | undefined;
  /** objectId of a service that the plan covers. */
  readonly service?: string | undefined;
  /** Most that the plan's own cost shares may be. */
  readonly copayMax?: number | undefined;
  readonly deductibleMax?: number | undefined;
}

/** A plan as a list shows it. */
export interface PlanSummary {
  readonly objectId: string;
  readonly _org: string;
  readonly planType: string;
  readonly creationDate: string;
  readonly revision: number;
}

/**
 * Plans in the order of their ids (UTF-8), at most `limit` of those after the id `after`. Throws
 * `Failure('unavailable')`.
 */
export function findPlans(
  search: Search,
  filter: PlanFilter,
  after: string | undefined,
  limit: number,
): Promise<Page<PlanSummary>> {
  return readPage<PlanSummary>(search, limit, {
    index: search.names.plans,
    query: { bool: { filter: [{ term: { relation: 'plan' } }, ...clauses(filter)] } },
    sort: [{ objectId: 'asc' }],
    ...(after !== undefined && { search_after: [after] }),
    _source: ['objectId', '_org', 'planType', 'creationDate', 'revision'],
  });
}

function clauses({ org, planType, service, copayMax, deductibleMax }: PlanFilter) {
  const shares = [
    ...(copayMax === undefined ? [] : [{ range: { copay: { lte: copayMax } } }]),
    ...(deductibleMax === undefined ? [] : [{ range: { deductible: { lte: deductibleMax } } }]),
  ];
  const covers = { has_child: { type: 'linkedService', query: { term: { objectId: service ?? '' } } } };
  return [
    ...(org === undefined ? [] : [{ term: { _org: org } }]),
    ...(planType === undefined ? [] : [{ term: { planType } }]),
    ...(service === undefined ? [] : [{ has_child: { type: 'linkedPlanService', query: covers } }]),
    ...(shares.length === 0
      ? []
      : [{ has_child: { type: 'planCostShare', query: { bool: { filter: shares } } } }]),
  ];
}
