import { Failure } from '../failure.ts';
import type { Query, Search } from './client.ts';
import { mapSearchErrors } from './search-errors.ts';

/** Documents in one answer. */
const pageDocuments = 1_000;
/** How long the cluster keeps a scan for its next page. */
const keepAlive = '5m';

/** The place of a document: its id, and the plan that it is routed by. */
export interface Place {
  readonly id: string;
  readonly routing: string;
}

/** A document as searches see it. */
export interface Stored extends Place {
  readonly version: number;
  readonly source: Readonly<Record<string, unknown>>;
}

/** Whether there is an index of that name. Throws `Failure('unavailable')`. */
export function indexExists(search: Search, index: string): Promise<boolean> {
  return mapSearchErrors(search.indices.exists({ index }));
}

/**
 * Reads the document at each place, as of the last refresh; undefined if there is none. Throws
 * `Failure('unavailable')`.
 */
export async function readStored(
  search: Search,
  index: string,
  places: readonly Place[],
): Promise<(Stored | undefined)[]> {
  if (places.length === 0) return [];
  const answer = await mapSearchErrors(
    search.mget<Stored['source']>({
      docs: places.map(({ id, routing }) => ({ _index: index, _id: id, routing })),
      realtime: false,
    }),
  );
  return answer.docs.map((doc) => {
    if ('error' in doc) throw new Failure('unavailable', `A document cannot be read: ${doc.error.reason}.`);
    return doc.found ? stored(doc) : undefined;
  });
}

/** One page of a scan. */
export interface ScanPage {
  readonly documents: readonly Stored[];
  /** Documents in all pages. */
  readonly total: number;
}

/**
 * Reads every document that a query finds, as of the last refresh before the first page, from all shards; page by page,
 * in no order. `fields` are those of `source` that are read. Throws `Failure('unavailable')`.
 */
export async function* scan(
  search: Search,
  index: string,
  query: Query,
  fields: readonly string[],
): AsyncGenerator<ScanPage> {
  let answer = await mapSearchErrors(
    search.search<Stored['source']>({
      index,
      query,
      scroll: keepAlive,
      size: pageDocuments,
      sort: ['_doc'],
      version: true,
      _source: [...fields],
      track_total_hits: true,
      allow_partial_search_results: false,
    }),
  );
  try {
    for (;;) {
      if (answer._shards.failed > 0 || answer.timed_out) {
        throw new Failure('unavailable', 'A shard did not answer. Try again.');
      }
      const { hits, total } = answer.hits;
      if (hits.length === 0) return;
      // With track_total_hits the total is an object.
      yield { documents: hits.map(stored), total: (total as { value: number }).value };
      answer = await mapSearchErrors(
        search.scroll<Stored['source']>({ scroll_id: answer._scroll_id ?? '', scroll: keepAlive }),
      );
    }
  } finally {
    // If the scroll cannot be released now, it expires by itself.
    await search.clearScroll({ scroll_id: answer._scroll_id ?? '' }).catch(() => {});
  }
}

function stored(doc: {
  readonly _id?: string | undefined;
  readonly _routing?: string | undefined;
  readonly _version?: number | undefined;
  readonly _source?: Stored['source'] | undefined;
}): Stored {
  const { _id = '', _routing = '', _version = 0, _source = {} } = doc;
  return { id: _id, routing: _routing, version: _version, source: _source };
}
