import { failpoint } from '../../failpoint.ts';
import type { Store } from '../../store/connection.ts';
import { type PlanSnapshot, touch } from '../../store/projection.ts';
import type { StaleDocuments } from './bulk-steps.ts';

/**
 * Revisions are microseconds of the clock, and what is pending is swept by its age: no index may push them further
 * ahead than this. One that Redis was set back from is not.
 */
const maxAheadUs = 600_000_000;

/** A document that an index has, or had and removed, at a version that Redis has not reached. */
export interface VersionConflict {
  readonly index: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Result for a plan that an index is ahead of: rewritten in Redis, which announces it; no longer at the revision that
 * was read; or rejected, since no revision may pass the document's version.
 */
export type ConflictOutcome = 'rewritten' | 'moved' | { readonly index: string; readonly reason: string };

/**
 * Rewrites a plan in Redis when an index has a document of it at a version that Redis has not reached: Redis was set
 * back, or somebody else has written or removed the document. A lower revision could not replace the document.
 *
 * @param conflicts at least one document
 */
export async function rewriteAbove(
  store: Store,
  read: Pick<PlanSnapshot, 'plan' | 'revision'>,
  conflicts: readonly VersionConflict[],
): Promise<ConflictOutcome> {
  const { index, id, version } = conflicts.reduce((max, each) => (each.version > max.version ? each : max));
  if (version > Math.max(Date.now() * 1_000, Number(read.revision)) + maxAheadUs) {
    const what = `the index has ${JSON.stringify(id)} at version ${version}`;
    return { index, reason: `${what}, far ahead of any revision: rebuild the index` };
  }
  return (await failpoint('consumer.touch', () => touch(store, read, version))) ? 'rewritten' : 'moved';
}

/** Returns the documents that a repair found above the plan's horizon, in any generation. */
export function findVersionConflicts(
  { horizon }: Pick<PlanSnapshot, 'horizon'>,
  found: StaleDocuments,
): VersionConflict[] {
  return [...found].flatMap(([index, documents]) =>
    documents
      .filter(({ version }) => version > Number(horizon))
      .map(({ id, version }) => ({ index, id, version })),
  );
}
