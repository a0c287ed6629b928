import { failpoint } from '../failpoint.ts';
import { writeDrift } from '../store/drift.ts';
import { wantRepair } from '../store/repair.ts';
import { compareSums } from './compare-checksums.ts';
import { findExternalWrites, type IndexDeps } from './external-writes.ts';

/** What one look needs to know of the ones before. */
export interface PreviousRun {
  /** Buckets that could not be compared, since they moved. */
  readonly moved: Set<number>;
}

/**
 * Looks once whether the live index is what Redis says: at what others have written since the last look, and at the
 * sums over everything. Asks for the repair of what differs, and notes what it found. Throws when an engine did not do
 * its part; what was asked for by then is asked for.
 *
 * @param signal ends the look early
 */
export async function compareIndex(
  deps: IndexDeps,
  index: string,
  previousRun: PreviousRun,
  signal: AbortSignal,
): Promise<void> {
  const { store, logger } = deps;
  const externalWrites = await findExternalWrites(deps, index, signal);
  const sums = await compareSums(deps, index, previousRun.moved, signal);
  const differing = sums?.plans ?? [];
  const repairs = await failpoint('antiEntropy', () => wantRepair(store, differing));
  const found = {
    // Nothing is known of what was not compared.
    ...(sums !== undefined && { buckets: sums.buckets.length }),
    documents: externalWrites.documents,
    plans: new Set([...externalWrites.plans, ...differing]).size,
    behind: externalWrites.behind,
    repairs: externalWrites.repairs + repairs,
  };
  await failpoint('antiEntropy.note', () => writeDrift(store, found));
  if (found.plans > 0) logger.warn({ index, ...found }, 'the index differs');
  else logger.debug({ index, ...found }, 'the index was looked at');
}
