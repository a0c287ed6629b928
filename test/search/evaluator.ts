import type { components } from '../../src/routes/generated/types.ts';
import type { Doc } from './documents.ts';

type Schemas = components['schemas'];
export type SearchQuery = Schemas['SearchQuery'];

/** Plural names, as the contract has them for relations. */
const aliases: Readonly<Record<string, string>> = {
  planCostShares: 'planCostShare',
  linkedPlanServices: 'linkedPlanService',
  planserviceCostShares: 'planserviceCostShare',
};

export const findRelation = (name: string) => aliases[name] ?? name;

/** Returns the day as a number that grows with it. */
export function toDay(date: string): number {
  const iso = /^\d{4}/.test(date) ? date : `${date.slice(6)}-${date.slice(0, 5)}`;
  return Date.parse(`${iso}T00:00:00Z`);
}

/** The value of a field as it is compared; undefined where the document has none. */
export function readValue(doc: Doc, field: string): string | number | undefined {
  if (field === '_id' || field === 'objectId') return doc.id;
  if (field === 'planId') return doc.planId;
  if (field === 'relation') return doc.relation;
  const value = doc.fields[field === 'name.keyword' ? 'name' : field];
  return field === 'creationDate' && value !== undefined ? toDay(String(value)) : value;
}

/** A search over documents in memory, in the plainest way: no index, no shards. */
export class Evaluator {
  readonly docs: readonly Doc[];
  readonly #byId: ReadonlyMap<string, Doc>;

  constructor(docs: readonly Doc[]) {
    this.docs = docs;
    this.#byId = new Map(docs.map((doc) => [doc.id, doc]));
  }

  findParent(doc: Doc): Doc | undefined {
    return doc.parentId === undefined ? undefined : this.#byId.get(doc.parentId);
  }

  findChildren(doc: Doc, relation: string): Doc[] {
    return this.docs.filter((each) => each.parentId === doc.id && each.relation === relation);
  }

  /**
   * The score of a document; undefined where the clause does not find it.
   *
   * @param factor the boosts of the clauses around it, which scores that come from a join do not have
   */
  score(query: SearchQuery, doc: Doc, factor = 1): number | undefined {
    const [[kind, clause] = ['', undefined]] = Object.entries(query);
    // Each clause as the contract has it.
    const given = clause as never;
    switch (kind) {
      case 'match_all':
        return factor * boost(given);
      case 'match':
        return this.#match(given, doc, factor);
      case 'match_phrase': {
        const [field, value] = only(given);
        const text = ` ${tokens(String(readValue(doc, field) ?? '')).join(' ')} `;
        return text.includes(` ${tokens(String(plain(value, 'query'))).join(' ')} `)
          ? factor * boost(value)
          : undefined;
      }
      case 'multi_match':
        return this.#multiMatch(given, doc, factor);
      case 'term':
        return this.#term(given, 'value', doc, factor);
      case 'terms': {
        const [field, values] = only(given) as [string, (string | number)[]];
        return values.some((value) => equal(doc, field, value)) ? factor : undefined;
      }
      case 'range':
        return inRange(given, doc, factor);
      case 'prefix': {
        const [field, value] = only(given);
        const text = readValue(doc, field);
        return text !== undefined && String(text).startsWith(String(plain(value, 'value')))
          ? factor * boost(value)
          : undefined;
      }
      case 'exists':
        return readValue(doc, (given as { field: string }).field) === undefined
          ? undefined
          : factor * boost(given);
      case 'ids':
        return (given as { values: string[] }).values.includes(doc.id) ? factor * boost(given) : undefined;
      case 'bool':
        return this.#bool(given, doc, factor);
      case 'has_child':
        return this.#hasChild(given, doc, factor);
      case 'has_parent':
        return this.#hasParent(given, doc, factor);
      case 'parent_id': {
        const { type, id } = given as Schemas['ParentIdClause'];
        return doc.relation === findRelation(type) && doc.parentId === id ? factor * boost(given) : undefined;
      }
      default:
        throw new Error(`no ${kind}`);
    }
  }

