import { listIndices } from '../es/indices.ts';
import { findForeign } from '../identity/store-identity.ts';
import { readStoreId } from '../store/identity.ts';
import type { AuditDeps } from './compare.ts';

/** A rebuild or a repair that moves the alias takes less. */
const attempts = 4;
const pauseMs = 1_000;

/**
 * Checks that the alias is on the live index alone, and that every index of ours belongs to the store that Redis has.
 * Returns a sentence for each thing that is not so, every time that it was looked at.
 */
export async function findMisplaced({ store, search }: AuditDeps, live: string): Promise<string[]> {
  let found: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await Bun.sleep(pauseMs);
    // In this order: an index gets its store's id after Redis.
    const indices = await listIndices(search);
    const id = await readStoreId(store);
    found = [...findForeign(indices, id)].map(
      ([index, owner]) => `${index} belongs to the store ${owner}, and Redis has ${id ?? 'no store'}.`,
    );
    const { aliased, uuids } = indices;
    const isRight = uuids.has(live) ? aliased.length === 1 && aliased[0] === live : aliased.length === 0;
    if (!isRight)
      found.push(
        `The alias ${search.names.plans} is on ${aliased.join(', ') || 'no index'}, not on ${live}.`,
      );
    if (found.length === 0) return [];
  }
  return found;
}
