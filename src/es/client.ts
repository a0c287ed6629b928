import { Client, HttpConnection } from '@elastic/elasticsearch';

/** A client over all nodes. */
export type Search = Client;

/**
 * Opens a client that goes to the next node when one does not answer. The time-out is far below the time for
 * which the index remembers deletes, so that no late request can bring back what was removed.
 */
export function openSearch(urls: readonly string[]): Search {
  return new Client({
    nodes: [...urls],
    // The default connection fails on its first call on Bun.
    Connection: HttpConnection,
    requestTimeout: 20_000,
    maxRetries: urls.length,
  });
}
