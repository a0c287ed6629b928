import { errors } from '@elastic/elasticsearch';
import type { Search } from './client.ts';

/** A physical index of plans, such as the live one or one that a rebuild fills. */
export interface Generation {
  readonly index: string;
  /** Milliseconds since 1970, by the clock of the node that made it. */
  readonly createdMs: number;
  readonly hidden: boolean;
  /** Whether the alias is on it. */
  readonly live: boolean;
}

/** Returns the number in a generation's name: the id of the rebuild that created it, if one did. */
export function toGenerationId({ names }: Search, index: string): string {
  return index.slice(`${names.plans}-`.length);
}

/** Lists all generations, including hidden ones. */
export async function listGenerations(search: Search): Promise<Generation[]> {
  const { names } = search;
  const answer = await search.indices.get({
    index: `${names.plans}-*`,
    expand_wildcards: 'all',
    allow_no_indices: true,
  });
  const own = Object.entries(answer).filter(([index]) => names.isGeneration(index));
  return own.map(([index, { aliases = {}, settings = {} }]) => ({
    index,
    createdMs: Number(settings.index?.creation_date),
    hidden: String(settings.index?.hidden) === 'true',
    live: Object.hasOwn(aliases, names.plans),
  }));
}

/**
 * Moves the alias in one request, so that a search always reads exactly one of the two indices. Elasticsearch applies
 * both actions or none: throws unless both indices exist.
 */
export async function moveAlias(search: Search, from: string, to: string): Promise<void> {
  const alias = search.names.plans;
  await search.indices.updateAliases({
    actions: [{ remove: { index: from, alias } }, { add: { index: to, alias } }],
  });
}

/**
 * Puts the alias back and removes the generation that may have had it, in one request. Throws unless `live` is there.
 */
export async function dropNext(search: Search, live: string, next: string): Promise<void> {
  const alias = search.names.plans;
  const isThere = await search.indices.exists({ index: next });
  await search.indices.updateAliases({
    actions: [{ add: { index: live, alias } }, ...(isThere ? [{ remove_index: { index: next } }] : [])],
  });
}

/** Removes a generation, if it exists. */
export async function dropGeneration(search: Search, index: string): Promise<void> {
  try {
    await search.indices.delete({ index });
  } catch (error) {
    if (!(error instanceof errors.ResponseError && error.statusCode === 404)) throw error;
  }
}
