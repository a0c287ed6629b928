import { errors } from '@elastic/elasticsearch';
import type { BulkItems, BulkMeter } from '../metrics/bulk.ts';
import type { Search } from './client.ts';
import { noteSent } from './garbage.ts';
import { IndexNotFoundError, missingIndex } from './index-not-found.ts';

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

/**
 * Result of one step. `conflict`: the index has, or had and removed, a later version, or already has the document;
 * `rejected`: only other content will help; `unfinished`: Elasticsearch failed (429, 5xx, failed shards), and the step
 * must be sent again.
 */
export type StepResult =
  /** `isVisible`: all copies of the document's shard were refreshed after it. */
  | { readonly result: 'done'; readonly isVisible: boolean }
  /** `version` is the one that the index has; 0 if Elasticsearch does not report it. */
  | { readonly result: 'conflict'; readonly version: number }
  | { readonly result: 'rejected'; readonly reason: string }
  | { readonly result: 'unfinished'; readonly error: Error };

/** Elasticsearch failed: the same steps must be sent again. */
export class BulkUnfinished extends Error {
  override readonly name = 'BulkUnfinished';
}

/** Elasticsearch is overloaded: less must be sent at a time. */
export class BulkOverload extends BulkUnfinished {}

/** Steps as they are sent, so that their plans need not be kept. */
export interface EncodedSteps {
  readonly targets: readonly StepTarget[];
  /** Lines of JSON. */
  readonly body: Buffer;
}

/** Action and document of a step. */
export type StepTarget = Pick<BulkStep, 'action' | 'index' | 'id'>;

/** The dependencies of `sendBulk`. */
export interface BulkDeps {
  readonly search: Search;
  /** Counts every bulk; undefined if bulks are not counted. */
  readonly bulks?: BulkMeter;
}

interface BulkItem {
  readonly status: number;
  readonly error?: { readonly type: string; readonly reason: string };
  readonly _shards?: { readonly failed: number };
  readonly forced_refresh?: boolean;
}

interface BulkAnswer {
  readonly items?: readonly Readonly<Record<string, BulkItem>>[];
}

/** Reasons are stored, and some of them quote the rejected document. */
const maxReasonLength = 1_000;

/** The fields of an answer that are read. */
const answerFields = [
  ...['error', 'items.*.status', 'items.*.error.type', 'items.*.error.reason'],
  ...['items.*._shards.failed', 'items.*.forced_refresh'],
].join();

/** Failures that come from sending too much at a time. */
const overloadErrors = new Set(['es_rejected_execution_exception', 'circuit_breaking_exception']);

/** Errors that the document itself causes; any other 4xx is caused by the index or the cluster. */
const contentErrors = new Set([
  'mapper_parsing_exception',
  'document_parsing_exception',
  'strict_dynamic_mapping_exception',
  'illegal_argument_exception',
  'routing_missing_exception',
]);

/**
 * Sends the steps as one request. Their order and repetition do not matter: a document or a delete wins over every
 * version that is not newer. Returns the result of each step, in their order. Throws `BulkOverload` if Elasticsearch
 * rejects the request as too much or does not answer in time, and other errors of the client.
 *
 * @param isRefreshing whether to refresh the shards that it writes to, before it is answered
 */
export async function sendBulk(
  { search, bulks }: BulkDeps,
  encoded: readonly EncodedSteps[],
  isRefreshing = false,
): Promise<StepResult[]> {
  const targets = encoded.flatMap((each) => each.targets);
  if (targets.length === 0) return [];
  const bulkBody = Buffer.concat(encoded.map(({ body }) => body));
  const sentMs = performance.now();
  let items: BulkItems = { done: 0, conflict: 0, rejected: 0, unfinished: targets.length };
  try {
    // The transport returns the answer of Elasticsearch, which has only these fields.
    const answer = (await search.transport.request({
      method: 'POST',
      path: '/_bulk',
      querystring: { filter_path: answerFields, refresh: isRefreshing },
      bulkBody,
    })) as BulkAnswer;
    const results = targets.map((target, position) => toResult(target, answer.items?.[position]));
    items = count(results);
    return results;
  } catch (error) {
    throw toBulkError(error);
  } finally {
    bulks?.sent(items, bulkBody.length, (performance.now() - sentMs) / 1_000);
    noteSent(bulkBody.length);
  }
}

/**
 * Sends the steps as `sendBulk` does. Also throws if one of them is unfinished: `BulkUnfinished`, `IndexNotFoundError`.
 */
export async function bulk(deps: BulkDeps, steps: readonly BulkStep[]): Promise<void> {
  for (const each of await sendBulk(deps, [encodeSteps(steps)])) {
    if (each.result === 'unfinished') throw each.error;
  }
}

/** Prepares steps for `sendBulk`. */
export function encodeSteps(steps: readonly BulkStep[]): EncodedSteps {
  return {
    targets: steps.map(({ action, index, id }) => ({ action, index, id })),
    body: Buffer.from(steps.map(toLines).join('')),
  };
}

function count(results: readonly StepResult[]): BulkItems {
  const items = { done: 0, conflict: 0, rejected: 0, unfinished: 0 };
  for (const { result } of results) items[result] += 1;
  return items;
}

function toResult(
  { action, index }: StepTarget,
  answered: Readonly<Record<string, BulkItem>> = {},
): StepResult {
  const [item] = Object.values(answered);
  if (item === undefined)
    return unfinished(new BulkUnfinished('the answer has fewer items than the request'));
  if ((item._shards?.failed ?? 0) > 0) return unfinished(new BulkUnfinished('a shard copy failed'));
  // A delete of a missing document is 404; a version conflict, or a create of an existing document, is 409.
  if (item.status < 300 || (item.status === 404 && item.error === undefined)) {
    return { result: 'done', isVisible: item.forced_refresh === true };
  }
  // A delete that conflicts, and a create of a document that exists, need no further work.
  if (item.status === 409) {
    return { result: 'conflict', version: action === 'index' ? versionIn(item.error?.reason) : 0 };
  }
  const type = item.error?.type ?? '';
  if (type === missingIndex) return unfinished(new IndexNotFoundError(index));
  const reason = `${item.error?.type}: ${item.error?.reason}`.slice(0, maxReasonLength);
  if (overloadErrors.has(type)) return unfinished(new BulkOverload(reason));
  if (item.status >= 500 || !contentErrors.has(type)) return unfinished(new BulkUnfinished(reason));
  return { result: 'rejected', reason };
}

function unfinished(error: Error): StepResult {
  return { result: 'unfinished', error };
}

/** Converts an error of the client to `BulkOverload` if smaller requests help; returns others as they are. */
function toBulkError(error: unknown): unknown {
  if (error instanceof errors.TimeoutError) return new BulkOverload(error.message, { cause: error });
  if (!(error instanceof errors.ResponseError)) return error;
  const { statusCode = 0, message } = error;
  const isOverload =
    statusCode === 429 || statusCode === 413 || [...overloadErrors].some((type) => message.includes(type));
  return isOverload
    ? new BulkOverload(`${statusCode}: ${message}`.slice(0, maxReasonLength), { cause: error })
    : error;
}

/** Elasticsearch reports the version of a conflict only in the text of the reason. */
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
