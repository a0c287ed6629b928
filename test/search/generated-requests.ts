import type { components } from '../../src/routes/generated/types.ts';
import { amounts, dates, planTypes, type Random } from './documents.ts';
import type { SearchQuery } from './evaluator.ts';

type Schemas = components['schemas'];
export type SearchRequest = Schemas['SearchRequest'];

/** The parts that requests are made of. */
export interface Vocabulary {
  /** Ids of documents, of whichever organisation. */
  readonly ids: readonly string[];
  readonly orgs: readonly string[];
  /** Names of services. */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const parents = ['plan', 'linkedPlanService', 'linkedPlanServices'] as const;
const children = [
  'planCostShare',
  'planCostShares',
  'linkedPlanService',
  'linkedPlanServices',
  'linkedService',
  'planserviceCostShare',
  'planserviceCostShares',
] as const;
const objectTypes = ['plan', 'membercostshare', 'planservice', 'service'];
/** Powers of two, so that no order of multiplications changes a score. */
const boosts = [0.5, 2, 4];

/** A clause of any kind, at most `depth` levels deep. */
export function randomQuery(random: Random, vocabulary: Vocabulary, depth = 4): SearchQuery {
  const leaf = () => randomLeaf(random, vocabulary);
  const inner = () => randomQuery(random, vocabulary, depth - 1);
  if (depth <= 1 || random.chance(35)) return leaf();
  const boost = random.chance(20) ? { boost: random.pick(boosts) } : {};
  switch (random.below(3)) {
    case 0: {
      const list = (max: number) => Array.from({ length: random.below(max + 1) }, inner);
      const should = list(3);
      return {
        bool: {
          ...(random.chance(50) && { must: random.chance(50) ? inner() : list(2) }),
          ...(random.chance(30) && { filter: list(2) }),
          ...(should.length > 0 && { should }),
          ...(random.chance(25) && { must_not: inner() }),
          ...(should.length > 1 &&
            random.chance(30) && { minimum_should_match: 1 + random.below(should.length) }),
          ...boost,
        },
      };
    }
    case 1: {
      const mode = random.pick(['none', 'sum', 'avg', 'max', 'min'] as const);
      return {
        has_child: {
          type: random.pick(children),
          query: inner(),
          score_mode: mode,
          ...(random.chance(20) && { min_children: 1 + random.below(2) }),
          ...(random.chance(20) && { max_children: 2 + random.below(2) }),
          ...(mode === 'none' && boost),
        },
      };
    }
    default: {
      const score = random.chance(40);
      return {
        has_parent: {
          parent_type: random.pick(parents),
          query: inner(),
          ...(score ? { score } : boost),
        },
      };
    }
  }
}

function randomLeaf(random: Random, { ids, orgs, names, words: known }: Vocabulary): SearchQuery {
  const boost = random.chance(20) ? { boost: random.pick(boosts) } : {};
  const text = () => Array.from({ length: 1 + random.below(2) }, () => random.pick(known)).join(' ');
  const amount = () => ({ [random.pick(['copay', 'deductible'])]: random.pick(amounts) });
  const keyword = (): Record<string, string> =>
    random.pick([
      { _id: random.pick(ids) },
      { objectId: random.pick(ids) },
      { planId: random.pick(ids) },
      { _org: random.pick(orgs) },
      { objectType: random.pick(objectTypes) },
      { planType: random.pick(planTypes) },
      { 'name.keyword': random.pick(names) },
    ]);
  const wrapped = (fields: Record<string, unknown>, name: string) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [
        field,
        random.chance(40) ? { [name]: value, ...boost } : value,
      ]),
    );
  const bounds = (pick: () => unknown) => ({
    ...(random.chance(70) ? { [random.pick(['gt', 'gte'])]: pick() } : {}),
    [random.pick(['lt', 'lte'])]: pick(),
    ...boost,
  });
  const kinds: (() => object)[] = [
    () => ({ match_all: boost }),
    () => ({ match: wrapped({ name: text() }, 'query') }),
    () => ({ match: { name: { query: text(), operator: random.pick(['or', 'and']), ...boost } } }),
    () => ({ match: wrapped(random.chance(50) ? keyword() : amount(), 'query') }),
    () => ({ match_phrase: wrapped({ name: text() }, 'query') }),
    () => ({
      multi_match: {
        query: text(),
        fields: random.pick([['name'], ['name', 'name.keyword'], ['planType', 'name']]),
        type: random.pick(['best_fields', 'most_fields', 'phrase']),
        ...boost,
      },
    }),
    () => ({ term: wrapped(random.chance(60) ? keyword() : amount(), 'value') }),
    () => ({ term: wrapped({ creationDate: random.pick(dates) }, 'value') }),
    () => ({ term: wrapped({ relation: random.pick(children) }, 'value') }),
    () => ({ terms: { objectId: [random.pick(ids), random.pick(ids), random.pick(ids)] } }),
    () => ({ terms: { copay: [random.pick(amounts), random.pick(amounts)] } }),
    () => ({ range: { [random.pick(['copay', 'deductible'])]: bounds(() => random.pick(amounts)) } }),
    () => ({ range: { creationDate: bounds(() => random.pick(dates)) } }),
    () => ({ exists: { field: random.pick(['name', 'copay', 'planType', 'creationDate', 'name.keyword']) } }),
    () => ({ prefix: wrapped({ objectId: random.pick(ids).slice(0, 12) }, 'value') }),
    () => ({ prefix: wrapped({ planType: random.pick(['in', 'out', 'x']) }, 'value') }),
    () => ({ ids: { values: [random.pick(ids), random.pick(ids)], ...boost } }),
    () => ({ parent_id: { type: random.pick(children), id: random.pick(ids), ...boost } }),
  ];
  // Made of the words of the contract above.
  return random.pick(kinds)() as SearchQuery;
}

