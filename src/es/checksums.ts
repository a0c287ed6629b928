import type { Query, Search } from './client.ts';

/** The key of documents without a bucket. Planbase writes no such documents. */
export const noBucket = -1;

/** More than there are buckets. */
const maxBuckets = 10_000;
const pageGroups = 5_000;

/** How many documents searches see, and the sum of their checksums. */
export interface SeenSum {
  readonly count: number;
  readonly checksums: number;
}

/** The documents of a plan that are in one bucket. */
export interface SeenPlan extends SeenSum {
  readonly plan: string;
  readonly bucket: number;
}

interface Group<Key> {
  readonly key: Key;
  readonly doc_count: number;
  readonly checksums: { readonly value: number };
}

interface ComposedGroups {
  readonly after_key?: { readonly plan: string; readonly bucket: number | null };
  readonly buckets: readonly Group<{ readonly plan: string; readonly bucket: number | null }>[];
}

const checksums = { checksums: { sum: { field: 'checksum' } } };

/** Sums over all documents of an index, by bucket. Throws when a shard did not answer. */
export async function sumBuckets(search: Search, index: string): Promise<ReadonlyMap<number, SeenSum>> {
  const terms = { field: 'bucket', size: maxBuckets, missing: noBucket };
  // The answer to this aggregation has this shape.
  const { buckets } = (await aggregate(search, index, { match_all: {} }, { terms, aggs: checksums })) as {
    readonly buckets: readonly Group<number>[];
  };
  return new Map(buckets.map((group) => [group.key, toSum(group)]));
}

/** Sums over the documents of these buckets, by plan and bucket. Throws when a shard did not answer. */
export function sumPlansIn(
  search: Search,
  index: string,
  buckets: readonly number[],
): Promise<readonly SeenPlan[]> {
  const own = { terms: { bucket: buckets.filter((bucket) => bucket !== noBucket) } };
  const none = { bool: { must_not: [{ exists: { field: 'bucket' } }] } };
  return sumPlans(search, index, {
    bool: { should: buckets.includes(noBucket) ? [own, none] : [own] },
  });
}

/** Sums over the documents of these plans, in whichever bucket. Throws when a shard did not answer. */
export function sumPlansNamed(
  search: Search,
  index: string,
  plans: readonly string[],
): Promise<readonly SeenPlan[]> {
  return sumPlans(search, index, { terms: { planId: [...plans] } });
}

async function sumPlans(search: Search, index: string, query: Query): Promise<SeenPlan[]> {
  const found: SeenPlan[] = [];
  const sources = [
    { plan: { terms: { field: 'planId' } } },
    { bucket: { terms: { field: 'bucket', missing_bucket: true } } },
  ];
  for (let after: ComposedGroups['after_key']; ; ) {
    const composite = { size: pageGroups, sources, ...(after !== undefined && { after }) };
    // The answer to this aggregation has this shape.
    const page = (await aggregate(search, index, query, { composite, aggs: checksums })) as ComposedGroups;
    for (const { key, ...group } of page.buckets) {
      found.push({ plan: key.plan, bucket: key.bucket ?? noBucket, ...toSum(group) });
    }
    if (page.after_key === undefined || page.buckets.length < pageGroups) return found;
    after = page.after_key;
  }
}

async function aggregate(search: Search, index: string, query: Query, by: object): Promise<unknown> {
  const answer = await search.search({
    index,
    query,
    size: 0,
    track_total_hits: false,
    allow_partial_search_results: false,
    aggs: { by },
  });
  if (answer.timed_out) throw new Error(`the aggregation over ${index} took too long`);
  return answer.aggregations?.['by'];
}

function toSum({ doc_count, checksums }: Omit<Group<unknown>, 'key'>): SeenSum {
  return { count: doc_count, checksums: checksums.value };
}
