import { errors } from '@elastic/elasticsearch';
import type { Search } from './client.ts';
import { ensureIndex } from './ensure.ts';
import { type Page, readPage } from './pages.ts';
import { mapSearchErrors } from './search-errors.ts';

const properties = {
  plan: { type: 'keyword' },
  revision: { type: 'long' },
  previous: { type: 'long' },
  operation: { type: 'keyword' },
  org: { type: 'keyword' },
  actor: { type: 'keyword', ignore_above: 8_191 },
  at: { type: 'date', format: 'epoch_millis' },
  trace: { type: 'keyword' },
  // The plan as text, so that the exact bytes are returned. It is never parsed.
  body: { type: 'object', enabled: false },
} as const;

const settings = {
  number_of_shards: 3,
  // A copy on each of three nodes: the history cannot be rebuilt from anything else.
  number_of_replicas: 2,
  // A search that names no index must read only the plans.
  hidden: true,
  // Consumers refresh before they mark.
  refresh_interval: '-1',
} as const;

/** A revision as history keeps it. */
export interface HistoryDocument {
  readonly plan: string;
  readonly revision: number;
  readonly previous: number;
  readonly operation: string;
  readonly org: string;
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly trace: string;
  /** Absent for a deletion. */
  readonly body?: string;
}

/** Creates the store's index with its mapping, unless it exists. */
export function ensureHistory(search: Search, store: string): Promise<void> {
  return ensureIndex(search, {
    index: search.names.history,
    settings: { index: settings },
    mappings: { dynamic: 'strict', _routing: { required: true }, _meta: { store }, properties },
  });
}

/** A revision as a list shows it. */
export type HistorySummary = Omit<HistoryDocument, 'body'>;

/**
 * Returns revisions of a plan, newest first: at most `limit` of those from `from` on and below `before`; only those of
 * `org`, if it is given. All shards are asked, as in `findDocuments`. Throws `Failure('unavailable')`.
 */
export function findRevisions(
  search: Search,
  {
    plan,
    org,
    from,
    before,
  }: { plan: string; org: string | undefined; from: string; before: string | undefined },
  limit: number,
): Promise<Page<HistorySummary>> {
  return readPage<HistorySummary>(search, limit, {
    index: search.names.history,
    query: {
      bool: {
        filter: [
          { term: { plan } },
          { range: { revision: { gte: from } } },
          ...(org === undefined ? [] : [{ term: { org } }]),
        ],
      },
    },
    sort: [{ revision: 'desc' }],
    ...(before !== undefined && { search_after: [before] }),
    _source_excludes: ['body'],
  });
}

/**
 * Reads a revision of a plan, even before searches see it. If `org` is given, reads the revision's organisation first
 * and returns undefined if it is another one. Throws `Failure('unavailable')`.
 */
export async function getDocument(
  search: Search,
  { plan, org }: { plan: string; org: string | undefined },
  revision: string,
): Promise<HistoryDocument | undefined> {
  const get = { index: search.names.history, id: revision, routing: plan };
  if (org !== undefined) {
    const found = await getSource(search, { ...get, _source_includes: ['plan', 'org'] });
    if (found?.org !== org || found.plan !== plan) return undefined;
  }
  const found = await getSource(search, get);
  // Another plan of the same shard may have the number.
  return found?.plan === plan ? found : undefined;
}

/** Undefined where there is no such document. */
async function getSource(
  search: Search,
  get: Parameters<Search['get']>[0],
): Promise<HistoryDocument | undefined> {
  const request = search.get<HistoryDocument>(get);
  const answer = await mapSearchErrors(
    request.catch((error: unknown) => {
      const notFound = error instanceof errors.ResponseError && error.body?.found === false;
      if (notFound) return undefined;
      throw error;
    }),
  );
  return answer?._source;
}
