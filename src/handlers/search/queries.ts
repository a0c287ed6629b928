import type { Query, QueryInnerHits } from '../../es/client.ts';
import { type Compilation, member, type Schemas, searchBounds } from './compilation.ts';
import { toRelation } from './fields.ts';
import {
  compileExists,
  compileIds,
  compileMatch,
  compileMatchAll,
  compileMatchPhrase,
  compileMultiMatch,
  compileParentId,
  compilePrefix,
  compileRange,
  compileTerm,
  compileTerms,
  readBoost,
} from './leaves.ts';
import { compileSort } from './order.ts';
import { compileHighlight } from './shown.ts';

/** The place of a clause in the query. */
export interface Place {
  readonly at: string;
  /** Number of clauses around it, including itself. */
  readonly depth: number;
  /** Why its joins can have no inner hits; undefined if they can. */
  readonly noInnerHits: string | undefined;
}

/**
 * Returns the query of a request's clause. Clauses that reach other documents reach only those that the caller may see;
 * the outermost query must still be scoped. Adds faults to `to`.
 */
export function compileQuery(to: Compilation, clause: Schemas['SearchQuery'], place: Place): Query {
  if (place.depth > searchBounds.depth) {
    to.fault(place.at, `is nested too deeply: clauses have at most ${searchBounds.depth} levels`);
    return { match_none: {} };
  }
  to.addClause(place.at);
  const [kind] = Object.keys(clause) as (keyof Schemas['SearchQuery'])[];
  const at = member(place.at, kind ?? '');
  const { match, match_phrase, multi_match, term, terms, range, prefix, exists, ids, bool } = clause;
  if (match !== undefined) return compileMatch(to, match, at);
  if (match_phrase !== undefined) return compileMatchPhrase(to, match_phrase, at);
  if (multi_match !== undefined) return compileMultiMatch(to, multi_match, at);
  if (term !== undefined) return compileTerm(to, term, at);
  if (terms !== undefined) return compileTerms(to, terms, at);
  if (range !== undefined) return compileRange(to, range, at);
  if (prefix !== undefined) return compilePrefix(prefix);
  if (exists !== undefined) return compileExists(exists);
  if (ids !== undefined) return compileIds(to, ids, at);
  if (bool !== undefined) return compileBool(to, bool, { ...place, at });
  const { has_child, has_parent, parent_id, match_all } = clause;
  if (has_child !== undefined) return compileHasChild(to, has_child, { ...place, at });
  if (has_parent !== undefined) return compileHasParent(to, has_parent, { ...place, at });
  if (parent_id !== undefined) return compileParentId(parent_id);
  if (match_all !== undefined) return compileMatchAll(match_all);
  throw new Error('a clause of no kind that the contract has');
}

function compileBool(to: Compilation, clause: Schemas['BoolClause'], place: Place): Query {
  const occurrences = (['must', 'filter', 'should', 'must_not'] as const).flatMap((name) => {
    const given = clause[name];
    if (given === undefined) return [];
    const at = member(place.at, name);
    const inner = { ...place, depth: place.depth + 1 };
    const queries = Array.isArray(given)
      ? given.map((each, index) => compileQuery(to, each, { ...inner, at: member(at, index) }))
      : [compileQuery(to, given as Schemas['SearchQuery'], { ...inner, at })];
    return [[name, queries] as const];
  });
  const { minimum_should_match } = clause;
  return {
    bool: {
      ...Object.fromEntries(occurrences),
      ...(minimum_should_match !== undefined && { minimum_should_match }),
      ...readBoost(clause),
    },
  };
}

function compileHasChild(to: Compilation, clause: Schemas['HasChildClause'], place: Place): Query {
  const { score_mode = 'none', min_children, max_children, inner_hits } = clause;
  if (min_children !== undefined && max_children !== undefined && max_children < min_children)
    to.fault(member(place.at, 'max_children'), 'must not be less than min_children');
  checkBoost(to, clause, place, score_mode !== 'none');
  const type = toRelation(clause.type);
  return {
    has_child: {
      type,
      query: joined(to, clause, place),
      score_mode,
      ignore_unmapped: true,
      ...(min_children !== undefined && { min_children }),
      ...(max_children !== undefined && { max_children }),
      ...(inner_hits !== undefined && { inner_hits: compileInnerHits(to, inner_hits, type, place) }),
      ...readBoost(clause),
    },
  };
}

function compileHasParent(to: Compilation, clause: Schemas['HasParentClause'], place: Place): Query {
  const { score = false, inner_hits } = clause;
  checkBoost(to, clause, place, score);
  const parent_type = toRelation(clause.parent_type);
  return {
    has_parent: {
      parent_type,
      query: joined(to, clause, place),
      score,
      ignore_unmapped: true,
      ...(inner_hits !== undefined && { inner_hits: compileInnerHits(to, inner_hits, parent_type, place) }),
      ...readBoost(clause),
    },
  };
}

/** Elasticsearch does not multiply scores that come from other documents. */
function checkBoost(
  to: Compilation,
  { boost }: { readonly boost?: number },
  { at }: Place,
  isScored: boolean,
): void {
  if (isScored && boost !== undefined)
    to.fault(
      member(at, 'boost'),
      'has no effect on scores of other documents; boost the clauses in query instead',
    );
}

/** The query of a join. Inner hits and scores come from it, so it finds visible documents alone. */
function joined(
  to: Compilation,
  { query, inner_hits }: Pick<Schemas['HasChildClause'], 'query' | 'inner_hits'>,
  { at, depth, noInnerHits }: Place,
): Query {
  const reason =
    noInnerHits ?? (inner_hits === undefined ? 'need inner_hits of the join around them' : undefined);
  return to.scope(
    compileQuery(to, query, { at: member(at, 'query'), depth: depth + 1, noInnerHits: reason }),
  );
}

function compileInnerHits(
  to: Compilation,
  given: Schemas['SearchInnerHits'],
  relation: string,
  { at, noInnerHits }: Place,
): QueryInnerHits {
  const place = member(at, 'inner_hits');
  if (noInnerHits !== undefined) to.fault(place, noInnerHits);
  const { name = relation, size = 3, sort, highlight, _source: source } = given;
  to.addInnerHits(place, { name, size, sorts: sort?.length ?? 0, source });
  return {
    name,
    size,
    sort: compileSort(sort),
    ignore_unmapped: true,
    ...(highlight !== undefined && { highlight: compileHighlight(highlight) }),
  };
}
