import type { Aggregation, Query } from '../../es/client.ts';
import { type Compilation, member, type Schemas, searchBounds } from './compilation.ts';
import { readType, toRelation } from './fields.ts';
import { compileQuery } from './queries.ts';

type Given = Schemas['SearchAggregation'];

const kinds = [
  'terms',
  'stats',
  'range',
  'histogram',
  'date_histogram',
  'filter',
  'children',
  'parent',
] as const;
const kindList = kinds.join(', ');

/** Within `children` and `parent`: the documents of them that the caller may see. Results are read from there. */
export const visiblePart = 'visible';

/** Dates are answered as days. */
const dayFormat = 'yyyy-MM-dd';

/** The least length of an interval, in days. */
const minDays = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } as const;

interface Place {
  readonly at: string;
  /** Aggregations around it, and itself. */
  readonly level: number;
  /** Those of them that make several buckets. */
  readonly bucketLevel: number;
  /** How many buckets it may stand in. */
  readonly within: number;
}

/** Returns aggregations as Elasticsearch takes them. They count visible documents alone; faults are noted in `to`. */
export function compileAggregations(
  to: Compilation,
  given: Schemas['SearchAggregations'],
  place: Place = { at: '/aggs', level: 1, bucketLevel: 0, within: 1 },
): Record<string, Aggregation> {
  return Object.fromEntries(
    Object.entries<Given>(given).map(([name, each]) => [
      name,
      compileAggregation(to, each, { ...place, at: member(place.at, name) }),
    ]),
  );
}

function compileAggregation(to: Compilation, given: Given, place: Place): Aggregation {
  to.addAggregation(place.at);
  const found = kinds.filter((kind) => given[kind] !== undefined);
  const [kind] = found;
  if (kind === undefined || found.length > 1) {
    to.fault(place.at, `must have exactly one of ${kindList}`);
    return { filter: { match_none: {} } };
  }
  if (place.level > searchBounds.aggregationLevels) {
    to.fault(
      place.at,
      `is nested too deeply: aggregations have at most ${searchBounds.aggregationLevels} levels`,
    );
    return { filter: { match_none: {} } };
  }
  const at = member(place.at, kind);
  const buckets = toBuckets(to, given, at);
  const bucketLevel = place.bucketLevel + (buckets === undefined ? 0 : 1);
  if (bucketLevel > searchBounds.bucketLevels)
    to.fault(
      at,
      `makes buckets in a level too many: at most ${searchBounds.bucketLevels} may stand in each other`,
    );
  const within = place.within * (buckets ?? 1);
  if (given.stats === undefined) to.addBuckets(at, within);
  const inner = readInner(to, given, {
    at: member(place.at, 'aggs'),
    level: place.level + 1,
    bucketLevel,
    within,
  });
  return build(to, given, at, inner);
}

function readInner(
  to: Compilation,
  { aggs, stats }: Given,
  place: Place,
): Record<string, Aggregation> | undefined {
  if (aggs === undefined || Object.keys(aggs).length === 0) return undefined;
  if (stats !== undefined) to.fault(place.at, 'cannot stand in stats, which makes no buckets');
  return compileAggregations(to, aggs, place);
}

/** How many buckets an aggregation may have; undefined for one that has no list of them. */
function toBuckets(to: Compilation, given: Given, at: string): number | undefined {
  const { terms, range, histogram, date_histogram } = given;
  if (terms !== undefined) return terms.size ?? 10;
  if (range !== undefined) return range.ranges.length;
  if (histogram !== undefined) {
    const { interval, hard_bounds } = histogram;
    return histogramBuckets(to, at, 'interval', (hard_bounds.max - hard_bounds.min) / interval, hard_bounds);
  }
  if (date_histogram !== undefined) {
    const { calendar_interval, hard_bounds } = date_histogram;
    const [min, max] = [toDay(hard_bounds.min), toDay(hard_bounds.max)];
    return histogramBuckets(to, at, 'calendar_interval', (max - min) / minDays[calendar_interval], {
      min,
      max,
    });
  }
  return undefined;
}

