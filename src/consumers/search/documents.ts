import type { BulkStep } from '../../es/bulk.ts';
import { planDocuments } from '../../es/documents.ts';
import type { Found } from '../../es/visible.ts';
import type { Present } from '../../store/projection.ts';

/**
 * The steps that make the index what the plan was when it was read: every object of the tree at the plan's
 * revision, what is leaving removed at the revision that removed it, and what a repair found removed at exactly
 * the version found. Any higher version could remove an object that has moved to another plan meanwhile.
 */
export function stepsFor(present: Present, found: readonly Found[]): BulkStep[] {
  const { plan, revision, live, horizon } = present;
  const removal = (id: string, version: string): BulkStep => ({
    action: 'delete',
    index: live,
    id,
    routing: plan,
    version,
  });
  const inTree = new Set<string>();
  const puts = planDocuments(present).map(({ id, source }): BulkStep => {
    inTree.add(id);
    return {
      action: 'index',
      index: live,
      id,
      routing: plan,
      version: revision,
      source: JSON.stringify(source),
    };
  });
  const removals = Object.entries(present.leaving).map(([id, removedAt]) => removal(id, removedAt));
  const surplus = found
    .filter(({ id, version }) => !inTree.has(id) && version <= Number(horizon))
    .map(({ id, version }) => removal(id, String(version)));
  return [...puts, ...removals, ...surplus];
}
