import { tree } from '../../src/es/generated/tree.ts';
import { listNodes } from '../../src/es/tree.ts';
import { Names } from '../../src/names.ts';
import type { PlanBody } from './plans.ts';

const answersWithinMs = 3_000;
/** More than any plan here has. */
const max = 1_000;

/**
 * Whether searches find all documents of a plan at this revision or a later one, by the first node that answers for all
 * shards; undefined if none does. Surplus documents are left to the audit.
 */
export async function isShown(
  nodes: readonly string[],
  plan: PlanBody,
  revision: string,
): Promise<boolean | undefined> {
  const filter = [{ term: { planId: plan.objectId } }, { range: { revision: { gte: revision } } }];
  for (const node of nodes) {
    try {
      const response = await fetch(
        `${node}/${new Names().plans}/_search?allow_partial_search_results=false`,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: { bool: { filter } }, size: 0, track_total_hits: max }),
          signal: AbortSignal.timeout(answersWithinMs),
        },
      );
      if (!response.ok) continue;
      // Documented at Elasticsearch's search API.
      const { hits } = (await response.json()) as { hits: { total: { value: number } } };
      return hits.total.value >= listNodes(tree, plan).length;
    } catch {
      // The node is frozen or down, or is just failing: try the next one.
    }
  }
  return undefined;
}
