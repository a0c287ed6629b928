import type { Search } from './client.ts';
import { ensureIndex } from './ensure.ts';
import { mapping } from './generated/mapping.ts';

/** The name that stands for the live generation. */
export const alias = 'planbase-plans';

const properties = {
  ...mapping.properties,
  planId: { type: 'keyword' },
  revision: { type: 'long' },
  bucket: { type: 'short' },
  checksum: { type: 'long' },
} as const;

const settings = {
  number_of_shards: 3,
  number_of_replicas: 1,
  // Consumers refresh before they mark: a refresh by the clock would be work for nobody.
  refresh_interval: '-1',
  // A bulk that comes late must still find the delete that it lost against.
  gc_deletes: '10m',
} as const;

/** Creates the generation with its mapping and the alias, unless it is there. */
export function ensureGeneration(search: Search, index: string): Promise<void> {
  return ensureIndex(search, {
    index,
    settings,
    mappings: { dynamic: 'strict', _routing: { required: true }, properties },
    aliases: { [alias]: {} },
  });
}