function histogramBuckets(
  to: Compilation,
  at: string,
  interval: string,
  intervals: number,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  if (max < min) {
    to.fault(member(member(at, 'hard_bounds'), 'max'), 'must not be less than min');
    return 1;
  }
  const count = Math.floor(intervals) + 2;
  if (count <= searchBounds.histogramBuckets) return count;
  to.fault(
    member(at, interval),
    `must be wider: at most ${searchBounds.histogramBuckets} fit into hard_bounds`,
  );
  return 1;
}

/** Days since 1970 of a day as the contract has it. */
function toDay(date: string): number {
  const [, month, day, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(date) ?? [];
  return Date.parse(`${month === undefined ? date : `${year}-${month}-${day}`}T00:00:00Z`) / 86_400_000;
}

function build(
  to: Compilation,
  given: Given,
  at: string,
  inner: Record<string, Aggregation> | undefined,
): Aggregation {
  const aggs = inner === undefined ? {} : { aggs: inner };
  const { terms, stats, range, histogram, date_histogram, filter, children, parent } = given;
  if (terms !== undefined) {
    const { field, size = 10, order } = terms;
    const format = readType(field) === 'date' ? { format: dayFormat } : {};
    // Depth first, buckets would be made for values that are dropped in the end.
    const mode = inner === undefined ? {} : { collect_mode: 'breadth_first' as const };
    return {
      terms: { field, size, ...format, ...mode, ...(order !== undefined && { order: toOrder(order) }) },
      ...aggs,
    };
  }
  if (stats !== undefined) return { stats: { field: stats.field } };
  if (range !== undefined) {
    const ranges = range.ranges.map(({ key, from, to: end }) => ({
      ...(key !== undefined && { key }),
      ...(from !== undefined && { from }),
      ...(end !== undefined && { to: end }),
    }));
    checkRanges(to, ranges, at);
    return { range: { field: range.field, ranges }, ...aggs };
  }
  if (histogram !== undefined) {
    const { field, interval, min_doc_count = 0, hard_bounds } = histogram;
    const { min, max } = hard_bounds;
    return { histogram: { field, interval, min_doc_count, hard_bounds: { min, max } }, ...aggs };
  }
  if (date_histogram !== undefined) {
    const { field, calendar_interval, min_doc_count = 0, hard_bounds } = date_histogram;
    const milliseconds = (date: string) => toDay(date) * 86_400_000;
    const bounds = { min: milliseconds(hard_bounds.min), max: milliseconds(hard_bounds.max) };
    return {
      date_histogram: { field, calendar_interval, min_doc_count, format: dayFormat, hard_bounds: bounds },
      ...aggs,
    };
  }
  if (filter !== undefined) {
    const place = { at, depth: 1, noInnerHits: 'cannot stand in an aggregation, which has no hits' };
    return { filter: compileQuery(to, filter, place), ...aggs };
  }
  const visible: Query = to.visible ?? { match_all: {} };
  const part = { aggs: { [visiblePart]: { filter: visible, ...aggs } } };
  if (children !== undefined) return { children: { type: toRelation(children.type) }, ...part };
  return { parent: { type: toRelation(parent?.type ?? '') }, ...part };
}

function toOrder({ _count, _key }: NonNullable<Schemas['TermsAggregation']['order']>) {
  return _key === undefined ? { _count: _count ?? 'desc' } : { _key };
}

function checkRanges(to: Compilation, ranges: readonly { from?: number; to?: number }[], at: string): void {
  for (const [index, { from, to: end }] of ranges.entries()) {
    const place = member(member(at, 'ranges'), index);
    if (from === undefined && end === undefined) to.fault(place, 'must have from or to');
    if (from !== undefined && end !== undefined && end < from)
      to.fault(member(place, 'to'), 'must not be less than from');
  }
}
