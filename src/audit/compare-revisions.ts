import { readKept } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import type { IndexReader } from './index-reader.ts';
import type { RecheckResult } from './recheck.ts';

const batchRevisions = 200;

/** A revision that history should have. */
export interface KeptRevision {
  readonly revision: string;
  readonly plan: string;
}

/**
 * Returns the revisions without a document in history. A marked revision stays stored, so one check after Redis' is
 * enough.
 */
export async function findUnkept(
  reader: IndexReader,
  revisions: readonly KeptRevision[],
): Promise<KeptRevision[]> {
  const found = await reader.read(revisions.map(({ revision, plan }) => ({ id: revision, routing: plan })));
  // Another plan of the same shard may have the number.
  return revisions.filter(({ plan }, i) => found[i]?.source['plan'] !== plan);
}

/** Yields the revisions that history should still have, and has not. */
export async function* recheckUnkept(
  store: Store,
  reader: IndexReader,
  flagged: readonly KeptRevision[],
): AsyncGenerator<RecheckResult<KeptRevision>> {
  for (let from = 0; from < flagged.length; from += batchRevisions) {
    const batch = flagged.slice(from, from + batchRevisions);
    const pages = await Promise.all(
      batch.map(({ revision }) => readKept(store, `${BigInt(revision) - 1n}`, revision)),
    );
    const due = pages.flatMap((page) => page?.revisions ?? []);
    for (const flagged of await findUnkept(reader, due)) {
      const { plan, revision } = flagged;
      const finding = {
        kind: 'unkept',
        plan,
        objectId: undefined,
        routing: plan,
        expected: revision,
        found: undefined,
      } as const;
      yield { flagged, findings: [finding] };
    }
  }
}
