import { type BulkStep, bulk } from '../../es/bulk.ts';
import type { Search } from '../../es/client.ts';
import { step } from '../../steps.ts';
import type { Store } from '../../store/connection.ts';
import { type Revision, readRevisions } from '../../store/history.ts';
import { stepFor } from './documents.ts';

/** What a batch is written with. */
export interface BatchParts {
  readonly store: Store;
  readonly search: Search;
  /** Bytes of bodies in one bulk. */
  readonly batchBytes: number;
}

/** Why a revision was refused for its content. */
export interface Refused {
  readonly revision: string;
  readonly plan: string;
  readonly reason: string;
}

/**
 * Makes sure that history has these revisions, and answers those that it refused. One that the stream has no longer
 * it has had before: the stream keeps it until then. Throws when an engine did not do its part.
 */
export async function writeBatch(parts: BatchParts, revisions: readonly string[]): Promise<Refused[]> {
  const found = await step('history.read', () => readRevisions(parts.store, revisions));
  const refused: Refused[] = [];
  for (const steps of chunks(found, parts.batchBytes)) {
    const rejections = await step('history.create', () => bulk(parts.search, steps));
    for (const { id, routing, reason } of rejections) {
      refused.push({ revision: id, plan: routing, reason });
    }
  }
  return refused;
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
