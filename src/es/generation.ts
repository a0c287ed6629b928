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
 * it, and would tell an organisation of the others' documents.
 */
const similarity = { default: { type: 'boolean' } } as const;

/** Tells this version's mapping, and the way that documents are made for it, from those of other versions. */
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
  // Consumers refresh before they mark: a refresh by the clock would be work for nobody.
  refresh_interval: '-1',
  // A bulk that comes late must still find the delete that it lost against.
  gc_deletes: '10m',
  similarity,
} as const;

/** Creates a generation of the store, unless it is there. It does not have the alias. */
export function ensureGeneration(search: Search, index: string, store: string): Promise<void> {
  return ensureIndex(search, { index, settings, mappings: mappingsFor(store) });
}

/** Creates a generation that no search meets, unless it is there: one that names no index meets what is not hidden. */
export function ensureHidden(search: Search, index: string, store: string): Promise<void> {
  return ensureIndex(search, {
    index,
    settings: { index: { ...settings, hidden: true } },
    mappings: mappingsFor(store),
  });
}

/** Lets searches that name no index meet a generation. Throws `IndexGone`. */
export async function unhide(search: Search, index: string): Promise<void> {
  await orIndexNotFound(index, search.indices.putSettings({ index, settings: { index: { hidden: false } } }));
}
