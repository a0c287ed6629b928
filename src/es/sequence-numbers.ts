import type { Search } from './client.ts';

/*
 * Elasticsearch numbers the writes to a shard one after the other, and a search can ask for a range of these numbers:
 * such a search finds the writes since the last check, and its cost depends only on their number.
 */

/** How far the writes to a shard are complete: no write with a lower number is still to come. */
export interface Checkpoint {
  readonly shard: number;
  /** The sequence number; -1 before the first write. */
  readonly sequence: number;
}

/** An index by its UUID, which another index of the same name does not have. */
export interface Written {
  readonly uuid: string;
  readonly checkpoints: readonly Checkpoint[];
}

/** A document that was not written in its present form by a consumer of this store. */
export interface Foreign {
  readonly id: string;
  readonly routing: string;
  /** The plan that the document names; undefined if it names none. */
  readonly plan: string | undefined;
  readonly version: number;
}

interface ShardCopy {
  readonly routing: { readonly primary: boolean };
  readonly seq_no?: { readonly global_checkpoint: number };
}

interface IndexStats {
  readonly uuid: string;
  readonly shards: Readonly<Record<string, readonly ShardCopy[]>>;
}

/** Returns how far an index is written. Throws if a shard has no primary. */
export async function readCheckpoints(search: Search, index: string): Promise<Written> {
  const answer = await search.indices.stats({ index, metric: 'docs', level: 'shards' });
  // Documented at "Index stats API", with `level=shards`.
  const stats = answer.indices?.[index] as IndexStats | undefined;
  if (stats === undefined) throw new Error(`there are no statistics of ${index}`);
  const checkpoints = Object.entries(stats.shards).map(([shard, copies]) => {
    const sequence = copies.find(({ routing }) => routing.primary)?.seq_no?.global_checkpoint;
    if (sequence === undefined) throw new Error(`shard ${shard} of ${index} has no primary`);
    return { shard: Number(shard), sequence };
  });
  return { uuid: stats.uuid, checkpoints };
}

/**
 * Returns those documents of a shard, written after the sequence number `after` and up to `upTo`, whose version is not
 * the revision in them, or whose routing is not their plan. A write of Planbase gives a document its revision as its
 * version; any other write raises the version by one, or makes it 1. Throws if the shard did not answer.
 */
export async function findForeign(
  search: Search,
  index: string,
  { shard, after, upTo }: { readonly shard: number; readonly after: number; readonly upTo: number },
): Promise<Foreign[]> {
  const answer = await search.search({
    index,
    preference: `_shards:${shard}`,
    query: { range: { _seq_no: { gt: after, lte: upTo } } },
    size: upTo - after,
    version: true,
    _source: false,
    docvalue_fields: ['planId', 'revision'],
    track_total_hits: false,
    allow_partial_search_results: false,
  });
  if (answer.timed_out) throw new Error(`the search in ${index} took too long`);
  return answer.hits.hits.flatMap(({ _id, _routing = '', _version, fields }) => {
    // Each requested field is a list of values of the mapping's type.
    const { planId, revision } = (fields ?? {}) as { planId?: [string]; revision?: [number] };
    const isOurs = _version === revision?.[0] && _routing === planId?.[0];
    return isOurs
      ? []
      : [{ id: String(_id), routing: _routing, plan: planId?.[0], version: Number(_version) }];
  });
}
