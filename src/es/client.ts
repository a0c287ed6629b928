import { Client, type ClientOptions, type estypes, HttpConnection } from '@elastic/elasticsearch';
import { Names } from '../names.ts';

/** A client over all nodes, for the indices of one store. */
export class Search extends Client {
  readonly names: Names;

  constructor(names: Names, options: ClientOptions) {
    super(options);
    this.names = names;
  }
}

/** The query of a search. */
export type Query = NonNullable<NonNullable<Parameters<Search['search']>[0]>['query']>;

/** Parts of a search, as the client takes them. */
export type Aggregation = estypes.AggregationsAggregationContainer;
export type Highlight = estypes.SearchHighlight;
export type QueryInnerHits = estypes.SearchInnerHits;
export type SortClause = estypes.SortOptions;

/**
 * Opens a client that goes to the next node when one does not answer; it connects when it is first used. The time-out
 * must be far below the time for which the index remembers deletes, so that no late request can restore a removed
 * document.
 */
export function openSearch(urls: readonly string[], requestTimeoutMs: number, names = new Names()): Search {
  return new Search(names, {
    nodes: [...urls],
    // The default connection fails on its first call on Bun.
    Connection: HttpConnection,
    requestTimeout: requestTimeoutMs,
    maxRetries: urls.length,
  });
}
