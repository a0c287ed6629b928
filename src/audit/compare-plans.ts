import { isDeepStrictEqual } from 'node:util';
import { type PlanDocument, planDocuments } from '../es/documents.ts';
import type { Stored } from '../es/stored-documents.ts';
import { readStandings, readStates, type Standing } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import type { Finding, Kind } from './finding.ts';
import type { IndexReader } from './index-reader.ts';
import type { RecheckResult } from './recheck.ts';

/** Documents in one request; one is a few kilobytes at most. */
const batchDocuments = 1_000;

/**
 * Compares every document that these plans must have with the one at its place in the index. Returns the plans that
 * differ although they were up to date, at the same revision, before and after the check.
 */
export async function comparePlans(
  store: Store,
  reader: IndexReader,
  standings: readonly Standing[],
): Promise<RecheckResult<string>[]> {
  const findings = new Map<Standing, Finding[]>();
  for (const batch of batches(standings.filter(({ state }) => state === 'settled'))) {
    const found = await reader.read(batch.map(({ standing, document }) => findPlace(standing, document)));
    for (const [i, { standing, document }] of batch.entries()) {
      const finding = judge(standing, document, found[i]);
      if (finding === undefined) continue;
      const others = findings.get(standing);
      if (others === undefined) findings.set(standing, [finding]);
      else others.push(finding);
    }
  }
  const flagged = [...findings];
  const now = await readStates(
    store,
    flagged.map(([{ plan }]) => plan),
  );
  return flagged.flatMap(([{ plan, revision }, found], i) =>
    now[i]?.state === 'settled' && now[i].revision === revision ? [{ flagged: plan, findings: found }] : [],
  );
}

/** Compares these plans as they are now, a bounded number at a time. */
export async function* comparePlansAgain(
  store: Store,
  reader: IndexReader,
  plans: readonly string[],
): AsyncGenerator<RecheckResult<string>> {
  for (let from = 0; from < plans.length; ) {
    const standings = await readStandings(store, plans.slice(from));
    yield* await comparePlans(store, reader, standings);
    from += standings.length;
  }
}

interface Expected {
  readonly standing: Standing;
  readonly document: PlanDocument;
}

function* batches(standings: readonly Standing[]): Generator<Expected[]> {
  let batch: Expected[] = [];
  for (const standing of standings) {
    for (const document of planDocuments(standing)) {
      batch.push({ standing, document });
      if (batch.length < batchDocuments) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function judge(standing: Standing, document: PlanDocument, found: Stored | undefined): Finding | undefined {
  const kind = readKind(standing, document, found);
  if (kind === undefined) return undefined;
  return {
    kind,
    plan: standing.plan,
    objectId: document.id,
    routing: standing.plan,
    expected: standing.revision,
    found: found?.version,
  };
}

function readKind(
  { plan, revision }: Standing,
  document: PlanDocument,
  found: Stored | undefined,
): Kind | undefined {
  if (found === undefined) return 'missing';
  if (found.version < Number(revision)) return 'stale';
  if (found.version > Number(revision)) return 'ahead';
  // A document that another plan routes to the same shard has this one's place.
  return found.routing === plan && isDeepStrictEqual(found.source, document.source) ? undefined : 'differs';
}

function findPlace({ plan }: Standing, { id }: PlanDocument) {
  return { id, routing: plan };
}
