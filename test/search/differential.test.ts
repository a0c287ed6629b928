import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test';
import { type Doc, Random } from './documents.ts';
import { aggregate } from './evaluate-aggregations.ts';
import { Evaluator, readValue } from './evaluator.ts';
import { randomAggregations, randomQuery, randomSort, type SearchRequest } from './generated-requests.ts';
import { makeWorld, type SearchResult, toResult, type World } from './world.ts';

setDefaultTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await makeWorld(40);
});
afterAll(() => world?.clear());

const size = 100;

/** The expected answer: ids and scores in order, the total, and the aggregations. */
function expected(over: Evaluator, request: SearchRequest) {
  const { query = { match_all: {} }, sort, aggs } = request;
  const found = over.docs.flatMap((doc) => {
    const score = over.score(query, doc);
    return score === undefined ? [] : [{ doc, score: Math.fround(score) }];
  });
  const order = comparator(sort);
  const hits = found.sort(order).slice(0, size);
  const isScored = sort === undefined || JSON.stringify(sort).includes('_score');
  return {
    total: found.length,
    hits: hits.map(({ doc, score }) => [doc.id, isScored ? rounded(score) : null]),
    aggregations:
      aggs &&
      aggregate(
        over,
        found.map(({ doc }) => doc),
        aggs,
      ),
  };
}

interface Scored {
  readonly doc: Doc;
  readonly score: number;
}

function comparator(sort: SearchRequest['sort'] = ['_score']): (a: Scored, b: Scored) => number {
  return (a, b) => {
    for (const each of [...sort, 'objectId' as const]) {
      const [field, given] =
        typeof each === 'string' ? [each, undefined] : (Object.entries(each)[0] ?? ['', undefined]);
      const options = (typeof given === 'object' ? given : { order: given }) as {
        order?: string;
        missing?: string;
      };
      const direction = (options.order ?? (field === '_score' ? 'desc' : 'asc')) === 'asc' ? 1 : -1;
      const read = ({ doc, score }: Scored) => (field === '_score' ? score : readValue(doc, field));
      const [left, right] = [read(a), read(b)];
      if (left === right) continue;
      if (left === undefined || right === undefined)
        return (left === undefined) === (options.missing !== '_first') ? 1 : -1;
      return (left < right ? -1 : 1) * direction;
    }
    return 0;
  };
}

const rounded = (score: number) => Math.round(score * 1_000) / 1_000;

function shown({ total, hits, aggregations }: SearchResult) {
  return {
    total: total?.value,
    hits: hits.map(({ objectId, score }) => [objectId, score === null ? null : rounded(score)]),
    aggregations,
  };
}

function randomRequest(random: Random): SearchRequest {
  const sort = randomSort(random);
  return {
    query: randomQuery(random, world.vocabulary),
    size,
    ...(sort !== undefined && { sort }),
    ...(random.chance(50) && { aggs: randomAggregations(random, world.vocabulary) }),
    track_total_hits: true,
  };
}

test('500 generated searches of one organisation answer what a plain evaluation of its documents does', async () => {
  const over = new Evaluator(world.docs.ours);
  const random = new Random(1);
  const { orgs, ownWords } = world;
  let found = 0;
  for (let i = 0; i < 500; i += 5) {
    const requests = Array.from({ length: 5 }, () => randomRequest(random));
    const results = await Promise.all(requests.map((request) => toResult(world.tokens.ours, request)));
    for (const [at, request] of requests.entries()) {
      const result = results[at];
      if (result === undefined) throw new Error('a search without a result');
      // The request is printed where the answers differ.
      expect({ request, ...shown(result) }).toEqual({ request, ...expected(over, request) });
      const text = JSON.stringify(result);
      expect([orgs.theirs, ownWords.theirs, 'planted-'].filter((word) => text.includes(word))).toEqual([]);
      found += result.hits.length > 0 ? 1 : 0;
    }
  }
  expect(found).toBeGreaterThan(200);
});
