import type { Search } from './client.ts';
import { ensureIndex } from './ensure.ts';
import { mapping } from './generated/mapping.ts';
import { tree } from './generated/tree.ts';
import { orIndexNotFound } from './index-not-found.ts';

/** Every field that a generation of this version has. */
export const properties = {
  ...mapping.properties,
  planId: { type: 'keyword' },
  revision: { type: 'long' },
  bucket: { type: 'short' },
  checksum: { type: 'long' },
} as const;

/**
 * Scores count the terms that were found and nothing else. The default, BM25, weighs a term by how many documents have
 * it, which would reveal to an organisation something about the documents of others.
 */
const similarity = { default: { type: 'boolean' } } as const;

/** Identifies this version's mapping and the way in which it makes documents. */
export const mappingHash = new Bun.CryptoHasher('sha256')
  .update(JSON.stringify([properties, tree, similarity]))
  .digest('hex')
  .slice(0, 16);

const mappingsFor = (store: string) =>
  ({
    dynamic: 'strict',
    _routing: { required: true },
    _meta: { hash: mappingHash, store },
    properties,
  }) as const;

const settings = {
  number_of_shards: 3,
  number_of_replicas: 1,
  // Consumers refresh before they mark, so periodic refreshes would be wasted work.
  refresh_interval: '-1',
  // A delayed bulk must still conflict with the delete that is newer.
  gc_deletes: '10m',
  similarity,
} as const;

/** Creates a generation of the store, unless it exists. It does not have the alias. */
export function ensureGeneration(search: Search, index: string, store: string): Promise<void> {
  return ensureIndex(search, { index, settings, mappings: mappingsFor(store) });
}

/**
 * Creates a hidden generation, unless it exists: a search that names no index reads only indices that are not hidden.
 */
export function ensureHidden(search: Search, index: string, store: string): Promise<void> {
  return ensureIndex(search, {
    index,
    settings: { index: { ...settings, hidden: true } },
    mappings: mappingsFor(store),
  });
}

/** Makes a generation visible to searches that name no index. Throws `IndexNotFoundError`. */
export async function unhide(search: Search, index: string): Promise<void> {
  await orIndexNotFound(index, search.indices.putSettings({ index, settings: { index: { hidden: false } } }));
}
