import { maxBatchChanges } from '../consumers/announcements.ts';
import type { Lane } from '../consumers/topology.ts';
import type { Announced } from './lane.ts';

/** Bytes of the bodies of the plans that one message announces, unless it announces one plan alone. */
const maxBatchBytes = 1_048_576;

/** Changes that one message announces. */
export interface Batch<Change> {
  readonly lane: Lane;
  /** At least one, in their order. */
  readonly changes: readonly Change[];
}

/** Puts changes of the same moment together: of one lane, in their order, up to the bounds of a message. */
export function groupBatches<Change extends Pick<Announced, 'size'> & { readonly lane: Lane }>(
  changes: readonly Change[],
): Batch<Change>[] {
  return [...Map.groupBy(changes, ({ lane }) => lane)].flatMap(([lane, ofLane]) =>
    cut(ofLane).map((batch) => ({ lane, changes: batch })),
  );
}

function cut<Change extends Pick<Announced, 'size'>>(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  let batch: Change[] = [];
  let bytes = 0;
  for (const change of changes) {
    bytes += change.size;
    if (batch.length === 0 || batch.length >= maxBatchChanges || bytes > maxBatchBytes) {
      batch = [];
      batches.push(batch);
      bytes = change.size;
    }
    batch.push(change);
  }
  return batches;
}
