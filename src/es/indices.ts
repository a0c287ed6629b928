import type { Search } from './client.ts';

/** The indices of ours that there are. */
export interface Indices {
  /** The UUID of each by its name: another index of the same name has another one. */
  readonly uuids: ReadonlyMap<string, string>;
  /** The indices that the alias is on, ours or not. */
  readonly aliased: readonly string[];
}

/** Lists the indices of ours, hidden ones too. */
export async function listIndices(search: Search): Promise<Indices> {
  const { names } = search;
  const found = await search.indices.getSettings({
    index: [`${names.plans}-*`, names.history],
    name: 'index.uuid',
    expand_wildcards: 'all',
    ignore_unavailable: true,
    allow_no_indices: true,
  });
  const uuids = new Map<string, string>();
  for (const [index, { settings }] of Object.entries(found)) {
    const uuid = settings?.index?.uuid;
    const isOurs = index === names.history || names.isGeneration(index);
    if (isOurs && typeof uuid === 'string') uuids.set(index, uuid);
  }
  // 404 where no index has it.
  const aliased = await search.indices.getAlias({ name: names.plans }, { ignore: [404] });
  return { uuids, aliased: Object.keys(aliased).filter((key) => key !== 'error' && key !== 'status') };
}

/** Puts the alias onto the live generation, and takes it off those indices. Throws unless all are there. */
export async function putAliasBack(search: Search, live: string, from: readonly string[]): Promise<void> {
  const alias = search.names.plans;
  await search.indices.updateAliases({
    actions: [...from.map((index) => ({ remove: { index, alias } })), { add: { index: live, alias } }],
  });
}
