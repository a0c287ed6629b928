import { errors } from '@elastic/elasticsearch';
import type { Search } from './client.ts';

/** A physical index that searches may meet, or that a rebuild has to do with. */
export interface Generation {
  readonly index: string;
  /** Milliseconds since 1970, by the clock of the node that made it. */
  readonly createdMs: number;
  readonly hidden: boolean;
  /** Whether the alias is on it. */
  readonly live: boolean;
}

/** The number in a generation's name, which is the id of the rebuild that made it, if one did. */
export function toGenerationId({ names }: Search, index: string): string {
  return index.slice(`${names.plans}-`.length);
}

/** Every generation that there is, hidden ones too. */
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
 * Moves the alias in one request, so that a search by it meets one of them and never none or both. Elasticsearch
 * takes it whole or not at all: throws unless both are there.
 */
export async function moveAlias(search: Search, from: string, to: string): Promise<void> {
  const alias = search.names.plans;
  await search.indices.updateAliases({
    actions: [{ remove: { index: from, alias } }, { add: { index: to, alias } }],
  });
}

/** Puts the alias back and removes the generation that may have had it, in one request. Throws unless `live` is there. */
export async function dropNext(search: Search, live: string, next: string): Promise<void> {
  const alias = search.names.plans;
  const isThere = await search.indices.exists({ index: next });
  await search.indices.updateAliases({
    actions: [{ add: { index: live, alias } }, ...(isThere ? [{ remove_index: { index: next } }] : [])],
  });
}

/** Removes a generation; nothing where it is gone. */
export async function dropGeneration(search: Search, index: string): Promise<void> {
  try {
    await search.indices.delete({ index });
  } catch (error) {
    if (!(error instanceof errors.ResponseError && error.statusCode === 404)) throw error;
  }
}