/** A sort by up to two fields; undefined for that by score. */
export function randomSort(random: Random): Schemas['SearchSort'] | undefined {
  if (random.chance(50)) return undefined;
  const fields = [
    'copay',
    'deductible',
    'planType',
    'creationDate',
    'name.keyword',
    'planId',
    '_score',
  ] as const;
  return Array.from({ length: 1 + random.below(2) }, () => {
    const field = random.pick(fields);
    if (random.chance(30)) return field;
    const order = random.pick(['asc', 'desc'] as const);
    const missing =
      field !== '_score' && random.chance(40) ? { missing: random.pick(['_first', '_last'] as const) } : {};
    return { [field]: random.chance(50) ? order : { order, ...missing } } as Schemas['SortClause'];
  });
}

/** Aggregations within each other, `levels` of them with several buckets. */
export function randomAggregations(
  random: Random,
  vocabulary: Vocabulary,
  levels = 2,
): Schemas['SearchAggregations'] {
  const inner = (left: number) =>
    random.chance(60) && left >= 0 ? { aggs: randomAggregations(random, vocabulary, left) } : {};
  const buckets: (() => object)[] = [
    () => ({
      terms: {
        field: random.pick(['planType', 'objectType', 'relation', 'copay', 'creationDate']),
        size: 20,
      },
    }),
    () => ({
      range: { field: 'copay', ranges: [{ to: 10 }, { from: 10, to: 100, key: 'middle' }, { from: 100 }] },
    }),
    () => ({
      histogram: { field: 'copay', interval: 100, hard_bounds: { min: 0, max: 2000 }, min_doc_count: 1 },
    }),
    () => ({
      date_histogram: {
        field: 'creationDate',
        calendar_interval: 'year',
        hard_bounds: { min: '2010-01-01', max: '01-01-2030' },
        min_doc_count: 1,
      },
    }),
  ];
  const single: (() => object)[] = [
    () => ({ filter: randomQuery(random, vocabulary, 2) }),
    () => ({ children: { type: random.pick(children) } }),
    () => ({ parent: { type: random.pick(children) } }),
  ];
  const one = (): object => {
    if (levels === 0 || random.chance(20)) return { stats: { field: random.pick(['copay', 'deductible']) } };
    return random.chance(50)
      ? { ...random.pick(buckets)(), ...inner(levels - 1) }
      : { ...random.pick(single)(), ...inner(levels - 1) };
  };
  // Made of the words of the contract above.
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(2) }, (_, index) => [`a${index}`, one()]),
  ) as Schemas['SearchAggregations'];
}
