import { failpoint } from '../failpoint.ts';
import { writeDrift } from '../store/drift.ts';
import { wantRepair } from '../store/repair.ts';
import { compareSums } from './compare-checksums.ts';
import { findExternalWrites, type IndexDeps } from './external-writes.ts';

/** State that one check keeps for the next. */
export interface PreviousRun {
  /** Buckets that could not be compared, since they changed meanwhile. */
  readonly moved: Set<number>;
}

/**
 * Checks once whether the live index matches Redis: external writes since the last check, and the sums over all plans.
 * Requests repairs of the differences, and notes the findings. Throws if an engine fails; repairs that were requested
 * before remain.
 *
 * @param signal ends the check early
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
    // Without a comparison nothing is known of the buckets.
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
