import type { Search } from './client.ts';
import { readHits } from './pages.ts';
import { type PlanFilter, planClauses } from './plan-filter.ts';

/** A plan as a list shows it. */
export interface PlanSummary {
  readonly objectId: string;
  readonly _org: string;
  readonly planType: string;
  readonly creationDate: string;
  readonly revision: number;
  /** With `q`: names of services that it was found by, as HTML. */
  readonly highlights?: string[];
}

/** An order of plans, descending with `-`. */
export type PlanOrder = 'objectId' | 'planType' | '-planType' | 'creationDate' | '-creationDate';

/** The place after a plan in a list: its sort values. */
export type PlanPlace = readonly (string | number)[];

/**
 * Finds plans, those of equal rank in the order of their ids (UTF-8): at most `limit` of those after a place. `end` is
 * the place of the last one if another page follows. Throws `Failure('unavailable')`, also after `timeoutMs`.
 */
export async function findPlans(
  search: Search,
  filter: PlanFilter,
  order: PlanOrder,
  page: { readonly after: PlanPlace | undefined; readonly limit: number; readonly timeoutMs: number },
): Promise<{ readonly items: readonly PlanSummary[]; readonly end: PlanPlace | undefined }> {
  const { after, limit, timeoutMs } = page;
  const { items, more } = await readHits<PlanSummary>(search, limit, {
    index: search.names.plans,
    query: { bool: { filter: planClauses(filter) } },
    sort: toSort(order),
    timeout: `${timeoutMs}ms`,
    ...(after !== undefined && { search_after: [...after] }),
    _source: ['objectId', '_org', 'planType', 'creationDate', 'revision'],
  });
  const plans = items.flatMap(({ _source: plan, inner_hits: inner }) => {
    if (plan === undefined) return [];
    return [filter.q === undefined ? plan : { ...plan, highlights: readHighlights(inner) }];
  });
  // Strings and numbers, by the fields of the sort.
  const end = more ? (items.at(-1)?.sort as PlanPlace | undefined) : undefined;
  return { items: plans, end };
}

function toSort(order: PlanOrder) {
  const field = order.replace('-', '');
  const direction = order.startsWith('-') ? ('desc' as const) : ('asc' as const);
  return [...(field === 'objectId' ? [] : [{ [field]: direction }]), { objectId: 'asc' as const }];
}

interface Linked {
  readonly highlight?: { readonly name?: readonly string[] };
  readonly inner_hits?: InnerHits;
}

type InnerHits = Readonly<Record<string, { readonly hits: { readonly hits: readonly Linked[] } }>>;

/** The names of services, which are two relations below the plan. */
function readHighlights(found: unknown): string[] {
  // As plan-filter.ts asks for it.
  const { linkedPlanService: services } = (found ?? {}) as InnerHits;
  const named = (services?.hits.hits ?? []).flatMap(
    ({ inner_hits: inner }) => inner?.['linkedService']?.hits.hits ?? [],
  );
  return named.flatMap(({ highlight }) => highlight?.name ?? []);
}