  #match(clause: object, doc: Doc, factor: number): number | undefined {
    const [field, value] = only(clause);
    if (field !== 'name') return this.#term(clause, 'query', doc, factor);
    const { operator = 'or' } = (typeof value === 'object' ? value : {}) as { operator?: string };
    return wordsScore(doc, field, String(plain(value, 'query')), operator, factor * boost(value));
  }

  #multiMatch(clause: Schemas['MultiMatchClause'], doc: Doc, factor: number): number | undefined {
    const { query, fields, type = 'best_fields', operator = 'or' } = clause;
    const scores = [...new Set(fields)].flatMap((field) => {
      const score = ((): number | undefined => {
        if (field !== 'name') return equal(doc, field, query) ? 1 : undefined;
        if (type === 'phrase') return this.score({ match_phrase: { name: query } }, doc);
        return wordsScore(doc, field, query, operator, 1);
      })();
      return score === undefined ? [] : [score];
    });
    if (scores.length === 0) return undefined;
    const combined =
      type === 'most_fields' ? scores.reduce((sum, each) => sum + each, 0) : Math.max(...scores);
    return combined * factor * boost(clause);
  }

  #term(clause: object, name: 'query' | 'value', doc: Doc, factor: number): number | undefined {
    const [field, value] = only(clause);
    return equal(doc, field, plain(value, name)) ? factor * boost(value) : undefined;
  }

  #bool(clause: Schemas['BoolClause'], doc: Doc, factor: number): number | undefined {
    const own = factor * boost(clause);
    const scores = (name: 'must' | 'filter' | 'should' | 'must_not') =>
      ([clause[name] ?? []].flat() as SearchQuery[]).map((each) => this.score(each, doc, own));
    const [must, filter, should, mustNot] = [
      scores('must'),
      scores('filter'),
      scores('should'),
      scores('must_not'),
    ];
    if (must.length + filter.length + should.length + mustNot.length === 0) return own;
    if ([...must, ...filter].includes(undefined)) return undefined;
    if (mustNot.some((each) => each !== undefined)) return undefined;
    const found = should.filter((each) => each !== undefined);
    const isOptional = must.length + filter.length > 0 || should.length === 0;
    const min = Math.max(clause.minimum_should_match ?? 0, isOptional ? 0 : 1);
    if (found.length < min) return undefined;
    const sum = [...must, ...found].reduce<number>((total, each) => total + (each ?? 0), 0);
    return sum;
  }

  #hasChild(clause: Schemas['HasChildClause'], doc: Doc, factor: number): number | undefined {
    const {
      type,
      query,
      score_mode = 'none',
      min_children = 1,
      max_children = Number.POSITIVE_INFINITY,
    } = clause;
    const scores = this.findChildren(doc, findRelation(type)).flatMap(
      (child) => this.score(query, child) ?? [],
    );
    if (scores.length < min_children || scores.length > max_children) return undefined;
    const sum = scores.reduce((total, each) => total + each, 0);
    const score = {
      none: factor * boost(clause),
      sum,
      avg: sum / scores.length,
      max: Math.max(...scores),
      min: Math.min(...scores),
    }[score_mode];
    return score;
  }

  #hasParent(clause: Schemas['HasParentClause'], doc: Doc, factor: number): number | undefined {
    const parent = this.findParent(doc);
    if (parent === undefined || parent.relation !== findRelation(clause.parent_type)) return undefined;
    const score = this.score(clause.query, parent);
    if (score === undefined) return undefined;
    return clause.score === true ? score : factor * boost(clause);
  }
}

function only(clause: object): [string, unknown] {
  const [entry] = Object.entries(clause);
  if (entry === undefined) throw new Error('an empty clause');
  return entry;
}

function plain(value: unknown, name: 'query' | 'value'): string | number {
  return (typeof value === 'object' ? (value as Record<string, unknown>)[name] : value) as string | number;
}

function boost(value: unknown): number {
  return (typeof value === 'object' && value !== null ? (value as { boost?: number }).boost : undefined) ?? 1;
}

function equal(doc: Doc, field: string, wanted: string | number): boolean {
  const target =
    field === 'creationDate'
      ? toDay(String(wanted))
      : field === 'relation'
        ? findRelation(String(wanted))
        : wanted;
  return readValue(doc, field) === target;
}

function inRange(clause: object, doc: Doc, factor: number): number | undefined {
  const [field, given] = only(clause);
  const found = readValue(doc, field);
  const value = Number(found);
  if (found === undefined) return undefined;
  const bounds = given as Partial<Record<'gt' | 'gte' | 'lt' | 'lte', string | number>>;
  const number = (bound: string | number) => (typeof bound === 'string' ? toDay(bound) : bound);
  const holds =
    (bounds.gt === undefined || value > number(bounds.gt)) &&
    (bounds.gte === undefined || value >= number(bounds.gte)) &&
    (bounds.lt === undefined || value < number(bounds.lt)) &&
    (bounds.lte === undefined || value <= number(bounds.lte));
  return holds ? factor * boost(given) : undefined;
}

/** Every word that is found counts, as often as it is asked for. */
function wordsScore(
  doc: Doc,
  field: string,
  query: string,
  operator: string,
  factor: number,
): number | undefined {
  const there = new Set(tokens(String(readValue(doc, field) ?? '')));
  const wanted = tokens(query);
  const found = wanted.filter((word) => there.has(word)).length;
  if (found === 0 || (operator === 'and' && found < wanted.length)) return undefined;
  return found * factor;
}

/** The standard analyzer, for words of ASCII. */
function tokens(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
