import { type BulkParts, type BulkStep, bulk } from '../../es/bulk.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import { type Revision, readRevisions } from '../../store/history.ts';
import { stepFor } from './documents.ts';

/** What a batch is written with. */
export interface BatchParts extends BulkParts {
  readonly store: Store;
  /** Bytes of bodies in one bulk. */
  readonly batchBytes: number;
}

/** A revision that was refused for its content, and why. */
export interface Refused extends Revision {
  readonly reason: string;
}

/** What became of a batch: what the stream has of it, and those of these that were refused. */
export interface Batch {
  readonly found: readonly Revision[];
  readonly refused: readonly Refused[];
}

/**
 * Makes sure that history has these revisions but those that it refuses. One that the stream has no longer it has had
 * before: the stream keeps it until then. Throws when an engine did not do its part.
 */
export async function writeBatch(parts: BatchParts, revisions: readonly string[]): Promise<Batch> {
  const { found } = await step('history.read', () =>
    readRevisions(parts.store, revisions, Number.MAX_SAFE_INTEGER),
  );
  const refused: Refused[] = [];
  for (const steps of chunks(found, parts.batchBytes)) {
    const { rejections } = await step('history.create', () => bulk(parts, steps));
    for (const { id, reason } of rejections) {
      const revision = found.find((each) => each.revision === id);
      if (revision !== undefined) refused.push({ ...revision, reason });
    }
  }
  return { found, refused };
}

/** Cuts the batch into bulks of bounded size. */
function* chunks(revisions: readonly Revision[], bytes: number): Generator<BulkStep[]> {
  let steps: BulkStep[] = [];
  let size = 0;
  for (const revision of revisions) {
    if (steps.length > 0 && size + revision.body.length > bytes) {
      yield steps;
      steps = [];
      size = 0;
    }
    steps.push(stepFor(revision));
    size += revision.body.length;
  }
  if (steps.length > 0) yield steps;
}
