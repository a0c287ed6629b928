import type { estypes } from '@elastic/elasticsearch';
import { Failure } from '../failure.ts';
import type { Search } from './client.ts';
import { mapSearchErrors } from './search-errors.ts';

type SearchRequest = NonNullable<Parameters<Search['search']>[0]>;

/** One page of what a search finds. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Whether another page follows. */
  readonly more: boolean;
}

/**
 * Returns the first `limit` hits of a sorted search, from all shards or not at all. Throws `Failure('unavailable')`.
 *
 * @typeParam Source what the index has in `_source`, by its mapping
 */
export async function readHits<Source>(
  search: Search,
  limit: number,
  request: SearchRequest,
): Promise<Page<estypes.SearchHit<Source>>> {
  const answer = await mapSearchErrors(
    search.search<Source>({
      ...request,
      size: limit + 1,
      track_total_hits: false,
      allow_partial_search_results: false,
    }),
  );
  if (answer.timed_out) throw new Failure('unavailable', 'The search took too long. Try again.');
  const { hits } = answer.hits;
  return { items: hits.slice(0, limit), more: hits.length > limit };
}

/** The documents of such a page. */
export async function readPage<Source>(
  search: Search,
  limit: number,
  request: SearchRequest,
): Promise<Page<Source>> {
  const { items, more } = await readHits<Source>(search, limit, request);
  return { items: items.flatMap(({ _source }) => (_source === undefined ? [] : [_source])), more };
}
