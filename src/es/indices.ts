import type { Search } from './client.ts';

/** The indices of this store. */
export interface Indices {
  /** UUIDs by name. An index that was created again under the same name has another UUID. */
  readonly uuids: ReadonlyMap<string, string>;
  /** The indices that have the alias, of this store or not. */
  readonly aliased: readonly string[];
  /** By name, the id of the store that an index belongs to, if the index has one. */
  readonly stores: ReadonlyMap<string, string>;
}

/** Lists the indices of this store, including hidden ones, and those that have the alias. */
export async function listIndices(search: Search): Promise<Indices> {
  const { names } = search;
  const found = await search.indices.get({
    index: [`${names.plans}-*`, names.history, names.plans],
    filter_path: ['*.settings.index.uuid', '*.mappings._meta.store', '*.aliases'],
    expand_wildcards: 'all',
    ignore_unavailable: true,
    allow_no_indices: true,
  });
  const uuids = new Map<string, string>();
  const stores = new Map<string, string>();
  const aliased: string[] = [];
  for (const [index, { settings, mappings, aliases = {} }] of Object.entries(found)) {
    const isOurs = index === names.history || names.isGeneration(index);
    const isAliased = Object.hasOwn(aliases, names.plans);
    const uuid = settings?.index?.uuid;
    if (isOurs && typeof uuid === 'string') uuids.set(index, uuid);
    if (isAliased) aliased.push(index);
    const store = mappings?._meta?.['store'];
    if ((isOurs || isAliased) && typeof store === 'string') stores.set(index, store);
  }
  return { uuids, aliased, stores };
}

/**
 * Puts the alias onto the live generation, and takes it off those indices, in one request. Throws unless all are there.
 */
export async function publish(search: Search, live: string, from: readonly string[]): Promise<void> {
  const alias = search.names.plans;
  await search.indices.updateAliases({
    actions: [
      ...from.filter((index) => index !== live).map((index) => ({ remove: { index, alias } })),
      { add: { index: live, alias } },
    ],
  });
}
