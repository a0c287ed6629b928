import { toReason } from '../error-reason.ts';
import type { Query, Search } from '../es/client.ts';
import { refresh } from '../es/refresh.ts';
import { mapSearchErrors } from '../es/search-errors.ts';
import {
  indexExists,
  type Place,
  readStored,
  type ScanPage,
  type Stored,
  scan,
} from '../es/stored-documents.ts';
import { Failure } from '../failure.ts';

/** An index, as it is looked at. */
export interface IndexReader {
  /** Lets everything that was written be seen. */
  refresh(): Promise<void>;
  /** The document of each place; undefined where there is none. */
  read(places: readonly Place[]): Promise<(Stored | undefined)[]>;
  /** All documents that a query finds. */
  scan(query: Query, fields: readonly string[]): AsyncIterable<ScanPage>;
}

/**
 * Looks at an index; one that is not there has no documents. One that is removed while it is looked at cannot be
 * reached: `Failure('unavailable')`.
 */
export async function openIndexReader(search: Search, index: string): Promise<IndexReader> {
  if (!(await indexExists(search, index))) return nothing;
  return {
    refresh: () => done(refresh(search, index)),
    read: (places) => readStored(search, index, places),
    scan: (query, fields) => scan(search, index, query, fields),
  };
}

/**
 * Waits until Elasticsearch has done something. Throws `Failure('unavailable')` where it has not, whether a shard
 * failed or the index is gone.
 */
export async function done<T>(work: Promise<T>): Promise<T> {
  try {
    return await mapSearchErrors(work);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = toReason(error);
    throw new Failure('unavailable', `Elasticsearch has not done its part: ${reason}. Try again.`, {
      cause: error,
    });
  }
}

const nothing: IndexReader = {
  refresh: async () => {},
  read: async (places) => places.map(() => undefined),
  async *scan() {},
};
