import type { components } from '../../src/routes/generated/types.ts';
import type { Doc } from './documents.ts';
import { type Evaluator, findRelation, readValue } from './evaluator.ts';

type Schemas = components['schemas'];
type Given = Schemas['SearchAggregation'];
type Result = Schemas['SearchAggregationResult'];

/** The aggregations of a request over these documents. */
export function aggregate(
  over: Evaluator,
  docs: readonly Doc[],
  given: Schemas['SearchAggregations'],
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries<Given>(given).map(([name, each]) => [name, one(over, docs, each)]),
  );
}

function one(over: Evaluator, docs: readonly Doc[], given: Given): Result {
  const inner = (some: readonly Doc[]) =>
    given.aggs === undefined ? {} : { aggregations: aggregate(over, some, given.aggs) };
  const single = (some: readonly Doc[]): Result => ({ docCount: some.length, ...inner(some) });
  const { terms, stats, range, histogram, date_histogram, filter, children, parent } = given;
  if (stats !== undefined) return toStats(numbers(docs, stats.field));
  if (filter !== undefined) return single(docs.filter((doc) => over.score(filter, doc) !== undefined));
  if (children !== undefined) {
    const type = findRelation(children.type);
    return single(docs.flatMap((doc) => over.findChildren(doc, type)));
  }
  if (parent !== undefined) {
    const type = findRelation(parent.type);
    const found = docs
      .filter(({ relation }) => relation === type)
      .flatMap((doc) => over.findParent(doc) ?? []);
    return single([...new Set(found)]);
  }
  if (range !== undefined) {
    const buckets = range.ranges.map(({ key, from, to }) => {
      const some = docs.filter((doc) => {
        const [value] = numbers([doc], range.field);
        return (
          value !== undefined &&
          value >= (from ?? Number.NEGATIVE_INFINITY) &&
          value < (to ?? Number.POSITIVE_INFINITY)
        );
      });
      const shown = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      return { key: key ?? rangeKey(from, to), ...shown, docCount: some.length, ...inner(some) };
    });
    return { buckets };
  }
  const groups = new Map<string | number, Doc[]>();
  for (const doc of docs) {
    const key = toGroup(doc, given);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), doc]);
  }
  const byKey = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const bucket = ([key, some]: [string | number, Doc[]]) => ({
    key: isDate(given) ? new Date(Number(key)).toISOString().slice(0, 10) : key,
    docCount: some.length,
    ...inner(some),
  });
  if (histogram !== undefined || date_histogram !== undefined) return { buckets: byKey.map(bucket) };
  if (terms === undefined) throw new Error('no such aggregation');
  return { buckets: byKey.sort(([, a], [, b]) => b.length - a.length).map(bucket), otherDocCount: 0 };
}

function isDate({ terms, date_histogram }: Given): boolean {
  return date_histogram !== undefined || terms?.field === 'creationDate';
}

function toGroup(doc: Doc, { terms, histogram, date_histogram }: Given): string | number | undefined {
  if (terms !== undefined) return readValue(doc, terms.field);
  if (histogram !== undefined) {
    const value = readValue(doc, histogram.field);
    return value === undefined
      ? undefined
      : Math.floor(Number(value) / histogram.interval) * histogram.interval;
  }
  const day = readValue(doc, date_histogram?.field ?? '');
  return day === undefined ? undefined : Date.UTC(new Date(Number(day)).getUTCFullYear(), 0, 1);
}

function numbers(docs: readonly Doc[], field: string): number[] {
  return docs.flatMap((doc) => {
    const value = readValue(doc, field);
    return typeof value === 'number' ? [value] : [];
  });
}

function toStats(values: readonly number[]): Result {
  const sum = values.reduce((total, each) => total + each, 0);
  const some = values.length > 0;
  return {
    count: values.length,
    min: some ? Math.min(...values) : null,
    max: some ? Math.max(...values) : null,
    avg: some ? sum / values.length : null,
    sum,
  };
}

/** Elasticsearch names a range by its bounds. */
function rangeKey(from: number | undefined, to: number | undefined): string {
  const text = (value: number | undefined) => (value === undefined ? '*' : value.toFixed(1));
  return `${text(from)}-${text(to)}`;
}
