import { errors } from '@elastic/elasticsearch';
import type { Aggregation, Highlight, Query, Search, SortClause } from './client.ts';
import { mapSearchErrors } from './search-errors.ts';

/** A search of the live generation, complete. */
export interface DocumentSearch {
  readonly query: Query;
  readonly size: number;
  readonly sort: readonly SortClause[];
  readonly aggs?: Readonly<Record<string, Aggregation>>;
  readonly highlight?: Highlight;
  /** Whether hits are counted, or up to which number. */
  readonly trackTotalHits: boolean | number;
  /** Elasticsearch ends the search after this time, and returns the hits so far. */
  readonly timeoutMs: number;
  /** Maximum number of documents that a shard reads. */
  readonly terminateAfter: number;
}

/** An index as it was at one moment, and a position in what a search found there. */
export interface PagePosition {
  readonly pointInTime: string;
  /** Sort values of the last hit before; undefined at the beginning. */
  readonly after: readonly unknown[] | undefined;
  readonly keepAliveMs: number;
}

/** A hit as Elasticsearch returns it. */
export interface RawHit {
  readonly _id: string;
  readonly _score: number | null;
  readonly _source: Readonly<Record<string, unknown>>;
  readonly sort?: readonly unknown[];
  readonly highlight?: Readonly<Record<string, readonly string[]>>;
  readonly inner_hits?: Readonly<Record<string, { readonly hits: RawHits }>>;
}

export interface RawHits {
  readonly total?: { readonly value: number; readonly relation: 'eq' | 'gte' };
  readonly hits: readonly RawHit[];
}

/** The result of a search. */
export interface FoundDocuments {
  readonly tookMs: number;
  readonly hits: RawHits;
  readonly aggregations: Readonly<Record<string, unknown>>;
  /** Why something may be missing; empty where nothing is. */
  readonly reasons: readonly string[];
  /** The point in time as it must be named from now on. */
  readonly pointInTime: string | undefined;
}

/** The index no longer knows a point in time: it was kept for too long, or a node that had it is gone. */
export class PointInTimeGoneError extends Error {
  override readonly name = 'PointInTimeGoneError';
}

const missingContext = 'search_context_missing_exception';
const maxReasons = 10;

interface RawAnswer {
  readonly took: number;
  readonly timed_out: boolean;
  readonly terminated_early?: boolean;
  readonly pit_id?: string;
  readonly hits: RawHits;
  readonly aggregations?: Readonly<Record<string, unknown>>;
  readonly _shards: {
    readonly total: number;
    readonly successful: number;
    readonly failed: number;
    readonly failures?: readonly { readonly shard: number; readonly reason?: { readonly type?: string } }[];
  };
}

/**
 * Searches the live generation, or a point in time of it. Shards that do not answer are left out and reported. Throws
 * `PointInTimeGoneError`, and `Failure('unavailable')`, also once `signal` is aborted.
 */
export async function searchDocuments(
  search: Search,
  request: DocumentSearch,
  page: PagePosition | undefined,
  signal: AbortSignal,
): Promise<FoundDocuments> {
  const { query, size, sort, aggs, highlight, trackTotalHits, timeoutMs, terminateAfter } = request;
  const answer = await withPointInTime(
    search.search(
      {
        ...(page === undefined && { index: search.names.plans }),
        ...(page !== undefined && {
          pit: { id: page.pointInTime, keep_alive: `${page.keepAliveMs}ms` },
        }),
        // Sort values, as the index returned them.
        ...(page?.after !== undefined && { search_after: [...page.after] as string[] }),
        query,
        size,
        sort: [...sort],
        ...(aggs !== undefined && { aggs: { ...aggs } }),
        ...(highlight !== undefined && { highlight }),
        track_total_hits: trackTotalHits,
        timeout: `${timeoutMs}ms`,
        terminate_after: terminateAfter,
        allow_partial_search_results: true,
      },
      { signal },
    ),
  );
  // Documented at the search API; the client's types know less of inner hits and aggregations.
  const raw = answer as unknown as RawAnswer;
  if (page !== undefined && raw._shards.failures?.some(({ reason }) => reason?.type === missingContext))
    throw new PointInTimeGoneError();
  return {
    tookMs: raw.took,
    hits: raw.hits,
    aggregations: raw.aggregations ?? {},
    reasons: readReasons(raw, request),
    pointInTime: raw.pit_id,
  };
}

/** Keeps the live generation as it is now for searches. Throws `Failure('unavailable')`. */
export async function openPointInTime(search: Search, keepAliveMs: number): Promise<string> {
  const { id } = await mapSearchErrors(
    search.openPointInTime({ index: search.names.plans, keep_alive: `${keepAliveMs}ms` }),
  );
  return id;
}

/** Closes a point in time; one that cannot be closed now expires. */
export async function closePointInTime(search: Search, id: string): Promise<void> {
  await search.closePointInTime({ id }).catch(() => {});
}

async function withPointInTime<T>(answer: Promise<T>): Promise<T> {
  return mapSearchErrors(
    answer.catch((error: unknown) => {
      const isGone = error instanceof errors.ResponseError && error.message.includes(missingContext);
      throw isGone ? new PointInTimeGoneError() : error;
    }),
  );
}

function readReasons(answer: RawAnswer, { timeoutMs, terminateAfter }: DocumentSearch): string[] {
  const { total, successful, failures = [] } = answer._shards;
  const reasons = new Set(
    failures.map(({ shard, reason }) => `shard ${shard}: ${reason?.type ?? 'unknown'}`),
  );
  const silent = total - successful - failures.length;
  if (silent > 0) reasons.add(`${silent} of ${total} shards did not answer`);
  if (answer.timed_out) reasons.add(`the search was ended after ${timeoutMs} ms`);
  if (answer.terminated_early === true)
    reasons.add(`the search was ended after ${terminateAfter} documents of a shard`);
  return [...reasons].slice(0, maxReasons);
}
