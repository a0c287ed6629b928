import { joinField } from '../../es/generated/mapping.ts';
import type { RawHit, RawHits } from '../../es/search-documents.ts';
import type { InnerHits, Schemas } from './compilation.ts';
import { shownValues } from './order.ts';
import { shownSource } from './shown.ts';

/** Options of how hits are shown. */
export interface Shown {
  /** How many of the sort values the request asks for. */
  readonly sorts: number;
  readonly source: Schemas['SearchSource'] | undefined;
  /** Of the whole request, by name. */
  readonly inner: ReadonlyMap<string, InnerHits>;
}

/** Returns a document as the contract answers it. */
export function showHit(hit: RawHit, { sorts, source, inner }: Shown): Schemas['SearchHit'] {
  const { [joinField]: join, planId, revision } = hit._source as unknown as DocumentFields;
  const { name, parent } = typeof join === 'string' ? { name: join, parent: undefined } : join;
  const sort = shownValues(hit.sort, sorts);
  const shown = shownSource(hit._source, source);
  return {
    objectId: hit._id,
    relation: name as Schemas['Relation'],
    planId,
    ...(parent !== undefined && { parentId: parent }),
    revision,
    score: hit._score,
    ...(sort !== undefined && { sort }),
    ...(shown !== undefined && { source: shown }),
    ...(hit.highlight !== undefined && { highlight: copyLists(hit.highlight) }),
    ...(hit.inner_hits !== undefined && { innerHits: showInnerHits(hit.inner_hits, inner) }),
  };
}

/** Returns how many there are; undefined where they were not counted. */
export function showTotal({ total }: RawHits): Schemas['SearchTotal'] | undefined {
  return total === undefined ? undefined : { value: total.value, relation: total.relation };
}

/** The fields of every document, as `planDocuments` makes them. */
interface DocumentFields {
  readonly relation: string | { readonly name: string; readonly parent: string };
  readonly planId: string;
  readonly revision: number;
}

function showInnerHits(
  found: NonNullable<RawHit['inner_hits']>,
  inner: ReadonlyMap<string, InnerHits>,
): NonNullable<Schemas['SearchHit']['innerHits']> {
  return Object.fromEntries(
    Object.entries(found).map(([name, { hits }]) => {
      const asked = inner.get(name);
      if (asked === undefined) throw new Error('the index answers inner hits that were not asked for');
      const total = showTotal(hits) ?? { value: hits.hits.length, relation: 'gte' };
      const { sorts, source } = asked;
      return [name, { total, hits: hits.hits.map((hit) => showHit(hit, { sorts, source, inner })) }];
    }),
  );
}

function copyLists(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]]));
}
