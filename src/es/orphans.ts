import type { Query } from './client.ts';
import { joinField, relations } from './generated/mapping.ts';

/**
 * Finds children whose parent document searches do not find from them: that is not there, is on another shard, or is
 * of another relation. All children, or those of these ids.
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
