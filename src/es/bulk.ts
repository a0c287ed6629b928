import type { Search } from './client.ts';
import { IndexGone, missingIndex } from './gone.ts';

/**
 * One step of a bulk: a document at an external version (decimal digits), its removal at one, or a document that is
 * written unless there is one. `source` is JSON. Version conflicts are successes.
 */
export type BulkStep = {
  readonly index: string;
  readonly id: string;
  readonly routing: string;
} & (
  | { readonly action: 'index'; readonly version: string; readonly source: string }
  | { readonly action: 'delete'; readonly version: string }
  | { readonly action: 'create'; readonly source: string }
);

/** Why a document was refused for its content; nothing but other content will help. */
export interface Rejection {
  readonly index: string;
  readonly id: string;
  readonly routing: string;
  readonly reason: string;
}

/** Elasticsearch did not do its part (429, 5xx, failed shards): the same steps must be sent again. */
export class BulkUnfinished extends Error {
  override readonly name = 'BulkUnfinished';
}

interface BulkItem {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason: string };
  readonly _shards?: { readonly failed: number };
}

interface BulkAnswer {
  readonly items: readonly Readonly<Record<string, BulkItem>>[];
}

/** Refusals that are of the document's making; any other 4xx speaks of the index or the cluster. */
const contentErrors = new Set([
  'mapper_parsing_exception',
  'document_parsing_exception',
  'strict_dynamic_mapping_exception',
  'illegal_argument_exception',
  'routing_missing_exception',
]);

/**
 * Sends the steps: a document wins over anything not newer, a delete likewise, in any order and however often.
 * Answers the rejections. Throws `BulkUnfinished`, `IndexGone`, or the client's connection errors.
 */
export async function bulk(search: Search, steps: readonly BulkStep[]): Promise<Rejection[]> {
  if (steps.length === 0) return [];
  // The transport answers what Elasticsearch sent; only these fields of it are asked for.
  const answer = (await search.transport.request({
    method: 'POST',
    path: '/_bulk',
    querystring: {
      filter_path: 'items.*.status,items.*.error.type,items.*.error.reason,items.*._shards.failed',
    },
    bulkBody: steps.map(toLines).join(''),
  })) as BulkAnswer;

  const rejections: Rejection[] = [];
  for (const [position, step] of steps.entries()) {
    const item = Object.values(answer.items[position] ?? {})[0];
    if (item === undefined) throw new BulkUnfinished('the answer has fewer items than the request');
    if ((item._shards?.failed ?? 0) > 0) throw new BulkUnfinished('a shard copy failed');
    // A delete of what is not there is 404; a version conflict, or a document that is there, 409: each means that
    // the index is there or further.
    if (item.status < 300 || item.status === 409 || (item.status === 404 && item.error === undefined))
      continue;
    if (item.error?.type === missingIndex) throw new IndexGone(step.index);
    const reason = `${item.error?.type}: ${item.error?.reason}`;
    if (item.status >= 500 || !contentErrors.has(item.error?.type ?? '')) throw new BulkUnfinished(reason);
    rejections.push({ index: step.index, id: step.id, routing: step.routing, reason });
  }
  return rejections;
}

function toLines(step: BulkStep): string {
  const { action, index, id, routing } = step;
  const meta = `"_index":${JSON.stringify(index)},"_id":${JSON.stringify(id)},"routing":${JSON.stringify(routing)}`;
  if (action === 'create') return `{"create":{${meta}}}\n${step.source}\n`;
  // The version goes in as digits: it is below 2^53, and JSON has no other limit.
  const line = `{"${action}":{${meta},"version":${step.version},"version_type":"external_gte"}}\n`;
  return action === 'delete' ? line : `${line}${step.source}\n`;
}
