import { expect, setDefaultTimeout, test } from 'bun:test';
import { call, token } from '../support/planbase.ts';
import { Random } from './documents.ts';
import { randomInvalid } from './invalid-requests.ts';
import { searchWith } from './world.ts';

setDefaultTimeout(60_000);

const bearer = await token({ scope: 'plans:read' });
const vocabulary = {
  ids: ['one', 'two', 'three-of-them'],
  orgs: ['example.com'],
  names: ['well baby'],
  words: ['well', 'baby'],
};

interface Problem {
  readonly type: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

async function readFaults(body: unknown): Promise<readonly { pointer: string; detail: string }[]> {
  const response = await searchWith(bearer, body);
  const problem = (await response.json()) as Problem;
  expect({ body, status: response.status, type: problem.type }).toEqual({
    body,
    status: 422,
    type: 'urn:planbase:problem:invalid-body',
  });
  return problem.errors ?? [];
}

test('500 generated searches with one fault are 422 at its place', async () => {
  const random = new Random(2);
  for (let i = 0; i < 500; i += 1) {
    const { body, pointer } = randomInvalid(random, vocabulary);
    const faults = await readFaults(body);
    expect({ body, pointers: faults.map((fault) => fault.pointer) }).toEqual({
      body,
      pointers: expect.arrayContaining([pointer]),
    });
  }
});

const nested = (levels: number): object =>
  levels === 0 ? { match_all: {} } : { bool: { must: [nested(levels - 1)] } };
const many = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);
const child = (query: object, more: object = {}) => ({
  has_child: { type: 'linkedPlanService', query, ...more },
});
const histogram = (interval: number, max: number) => ({
  histogram: { field: 'copay', interval, hard_bounds: { min: 0, max } },
});
const terms = (aggs: object = {}) => ({ terms: { field: 'objectId', size: 100 }, aggs });

