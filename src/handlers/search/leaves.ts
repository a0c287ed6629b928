import type { Query } from '../../es/client.ts';
import { type Compilation, member, type Schemas } from './compilation.ts';
import { readType, toRelation } from './fields.ts';

/*
 * Clauses without inner clauses. Each is built again from the values that were read of the request, so nothing unknown
 * can reach Elasticsearch. Whole values never score by their frequency: the index's similarity is boolean.
 */

type Value = string | number | boolean;
type Options = { readonly [name: string]: unknown; readonly boost?: number };

const integerBounds: Readonly<Record<string, number>> = {
  integer: 2 ** 31 - 1,
  long: Number.MAX_SAFE_INTEGER,
};

export function compileMatch(to: Compilation, clause: Schemas['MatchClause'], at: string): Query {
  const [field, given] = onlyEntry(clause);
  const { value: text, options } = readValue(given, 'query');
  if (readType(field) !== 'text') return toTerm(to, field, text, options, member(at, field));
  const query = String(text);
  to.addText(member(at, field), query, 1);
  const operator = options['operator'] === 'and' ? 'and' : 'or';
  return { match: { [field]: { query, operator, ...readBoost(options) } } };
}

export function compileMatchPhrase(to: Compilation, clause: Schemas['MatchPhraseClause'], at: string): Query {
  const [field, given] = onlyEntry(clause);
  const { value, options } = readValue(given, 'query');
  const query = String(value);
  to.addText(member(at, field), query, 1);
  return { match_phrase: { [field]: { query, slop: Number(options['slop'] ?? 0), ...readBoost(options) } } };
}

export function compileMultiMatch(to: Compilation, clause: Schemas['MultiMatchClause'], at: string): Query {
  const { query, fields, type = 'best_fields', operator = 'or' } = clause;
  to.addText(member(at, 'query'), query, fields.length);
  // Elasticsearch refuses an operator for phrases, whose words must all be there anyway.
  const words = type === 'phrase' ? {} : { operator };
  return { multi_match: { query, fields: [...new Set(fields)], type, ...words, ...readBoost(clause) } };
}

export function compileTerm(to: Compilation, clause: Schemas['TermClause'], at: string): Query {
  const [field, given] = onlyEntry(clause);
  const { value, options } = readValue(given, 'value');
  return toTerm(to, field, value, options, member(at, field));
}

export function compileTerms(to: Compilation, clause: Schemas['TermsClause'], at: string): Query {
  const [field, given] = onlyEntry(clause);
  // The contract's schema: a list of values.
  const values = given as readonly Value[];
  to.addValues(member(at, field), values.length);
  for (const [index, value] of values.entries())
    checkNumber(to, field, value, member(member(at, field), index));
  return { terms: { [field]: [...values] } };
}

export function compileRange(to: Compilation, clause: Schemas['RangeClause'], at: string): Query {
  const [field, given] = onlyEntry(clause);
  const place = member(at, field);
  // The contract's schema: bounds and a boost.
  const bounds = given as Readonly<Partial<Record<'gt' | 'gte' | 'lt' | 'lte', string | number>>> & Options;
  if (bounds.gt !== undefined && bounds.gte !== undefined)
    to.fault(member(place, 'gte'), 'must not be combined with gt');
  if (bounds.lt !== undefined && bounds.lte !== undefined)
    to.fault(member(place, 'lte'), 'must not be combined with lt');
  const names = (['gt', 'gte', 'lt', 'lte'] as const).filter((name) => bounds[name] !== undefined);
  if (names.length === 0) to.fault(place, 'must have one of gt, gte, lt, lte');
  for (const name of names) checkNumber(to, field, bounds[name] ?? 0, member(place, name));
  return {
    range: {
      [field]: { ...Object.fromEntries(names.map((name) => [name, bounds[name]])), ...readBoost(bounds) },
    },
  };
}

export function compilePrefix(clause: Schemas['PrefixClause']): Query {
  const [field, given] = onlyEntry(clause);
  const { value, options } = readValue(given, 'value');
  return { prefix: { [field]: { value: String(value), ...readBoost(options) } } };
}

export function compileExists({ field, boost }: Schemas['ExistsClause']): Query {
  return { exists: { field, ...readBoost({ boost }) } };
}

export function compileIds(to: Compilation, { values, boost }: Schemas['IdsClause'], at: string): Query {
  to.addValues(member(at, 'values'), values.length);
  return { ids: { values: [...values], ...readBoost({ boost }) } };
}

export function compileParentId({ type, id, boost }: Schemas['ParentIdClause']): Query {
  return { parent_id: { type: toRelation(type), id, ignore_unmapped: true, ...readBoost({ boost }) } };
}

export function compileMatchAll(clause: Schemas['MatchAllClause']): Query {
  return { match_all: readBoost(clause) };
}

/** The factor of a clause, where it has one. */
export function readBoost({ boost }: { readonly boost?: number | undefined }): { boost?: number } {
  return boost === undefined ? {} : { boost };
}

function toTerm(to: Compilation, field: string, given: Value, options: Options, at: string): Query {
  checkNumber(to, field, given, at);
  const value = field === 'relation' ? toRelation(String(given)) : given;
  return { term: { [field]: { value, ...readBoost(options) } } };
}

/** Elasticsearch rejects numbers that an integer's type cannot hold. */
function checkNumber(to: Compilation, field: string, value: Value, at: string): void {
  const max = integerBounds[readType(field)];
  if (max === undefined || (Number.isInteger(value) && Math.abs(Number(value)) <= max)) return;
  to.fault(at, `must be a whole number from ${-max} to ${max}`);
}

/** The field of a clause, of which the contract allows one. */
function onlyEntry(clause: object): [field: string, given: unknown] {
  const [entry] = Object.entries(clause);
  if (entry === undefined) throw new Error('a clause without a field');
  return entry;
}

/** The value to search for, given by itself or in an object with options. */
function readValue(
  given: unknown,
  name: 'query' | 'value',
): { readonly value: Value; readonly options: Options } {
  if (typeof given !== 'object' || given === null) return { value: given as Value, options: {} };
  // The contract's schema: an object with this member.
  const options = given as Options;
  return { value: options[name] as Value, options };
}
