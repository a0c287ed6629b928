import { orphans } from '../es/orphans.ts';
import type { Stored } from '../es/stored-documents.ts';
import { type Claim, readClaims, readOwners } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import type { Finding, Kind } from './finding.ts';
import type { IndexReader } from './index-reader.ts';
import type { RecheckResult } from './recheck.ts';

/** The field of a document that names its plan; no other field is read. */
export const planField = 'planId';
const batchDocuments = 1_000;

/** A document that may be wrong. */
export interface Flagged {
  readonly id: string;
  readonly routing: string;
  readonly version: number;
  /** The plan that the document names; empty if it names none. */
  readonly plan: string;
}

/** Returns the documents that are at no place where a plan has an object. */
export async function findMisplaced(store: Store, documents: readonly Stored[]): Promise<Flagged[]> {
  const owners = await readOwners(
    store,
    documents.map(({ id }) => id),
  );
  return documents.flatMap((document, i) => (owners[i] === document.routing ? [] : [toSuspect(document)]));
}

/** Yields the documents that are still there, at the same version, and belong to no plan. */
export function recheckSurplus(
  store: Store,
  reader: IndexReader,
  flagged: readonly Flagged[],
): AsyncGenerator<RecheckResult<Flagged>> {
  return confirm(store, flagged, 'surplus', async (batch, claims) => {
    const found = await reader.read(batch);
    // Also read the place of the object in the plan that has it, since another routing may lead to the same shard. A
    // document there is that plan's own, possibly wrong, but not surplus.
    const own = await reader.read(
      batch.map(({ id, routing }, i) => ({ id, routing: claims[i]?.owner ?? routing })),
    );
    return batch.filter(({ routing, version }, i) => {
      const isThere = found[i]?.routing === routing && found[i].version === version;
      const owner = claims[i]?.owner;
      return isThere && owner !== routing && (owner === undefined || own[i]?.routing !== routing);
    });
  });
}

/** Yields the documents that still have no parent. */
export function recheckOrphans(
  store: Store,
  reader: IndexReader,
  flagged: readonly Flagged[],
): AsyncGenerator<RecheckResult<Flagged>> {
  return confirm(store, flagged, 'orphan', async (batch) => {
    const still = new Set<string>();
    for await (const { documents } of reader.scan(orphans(batch.map(({ id }) => id)), [])) {
      for (const document of documents) still.add(placeKey(document));
    }
    return batch.filter((flagged) => still.has(placeKey(flagged)));
  });
}

export function toSuspect({ id, routing, version, source }: Stored): Flagged {
  const plan = source[planField];
  return { id, routing, version, plan: typeof plan === 'string' ? plan : '' };
}

/**
 * Checks again. A result counts only if Redis returned the same before and after the check, and nothing was pending.
 */
async function* confirm(
  store: Store,
  flagged: readonly Flagged[],
  kind: Kind,
  isStillSo: (batch: readonly Flagged[], claims: readonly Claim[]) => Promise<Flagged[]>,
): AsyncGenerator<RecheckResult<Flagged>> {
  const claim = (batch: readonly Flagged[]) =>
    readClaims(
      store,
      batch.map(({ id, routing, plan }) => ({ object: id, routing, plan })),
    );
  for (let from = 0; from < flagged.length; from += batchDocuments) {
    const all = flagged.slice(from, from + batchDocuments);
    const before = await claim(all);
    const batch = all.filter((_, i) => before[i]?.state === 'settled');
    const claims = before.filter(({ state }) => state === 'settled');
    const wrong = new Set(await isStillSo(batch, claims));
    const after = await claim(batch);
    for (const [i, flagged] of batch.entries()) {
      const same = after[i]?.state === 'settled' && after[i].owner === claims[i]?.owner;
      if (same && wrong.has(flagged)) yield { flagged, findings: [toFinding(kind, flagged)] };
    }
  }
}

function toFinding(kind: Kind, { id, routing, version, plan }: Flagged): Finding {
  return { kind, plan, objectId: id, routing, expected: undefined, found: version };
}

function placeKey({ id, routing }: { readonly id: string; readonly routing: string }): string {
  return JSON.stringify([id, routing]);
}
