import type { Query, Search } from './client.ts';
import { nameHas, typeBeginsWith } from './plan-filter.ts';
import { searchDocuments } from './search-documents.ts';

/** Names of services and types of plans, the most frequent ones first. */
export interface Suggestions {
  readonly serviceNames: string[];
  readonly planTypes: string[];
}

interface Buckets {
  readonly buckets: readonly { readonly key: string }[];
}

/** Maximum number of documents that a shard reads for one request. */
const terminateAfter = 100_000;

/**
 * Finds names and types that complete a text, in documents of an organisation, or of all if it is undefined. Returns
 * those found until the time-out. Throws `Failure('unavailable')`.
 * @param size most of each kind
 */
export async function findSuggestions(
  search: Search,
  text: string,
  org: string | undefined,
  {
    size,
    timeoutMs,
    signal,
  }: { readonly size: number; readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Suggestions> {
  const query: Query = {
    bool: {
      filter: [
        ...(org === undefined ? [] : [{ term: { _org: org } }]),
        { bool: { should: [nameHas(text), typeBeginsWith(text)], minimum_should_match: 1 } },
      ],
    },
  };
  const { aggregations } = await searchDocuments(
    search,
    {
      query,
      size: 0,
      sort: [],
      aggs: {
        serviceNames: { terms: { field: 'name.keyword', size } },
        planTypes: { terms: { field: 'planType', size } },
      },
      trackTotalHits: false,
      timeoutMs,
      terminateAfter,
    },
    undefined,
    signal,
  );
  // Terms, by the request.
  const { serviceNames, planTypes } = aggregations as Partial<Record<keyof Suggestions, Buckets>>;
  const keys = (terms: Buckets | undefined) => (terms?.buckets ?? []).map(({ key }) => key);
  return { serviceNames: keys(serviceNames), planTypes: keys(planTypes) };
}
