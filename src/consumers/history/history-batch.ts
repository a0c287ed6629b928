import { toReason } from '../../error-reason.ts';
import { type BulkDeps, BulkOverload, encodeSteps, sendBulk } from '../../es/bulk.ts';
import { failpoint } from '../../failpoint.ts';
import type { Store } from '../../store/connection.ts';
import { type Revision, readRevisions } from '../../store/history.ts';
import type { BatchLimits } from '../batch-budget.ts';
import { stepFor } from './history-documents.ts';

/** Dependencies of `writeBatch`. */
export interface BatchDeps extends BulkDeps {
  readonly store: Store;
}

/** A revision without its body, which only the bulk needs. */
export type KeptRevision = Omit<Revision, 'body'>;

/** A revision that is refused for its content, and why; plan and trace are empty if its entry is unreadable. */
export interface Rejected extends Pick<Revision, 'revision' | 'plan' | 'trace'> {
  readonly reason: string;
}

/** Result of a batch. Revisions in none of its lists are no longer in the stream: history has them. */
export interface Batch {
  readonly kept: readonly KeptRevision[];
  readonly rejected: readonly Rejected[];
  /** By revision, the reason why Elasticsearch has not kept it. */
  readonly unfinished: ReadonlyMap<string, string>;
  /** Beyond the bytes of the batch: nothing was done about them. */
  readonly unread: readonly string[];
  /** Whether the next batch must be smaller. */
  readonly isTooMuch: boolean;
  readonly used: BatchLimits;
}

/**
 * Writes these revisions in one bulk, up to `maxBytes` of bodies but at least one. Each succeeds or fails by itself.
 * History already has a revision that is no longer in the stream: the stream keeps it until then. Throws when Redis
 * fails.
 */
export async function writeBatch(
  deps: BatchDeps,
  revisions: readonly string[],
  maxBytes: number,
): Promise<Batch> {
  const { read, unreadable, encoded, unread, used } = await prepare(deps.store, revisions, maxBytes);
  const kept: KeptRevision[] = [];
  const rejected: Rejected[] = unreadable.map(({ revision, message }) => ({
    ...{ revision, plan: '', trace: '', reason: message },
  }));
  const unfinished = new Map<string, string>();
  const batch = { kept, rejected, unfinished, unread, used };
  try {
    const results = await failpoint('history.create', () => sendBulk(deps, [encoded]));
    let isTooMuch = false;
    for (const [position, revision] of read.entries()) {
      const outcome = results[position];
      if (outcome?.result === 'unfinished') {
        unfinished.set(revision.revision, outcome.error.message);
        isTooMuch ||= outcome.error instanceof BulkOverload;
      } else if (outcome?.result === 'rejected') {
        rejected.push({ ...revision, reason: outcome.reason });
      } else {
        kept.push(revision);
      }
    }
    return { ...batch, isTooMuch };
  } catch (error) {
    for (const { revision } of read) unfinished.set(revision, toReason(error));
    return { ...batch, isTooMuch: error instanceof BulkOverload };
  }
}

async function prepare(store: Store, revisions: readonly string[], maxBytes: number) {
  const { found, unreadable, unread } = await failpoint('history.read', () =>
    readRevisions(store, revisions, maxBytes),
  );
  const bytes = found.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  return {
    read: found.map(({ body: _, ...revision }): KeptRevision => revision),
    unreadable,
    encoded: encodeSteps(found.map((each) => stepFor(store.names.history, each))),
    unread,
    used: { plans: found.length, bytes },
  };
}
