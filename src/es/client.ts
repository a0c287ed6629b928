import { Client, HttpConnection } from '@elastic/elasticsearch';

/** A client over all nodes. */
export type Search = Client;

/** What a search looks for. */
export type Query = NonNullable<NonNullable<Parameters<Search['search']>[0]>['query']>;

/**
 * Opens a client that goes to the next node when one does not answer; it connects when it is first used. The
 * time-out must be far below the time for which the index remembers deletes, so that no late request can bring back
 * what was removed.
 */
export function openSearch(urls: readonly string[], requestTimeoutMs: number): Search {
  return new Client({
    nodes: [...urls],
    // The default connection fails on its first call on Bun.
    Connection: HttpConnection,
    requestTimeout: requestTimeoutMs,
    maxRetries: urls.length,
  });
}
