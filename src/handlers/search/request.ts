import type { DocumentSearch } from '../../es/search-documents.ts';
import { compileAggregations } from './aggregations.ts';
import { type Compilation, type Schemas, searchBounds } from './compilation.ts';
import { compileSort } from './order.ts';
import { compileQuery } from './queries.ts';
import { compileHighlight } from './shown.ts';

/** How many documents an answer has unless the request says another number. */
const defaultSize = 10;
const defaultCounted = 10_000;

export function readSize({ size = defaultSize }: Schemas['SearchRequest']): number {
  return size;
}

/**
 * Returns the search that a request means, for what the caller may see. It is made only from what was understood of the
 * request, which is never passed on. Faults are noted in `to`: with one, the search must not be sent.
 *
 * @param isFirst whether it is the first page, which has the aggregations
 */
export function compileSearch(
  to: Compilation,
  request: Schemas['SearchRequest'],
  timeoutMs: number,
  isFirst: boolean,
): DocumentSearch {
  const { query = { match_all: {} }, sort, aggs, highlight, paged, cursor } = request;
  const size = readSize(request);
  const compiled = to.scope(compileQuery(to, query, { at: '/query', depth: 1, noInnerHits: undefined }));
  checkDocuments(to, size);
  const aggregations = aggs === undefined ? undefined : compileAggregations(to, aggs);
  const isPaged = paged === true || cursor !== undefined;
  return {
    query: compiled,
    // One more tells whether another page follows.
    size: isPaged && size > 0 ? size + 1 : size,
    sort: compileSort(sort),
    ...(aggregations !== undefined && isFirst && { aggs: aggregations }),
    ...(highlight !== undefined && { highlight: compileHighlight(highlight) }),
    trackTotalHits: request.track_total_hits ?? defaultCounted,
    timeoutMs,
    terminateAfter: searchBounds.terminateAfter,
  };
}

function checkDocuments(to: Compilation, size: number): void {
  const inner = [...to.inner.values()].reduce((product, { size: each }) => product * (each + 1), 1);
  if (inner === 1 || size * inner <= searchBounds.documents) return;
  to.fault(
    '/size',
    `is too much with inner_hits: documents and their inner hits are at most ${searchBounds.documents}`,
  );
}
