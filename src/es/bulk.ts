import type { BulkItems, BulkMeter } from '../metrics/bulk.ts';
import type { Search } from './client.ts';
import { IndexGone, missingIndex } from './gone.ts';

/**
 * One step of a bulk: a document at an external version (decimal digits), its removal at one, or a document that is
 * written unless there is one. `source` is JSON.
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

/** A document that was not written, since the index has, or had and removed, a later version of it. */
export interface Overtaken {
  readonly index: string;
  readonly id: string;
  readonly routing: string;
  /** The version that the index has; 0 where it does not tell. */
  readonly version: number;
}

/** What became of a bulk, but for what was done. */
export interface BulkOutcome {
  readonly rejections: readonly Rejection[];
  readonly overtaken: readonly Overtaken[];
}

/** Elasticsearch did not do its part (429, 5xx, failed shards): the same steps must be sent again. */
export class BulkUnfinished extends Error {
  override readonly name = 'BulkUnfinished';
}

/** What bulks are sent with. */
export interface BulkParts {
  readonly search: Search;
  /** Told of every bulk, where somebody counts them. */
  readonly bulks?: BulkMeter;
}

interface BulkItem {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason: string };
  readonly _shards?: { readonly failed: number };
}

interface BulkAnswer {
  readonly items: readonly Readonly<Record<string, BulkItem>>[];
}

/** A reason is kept, and some quote what they refuse. */
const longestReason = 1_000;

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
 * Throws `BulkUnfinished`, `IndexGone`, or the client's connection errors.
 */
export async function bulk({ search, bulks }: BulkParts, steps: readonly BulkStep[]): Promise<BulkOutcome> {
  if (steps.length === 0) return { rejections: [], overtaken: [] };
  const bulkBody = steps.map(toLines).join('');
  const sentMs = performance.now();
  let items: BulkItems = { done: 0, conflict: 0, rejected: 0, unfinished: steps.length };
  try {
    // The transport answers what Elasticsearch sent; only these fields of it are asked for.
    const answer = (await search.transport.request({
      method: 'POST',
      path: '/_bulk',
      querystring: {
        filter_path: 'items.*.status,items.*.error.type,items.*.error.reason,items.*._shards.failed',
      },
      bulkBody,
    })) as BulkAnswer;
    const settled = settle(steps, answer.items);
    ({ items } = settled);
    if (settled.failure !== undefined) throw settled.failure;
    const { rejections, overtaken } = settled;
    return { rejections, overtaken };
  } finally {
    bulks?.sent(items, Buffer.byteLength(bulkBody), (performance.now() - sentMs) / 1_000);
  }
}

/** What became of the steps of one bulk. */
interface Settled extends BulkOutcome {
  readonly items: BulkItems;
  /** Why the first of those that are unfinished must be sent again, or read again. */
  readonly failure: Error | undefined;
}

function settle(steps: readonly BulkStep[], answered: BulkAnswer['items']): Settled {
  const items = { done: 0, conflict: 0, rejected: 0, unfinished: 0 };
  const rejections: Rejection[] = [];
  const overtaken: Overtaken[] = [];
  let failure: Error | undefined;
  for (const [position, step] of steps.entries()) {
    const item = Object.values(answered[position] ?? {})[0];
    const result = resultOf(step, item);
    const { index, id, routing } = step;
    if (result === 'done' || result === 'conflict') {
      items[result] += 1;
      // What was to be removed, or to be there, is.
      if (result === 'conflict' && step.action === 'index') {
        overtaken.push({ index, id, routing, version: versionIn(item?.error?.reason) });
      }
    } else if (result instanceof Error) {
      items.unfinished += 1;
      failure ??= result;
    } else {
      items.rejected += 1;
      rejections.push({ index, id, routing, reason: result.rejected });
    }
  }
  return { items, rejections, overtaken, failure };
}

function resultOf(
  step: BulkStep,
  item: BulkItem | undefined,
): 'done' | 'conflict' | Error | { readonly rejected: string } {
  if (item === undefined) return new BulkUnfinished('the answer has fewer items than the request');
  if ((item._shards?.failed ?? 0) > 0) return new BulkUnfinished('a shard copy failed');
  // A delete of what is not there is 404; a version conflict, or a document that is there, 409.
  if (item.status < 300 || (item.status === 404 && item.error === undefined)) return 'done';
  if (item.status === 409) return 'conflict';
  if (item.error?.type === missingIndex) return new IndexGone(step.index);
  const reason = `${item.error?.type}: ${item.error?.reason}`.slice(0, longestReason);
  if (item.status >= 500 || !contentErrors.has(item.error?.type ?? '')) return new BulkUnfinished(reason);
  return { rejected: reason };
}

/** Of a version conflict Elasticsearch tells the version in words alone. */
function versionIn(reason = ''): number {
  return Number(/current version \[(\d+)\]/.exec(reason)?.[1] ?? 0);
}

function toLines(step: BulkStep): string {
  const { action, index, id, routing } = step;
  const meta = `"_index":${JSON.stringify(index)},"_id":${JSON.stringify(id)},"routing":${JSON.stringify(routing)}`;
  if (action === 'create') return `{"create":{${meta}}}\n${step.source}\n`;
  // The version goes in as digits: it is below 2^53, and JSON has no other limit.
  const line = `{"${action}":{${meta},"version":${step.version},"version_type":"external_gte"}}\n`;
  return action === 'delete' ? line : `${line}${step.source}\n`;
}
