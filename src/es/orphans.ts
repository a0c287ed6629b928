import type { Query } from './client.ts';
import { joinField, relations } from './generated/mapping.ts';

/**
 * Returns a query for children that searches cannot join with their parent document: it is missing, is on another
 * shard, or has another relation. Finds all such children, or only those with these ids.
 */
export function orphans(ids?: readonly string[]): Query {
  const parentless = Object.entries(relations).map(([parent, children]) => ({
    bool: {
      filter: [{ terms: { [joinField]: [...children] } }],
      must_not: [{ has_parent: { parent_type: parent, query: { match_all: {} } } }],
    },
  }));
  return {
    bool: {
      filter: [
        { bool: { should: parentless } },
        ...(ids === undefined ? [] : [{ ids: { values: [...ids] } }]),
      ],
    },
  };
}
