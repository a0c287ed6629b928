import { visiblePart } from './aggregations.ts';
import type { Schemas } from './compilation.ts';
import { readType } from './fields.ts';

type Given = Schemas['SearchAggregation'];
type Result = Schemas['SearchAggregationResult'];
type Bucket = Schemas['SearchBucket'];

/** An aggregation or a bucket as Elasticsearch answers it, with those in it by name. */
interface Raw {
  readonly [name: string]: unknown;
  readonly doc_count?: number;
  readonly sum_other_doc_count?: number;
  readonly buckets?: readonly RawBucket[];
}

interface RawBucket extends Raw {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly from?: number;
  readonly to?: number;
  readonly doc_count: number;
}

/** Returns the results of the aggregations of a request, as the contract answers them. */
export function showAggregations(
  given: Schemas['SearchAggregations'],
  found: Readonly<Record<string, unknown>>,
): Schemas['SearchBuckets'] {
  return Object.fromEntries(
    Object.entries<Given>(given).flatMap(([name, each]) => {
      // Documented at each aggregation.
      const raw = Object.hasOwn(found, name) ? (found[name] as Raw) : undefined;
      return raw === undefined ? [] : [[name, showAggregation(each, raw)]];
    }),
  );
}

function showAggregation(given: Given, raw: Raw): Result {
  if (given.stats !== undefined) return showStats(raw);
  if (given.children !== undefined || given.parent !== undefined) {
    const visible = raw[visiblePart] as Raw | undefined;
    return { docCount: visible?.doc_count ?? 0, ...showInner(given, visible ?? {}) };
  }
  if (given.filter !== undefined) return { docCount: raw.doc_count ?? 0, ...showInner(given, raw) };
  const buckets = (raw.buckets ?? []).map((bucket) => showBucket(given, bucket));
  return {
    buckets,
    ...(given.terms !== undefined && { otherDocCount: raw.sum_other_doc_count ?? 0 }),
  };
}

function showBucket(given: Given, bucket: RawBucket): Bucket {
  const { from, to, doc_count } = bucket;
  return {
    key: toKey(given, bucket),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    docCount: doc_count,
    ...showInner(given, bucket),
  };
}

/** Elasticsearch keeps days as milliseconds, and booleans as numbers. */
function toKey({ terms, date_histogram }: Given, { key, key_as_string }: RawBucket): Bucket['key'] {
  if (date_histogram !== undefined) return key_as_string ?? key;
  const type = terms === undefined ? undefined : readType(terms.field);
  if (type === 'date') return key_as_string ?? key;
  return type === 'boolean' ? key_as_string === 'true' : key;
}

function showInner({ aggs }: Given, raw: Raw): { aggregations?: Schemas['SearchBuckets'] } {
  return aggs === undefined || Object.keys(aggs).length === 0
    ? {}
    : { aggregations: showAggregations(aggs, raw) };
}

function showStats(raw: Raw): Result {
  // Documented at the stats aggregation; numbers of no document are null.
  const { count, min, max, avg, sum } = raw as {
    [Name in 'count' | 'min' | 'max' | 'avg' | 'sum']: number | null;
  };
  return { count: count ?? 0, min, max, avg, sum: sum ?? 0 };
}
