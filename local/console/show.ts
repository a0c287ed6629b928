import { table } from '../print.ts';
import type { Answered } from './send.ts';

interface Hit {
  readonly relation: string;
  readonly id: string;
  readonly planId: string;
  readonly score: number | null;
  readonly source: unknown;
}

const sourceColumns = 70;

/** Formats an answer: hits as a table, everything else as JSON. */
export function showAnswer({ status, body, tookMs }: Answered, asJson: boolean): string {
  const head = `${status} in ${tookMs.toFixed(0)} ms`;
  const found = asJson ? undefined : countHits(body);
  if (found === undefined) {
    const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
    return text === '' ? head : `${head}\n${text}`;
  }
  const { total, hits, aggregations } = found;
  const rows = hits.map(({ relation, id, planId, score, source }) => [
    relation,
    id,
    planId,
    score === null ? '-' : score.toFixed(2),
    shortened(JSON.stringify(source) ?? ''),
  ]);
  return [
    `${head}, ${total} found`,
    ...(rows.length > 0 ? [table([['relation', 'id', 'plan', 'score', 'source'], ...rows])] : []),
    ...(aggregations === undefined ? [] : [JSON.stringify(aggregations, null, 2)]),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length <= sourceColumns ? text : `${text.slice(0, sourceColumns - 1)}…`;
}

/** Returns the hits of a search by the API or Elasticsearch; undefined for another answer. */
function countHits(body: unknown) {
  if (typeof body !== 'object' || body === null || !('hits' in body)) return undefined;
  return Array.isArray(body.hits) ? hitsOfApi(body as ApiResult) : hitsOfElasticsearch(body as ElasticResult);
}

/** `SearchResult` of the contract. */
interface ApiResult {
  readonly total?: { readonly value: number };
  readonly hits: readonly (Omit<Hit, 'id'> & { readonly objectId: string })[];
  readonly aggregations?: unknown;
}

function hitsOfApi({ total, hits, aggregations }: ApiResult) {
  return {
    total: `${total?.value ?? 'an unknown number'}`,
    hits: hits.map((hit): Hit => ({ ...hit, id: hit.objectId })),
    aggregations,
  };
}

/** https://www.elastic.co/guide/en/elasticsearch/reference/7.17/search-search.html */
interface ElasticResult {
  readonly hits: {
    readonly total?: { readonly value: number };
    readonly hits: readonly {
      readonly _id: string;
      readonly _score: number | null;
      readonly _source?: { readonly planId?: string; readonly relation?: string | { readonly name: string } };
    }[];
  };
  readonly aggregations?: unknown;
}

function hitsOfElasticsearch({ hits: { total, hits }, aggregations }: ElasticResult) {
  return {
    total: `${total?.value ?? 'an unknown number'}`,
    hits: hits.map(({ _id, _score, _source }): Hit => {
      const { relation, planId = '' } = _source ?? {};
      const name = typeof relation === 'object' ? relation.name : (relation ?? '');
      return { relation: name, id: _id, planId, score: _score, source: _source };
    }),
    aggregations,
  };
}
