import { step } from '../steps.ts';
import { writeDrift } from '../store/drift.ts';
import { wantRepair } from '../store/repair.ts';
import { findForeignWrites, type IndexDeps } from './foreign.ts';
import { compareSums } from './sums.ts';

/** What one look needs to know of the ones before. */
export interface Memory {
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
export async function look(
  parts: IndexDeps,
  index: string,
  memory: Memory,
  signal: AbortSignal,
): Promise<void> {
  const { store, logger } = parts;
  const foreign = await findForeignWrites(parts, index, signal);
  const sums = await compareSums(parts, index, memory.moved, signal);
  const differing = sums?.plans ?? [];
  const repairs = await step('antiEntropy', () => wantRepair(store, differing));
  const found = {
    // Nothing is known of what was not compared.
    ...(sums !== undefined && { buckets: sums.buckets.length }),
    documents: foreign.documents,
    plans: new Set([...foreign.plans, ...differing]).size,
    behind: foreign.behind,
    repairs: foreign.repairs + repairs,
  };
  await step('antiEntropy.note', () => writeDrift(store, found));
  if (found.plans > 0) logger.warn({ index, ...found }, 'the index differs');
  else logger.debug({ index, ...found }, 'the index was looked at');
}
