import type { Search } from './client.ts';
import { orIndexNotFound } from './index-not-found.ts';

/** A document that the index has. */
export interface Found {
  readonly id: string;
  /** The plan that it is routed by. */
  readonly routing: string;
  readonly version: number;
}

/** More than a plan can have (3 002); the next repair finds the rest. */
const maxFound = 10_000;

/**
 * Makes everything that was written before this call visible to searches. Throws `IndexNotFoundError`, and if a shard
 * fails.
 */
export async function refresh(search: Search, index: string): Promise<void> {
  const answer = await orIndexNotFound(index, search.indices.refresh({ index }));
  if ((answer._shards?.failed ?? 0) > 0) throw new Error(`refresh of ${index} failed on a shard`);
}

/**
 * Returns, by plan, every document visible to searches whose `planId` or routing is one of these plans. Throws
 * `IndexNotFoundError`, and if a shard did not answer.
 *
 * All shards are asked: the `routing` parameter of a search is a comma-separated list with trimmed items, so it cannot
 * express every plan id.
 */
export async function findDocuments(
  search: Search,
  index: string,
  plans: readonly string[],
): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>(plans.map((plan) => [plan, []]));
  if (plans.length === 0) return found;
  const answer = await orIndexNotFound(
    index,
    search.search({
      index,
      query: { bool: { should: [{ terms: { planId: [...plans] } }, { terms: { _routing: [...plans] } }] } },
      docvalue_fields: ['planId'],
      version: true,
      _source: false,
      size: maxFound,
    }),
  );
  if (answer._shards.failed > 0 || answer.timed_out) throw new Error(`search in ${index} failed on a shard`);
  if (answer.hits.hits.length === maxFound && plans.length > 1) {
    const half = Math.ceil(plans.length / 2);
    const halves = [plans.slice(0, half), plans.slice(half)];
    return new Map(
      (await Promise.all(halves.map((some) => findDocuments(search, index, some)))).flatMap((each) => [
        ...each,
      ]),
    );
  }
  for (const { _id, _routing = '', _version, fields } of answer.hits.hits) {
    // A keyword, asked for above.
    const [plan = _routing] = (fields?.['planId'] ?? []) as string[];
    const document = { id: String(_id), routing: _routing, version: Number(_version) };
    for (const each of new Set([plan, _routing])) found.get(each)?.push(document);
  }
  return found;
}
