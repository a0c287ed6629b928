import type { Random } from './documents.ts';
import type { SearchRequest, Vocabulary } from './generated-requests.ts';
import { randomAggregations, randomQuery, randomSort } from './generated-requests.ts';

/** A request with one fault, and the place where it is. */
export interface Invalid {
  readonly body: unknown;
  readonly pointer: string;
}

interface Spot {
  readonly pointer: string;
  readonly holder: Record<string, unknown>;
}

/** Clauses that Elasticsearch has and the contract has not. */
const foreignKinds = [
  'script',
  'script_score',
  'function_score',
  'query_string',
  'simple_query_string',
  'regexp',
  'wildcard',
  'fuzzy',
  'more_like_this',
  'percolate',
  'terms_set',
  'distance_feature',
  'nested',
  'wrapper',
  'intervals',
  'constructor',
  '__proto__',
];

/** Members of requests that Elasticsearch knows and the contract does not. */
const foreignMembers = [
  'script_fields',
  'runtime_mappings',
  'pit',
  'from',
  'search_after',
  'suggest',
  'rescore',
  'collapse',
  'knn',
  'indices_boost',
  'post_filter',
  'stored_fields',
  'docvalue_fields',
  'explain',
  'profile',
  'index',
  'ext',
  'slice',
];

/** Returns a valid request that was made invalid in one place. */
export function randomInvalid(random: Random, vocabulary: Vocabulary): Invalid {
  const sort = randomSort(random);
  const valid: SearchRequest = {
    query: randomQuery(random, vocabulary),
    ...(sort !== undefined && { sort }),
    ...(random.chance(50) && { aggs: randomAggregations(random, vocabulary) }),
  };
  const body = JSON.parse(JSON.stringify(valid)) as Record<string, unknown>;
  const clauses: Spot[] = [];
  collect(body, 'query', '/query', clauses);
  const clause = random.pick(clauses);
  const kind = Object.keys(clause.holder)[0] ?? '';
  const fault = random.below(8);
  if (fault === 0) {
    const name = random.pick(foreignMembers);
    return { body: { ...body, [name]: {} }, pointer: `/${name}` };
  }
  if (fault === 1) {
    const name = random.pick(foreignKinds);
    delete clause.holder[kind];
    define(clause.holder, name, {});
    return { body, pointer: `${clause.pointer}/${name}` };
  }
  if (fault === 2) {
    const inner = clause.holder[kind] as Record<string, unknown>;
    inner['unknown_option'] = 'x';
    return { body, pointer: `${clause.pointer}/${kind}/unknown_option` };
  }
  if (fault === 3) {
    delete clause.holder[kind];
    clause.holder['term'] = { 'name.secret': 'x' };
    return { body, pointer: `${clause.pointer}/term/name.secret` };
  }
  if (fault === 4) {
    delete clause.holder[kind];
    clause.holder['range'] = { copay: { gte: '1' } };
    return { body, pointer: `${clause.pointer}/range/copay/gte` };
  }
  const whole = random.pick<Invalid>([
    { body: { ...body, size: 101 }, pointer: '/size' },
    { body: { ...body, size: -1 }, pointer: '/size' },
    { body: { ...body, size: 1.5 }, pointer: '/size' },
    { body: { ...body, highlight: { fields: { planType: {} } } }, pointer: '/highlight/fields/planType' },
    { body: { ...body, aggs: { a: { cardinality: { field: 'copay' } } } }, pointer: '/aggs/a/cardinality' },
    { body: { ...body, aggs: { a: { terms: { field: 'name' } } } }, pointer: '/aggs/a/terms/field' },
    { body: { ...body, aggs: { a: { stats: { field: 'planType' } } } }, pointer: '/aggs/a/stats/field' },
    { body: { ...body, aggs: { a: {} } }, pointer: '/aggs/a' },
    { body: { ...body, track_total_hits: 'yes' }, pointer: '/track_total_hits' },
  ]);
  return whole;
}

/** Every clause below `holder[name]`, with its place. */
function collect(holder: Record<string, unknown>, name: string, pointer: string, into: Spot[]): void {
  const clause = holder[name] as Record<string, unknown>;
  into.push({ pointer, holder: clause });
  const [[kind, given] = ['', {}]] = Object.entries(clause) as [string, Record<string, unknown>][];
  if (kind === 'has_child' || kind === 'has_parent')
    collect(given, 'query', `${pointer}/${kind}/query`, into);
  if (kind !== 'bool') return;
  for (const occurrence of ['must', 'filter', 'should', 'must_not']) {
    const inner = given[occurrence];
    const at = `${pointer}/bool/${occurrence}`;
    if (Array.isArray(inner)) {
      // A list of clauses is a record by position.
      const list = inner as unknown as Record<string, unknown>;
      for (const index of inner.keys()) collect(list, `${index}`, `${at}/${index}`, into);
    } else if (inner !== undefined) collect(given, occurrence, at, into);
  }
}

function define(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}
