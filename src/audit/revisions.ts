import { readKept } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import type { Look } from './look.ts';
import type { Verdict } from './suspects.ts';

const batchRevisions = 200;

/** A revision that history should have. */
export interface KeptRevision {
  readonly revision: string;
  readonly plan: string;
}

/** The revisions that history has no document of. What is marked stays there, so one look after Redis' is enough. */
export async function findUnkept(look: Look, revisions: readonly KeptRevision[]): Promise<KeptRevision[]> {
  const found = await look.read(revisions.map(({ revision, plan }) => ({ id: revision, routing: plan })));
  // Another plan of the same shard may have the number.
  return revisions.filter(({ plan }, i) => found[i]?.source['plan'] !== plan);
}

/** Which of these history should have still, and has not. */
export async function* confirmUnkept(
  store: Store,
  look: Look,
  suspects: readonly KeptRevision[],
): AsyncGenerator<Verdict<KeptRevision>> {
  for (let from = 0; from < suspects.length; from += batchRevisions) {
    const batch = suspects.slice(from, from + batchRevisions);
    const pages = await Promise.all(
      batch.map(({ revision }) => readKept(store, `${BigInt(revision) - 1n}`, revision)),
    );
    const due = pages.flatMap((page) => page?.revisions ?? []);
    for (const suspect of await findUnkept(look, due)) {
      const { plan, revision } = suspect;
      const finding = {
        kind: 'unkept',
        plan,
        objectId: undefined,
        routing: plan,
        expected: revision,
        found: undefined,
      } as const;
      yield { suspect, findings: [finding] };
    }
  }
}
