import type { Search } from './client.ts';
import { orGone } from './gone.ts';

/** A document that the index has. */
export interface Found {
  readonly id: string;
  readonly version: number;
}

/** More than a plan can have (3 002); what is left is found by the next repair. */
const mostFound = 10_000;

/** Makes all that was written before this call visible to searches. Throws `IndexGone`, and when a shard did not do it. */
export async function refresh(search: Search, index: string): Promise<void> {
  const answer = await orGone(index, search.indices.refresh({ index }));
  if ((answer._shards?.failed ?? 0) > 0) throw new Error(`refresh of ${index} failed on a shard`);
}

/**
 * Every document of a plan that searches see, with its version. Throws `IndexGone`, and when a shard did not answer.
 *
 * All shards are asked: the routing of a search is a list with commas whose items are trimmed, so no such plan id
 * could be said with it.
 */
export async function findDocuments(search: Search, index: string, plan: string): Promise<Found[]> {
  const answer = await orGone(
    index,
    search.search({
      index,
      query: { term: { planId: plan } },
      version: true,
      _source: false,
      size: mostFound,
    }),
  );
  if (answer._shards.failed > 0 || answer.timed_out) throw new Error(`search in ${index} failed on a shard`);
  return answer.hits.hits.map((hit) => ({ id: String(hit._id), version: Number(hit._version) }));
}