test.each<[string, object, string]>([
  ['a script as a clause', { query: { script: { script: 'true' } } }, '/query/script'],
  ['a script in a sort', { sort: [{ _script: { type: 'number', script: '1' } }] }, '/sort/0/_script'],
  ['a script in an aggregation', { aggs: { a: { terms: { script: '1' } } } }, '/aggs/a/terms/script'],
  ['a scripted metric', { aggs: { a: { scripted_metric: {} } } }, '/aggs/a/scripted_metric'],
  ['runtime fields', { runtime_mappings: { x: { type: 'keyword' } } }, '/runtime_mappings'],
  ['another index', { index: 'planbase-history' }, '/index'],
  ['another point in time', { pit: { id: 'x' } }, '/pit'],
  [
    'a terms lookup',
    { query: { terms: { objectId: { index: 'planbase-history', id: '1', path: 'x' } } } },
    '/query/terms/objectId',
  ],
  ['query_string', { query: { query_string: { query: '*:*' } } }, '/query/query_string'],
  ['simple_query_string', { query: { simple_query_string: { query: '*' } } }, '/query/simple_query_string'],
  ['regexp', { query: { regexp: { planType: '(a+)+' } } }, '/query/regexp'],
  ['wildcard', { query: { wildcard: { planType: '*a*' } } }, '/query/wildcard'],
  ['fuzzy', { query: { fuzzy: { planType: 'a' } } }, '/query/fuzzy'],
  ['fuzziness', { query: { match: { name: { query: 'a', fuzziness: 2 } } } }, '/query/match/name/fuzziness'],
  [
    'an analyzer',
    { query: { match: { name: { query: 'a', analyzer: 'x' } } } },
    '/query/match/name/analyzer',
  ],
  ['a field of ours', { query: { term: { checksum: 1 } } }, '/query/term/checksum'],
  ['a metadata field', { query: { term: { _routing: 'x' } } }, '/query/term/_routing'],
  ['_index as a field', { query: { term: { _index: 'x' } } }, '/query/term/_index'],
  ['a field by wildcard', { query: { exists: { field: '*' } } }, '/query/exists/field'],
  ['source by wildcard', { _source: ['*'] }, '/_source/0'],
  [
    'fields by wildcard',
    { query: { multi_match: { query: 'a', fields: ['na*'] } } },
    '/query/multi_match/fields/0',
  ],
  [
    'a boosted field',
    { query: { multi_match: { query: 'a', fields: ['name^9'] } } },
    '/query/multi_match/fields/0',
  ],
  [
    'an unknown relation',
    { query: { has_child: { type: 'x', query: { match_all: {} } } } },
    '/query/has_child/type',
  ],
  ['two clauses in one', { query: { match_all: {}, ids: { values: ['a'] } } }, '/query'],
  ['two fields in one', { query: { term: { objectId: 'a', planId: 'b' } } }, '/query/term'],
  ['no clause', { query: {} }, '/query'],
  ['huge terms', { query: { terms: { objectId: many(1_001) } } }, '/query/terms/objectId'],
  [
    'many terms together',
    { query: { bool: { should: many(3).map(() => ({ terms: { objectId: many(400) } })) } } },
    '/query/bool/should/2/terms/objectId',
  ],
  ['a deep bool', { query: nested(8) }, `/query${'/bool/must/0'.repeat(8)}`],
  [
    'deep joins',
    { query: many(8).reduce<object>((inner) => child(inner), { match_all: {} }) },
    `/query${'/has_child/query'.repeat(8)}`,
  ],
  [
    'many clauses',
    { query: { bool: { should: many(100).map(() => ({ match_all: {} })) } } },
    '/query/bool/should/99',
  ],
  ['a long text', { query: { match: { name: 'a '.repeat(501) } } }, '/query/match/name'],
  [
    'a text in many fields',
    { query: { multi_match: { query: 'a'.repeat(600), fields: ['name', 'planType'] } } },
    '/query/multi_match/query',
  ],
  [
    'a term that only others have',
    { aggs: { a: { terms: { field: 'planType', min_doc_count: 0 } } } },
    '/aggs/a/terms/min_doc_count',
  ],
  ['a global aggregation', { aggs: { a: { global: {} } } }, '/aggs/a/global'],
  [
    'significant terms',
    { aggs: { a: { significant_terms: { field: 'planType' } } } },
    '/aggs/a/significant_terms',
  ],
  ['top hits', { aggs: { a: { top_hits: {} } } }, '/aggs/a/top_hits'],
  [
    'a histogram without bounds',
    { aggs: { a: { histogram: { field: 'copay', interval: 1 } } } },
    '/aggs/a/histogram/hard_bounds',
  ],
  ['a fine histogram', { aggs: { a: histogram(1e-9, 1_000) } }, '/aggs/a/histogram/interval'],
  ['a wide histogram', { aggs: { a: histogram(1, 1e300) } }, '/aggs/a/histogram/interval'],
  [
    'a long date histogram',
    {
      aggs: {
        a: {
          date_histogram: {
            field: 'creationDate',
            calendar_interval: 'day',
            hard_bounds: { min: '0001-01-01', max: '12-31-9999' },
          },
        },
      },
    },
    '/aggs/a/date_histogram/calendar_interval',
  ],
  ['many buckets', { aggs: { a: terms({ b: terms() }) } }, '/aggs/a/aggs/b/terms'],
  [
    'three levels of buckets',
    {
      aggs: {
        a: {
          terms: { field: 'planType', size: 2 },
          aggs: {
            b: {
              terms: { field: 'planType', size: 2 },
              aggs: { c: { terms: { field: 'planType', size: 2 } } },
            },
          },
        },
      },
    },
    '/aggs/a/aggs/b/aggs/c/terms',
  ],
  ['two kinds of an aggregation', { aggs: { a: { stats: { field: 'copay' }, ...terms() } } }, '/aggs/a'],
  [
    'inner hits in an aggregation',
    { aggs: { a: { filter: child({ match_all: {} }, { inner_hits: {} }) } } },
    '/aggs/a/filter/has_child/inner_hits',
  ],
  [
    'inner hits that nobody would see',
    { query: child({ has_child: { type: 'linkedService', query: { match_all: {} }, inner_hits: {} } }) },
    '/query/has_child/query/has_child/inner_hits',
  ],
  [
    'inner hits of one name',
    {
      query: {
        bool: { must: many(2).map(() => child({ match_all: {} }, { inner_hits: { name: 'a' } })) },
      },
    },
    '/query/bool/must/1/has_child/inner_hits/name',
  ],
  ['many inner hits', { size: 100, query: child({ match_all: {} }, { inner_hits: { size: 10 } }) }, '/size'],
  ['both ends of one side', { query: { range: { copay: { gt: 1, gte: 1 } } } }, '/query/range/copay/gte'],
  ['a fraction as a revision', { query: { term: { revision: 1.5 } } }, '/query/term/revision'],
  [
    'a date that is none',
    { query: { range: { creationDate: { gte: 'now-1d' } } } },
    '/query/range/creationDate/gte',
  ],
  ['half of a surrogate pair', { query: { term: { objectId: '\ud83d' } } }, '/query/term/objectId'],
])('%s is refused at its place', async (_name, body, pointer) => {
  const faults = await readFaults(body);
  expect(faults.map((fault) => fault.pointer)).toContain(pointer);
});

test('a refusal names what is allowed', async () => {
  const [clause] = await readFaults({ query: { script: {} } });
  expect(clause?.detail).toContain('match, match_phrase, multi_match, term, terms, range');
  const [field] = await readFaults({ query: { range: { name: { gte: 1 } } } });
  expect(field?.detail).toContain('revision, creationDate, deductible, copay');
  const [relation] = await readFaults({
    query: { has_parent: { parent_type: 'service', query: { match_all: {} } } },
  });
  expect(relation?.detail).toContain('"plan", "linkedPlanService", "linkedPlanServices"');
});

test('characters that mean something elsewhere are characters', async () => {
  for (const text of ['*', '?', '.*', 'a OR b', '_all', '../..', '{{x}}', '%', '\u0000']) {
    for (const query of [
      { term: { _id: text } },
      { ids: { values: [text] } },
      { match: { name: text } },
      { prefix: { objectId: text } },
      { parent_id: { type: 'linkedService', id: text } },
    ]) {
      const response = await searchWith(bearer, { query });
      expect({ query, status: response.status, result: await response.json() }).toMatchObject({
        query,
        status: 200,
        result: { total: { value: 0 } },
      });
    }
  }
});

test('a search without plans:read is 403, and without a token 401', async () => {
  const writer = await token({ scope: 'plans:write' });
  expect((await searchWith(writer, {})).status).toBe(403);
  expect((await call('POST', '/v1/search', { body: {}, headers: { authorization: '' } })).status).toBe(401);
});
