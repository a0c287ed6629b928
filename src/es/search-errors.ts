import { errors } from '@elastic/elasticsearch';
import { Failure } from '../failure.ts';
import { IndexNotFoundError, missingIndex } from './index-not-found.ts';

/** The one place that decides how an error of Elasticsearch is answered. */

/**
 * Cluster states that Elasticsearch reports with a status below 500. They end by themselves, or Planbase repairs them.
 */
const passing = new Set([missingIndex, 'search_context_missing_exception']);

/** States that an operator must change. */
const lasting = new Set(['index_closed_exception', 'cluster_block_exception', 'security_exception']);

/**
 * Waits for an answer of Elasticsearch on a caller's behalf. Throws `Failure('unavailable')` when the cluster cannot
 * be reached, is overloaded, lacks a shard, has no such index yet, or refuses because of its state or configuration.
 */
export async function mapSearchErrors<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asFailure(error);
  }
}

/** Returns the failure for the caller; returns an error of Planbase itself as it is. */
function asFailure(error: unknown): unknown {
  if (error instanceof IndexNotFoundError) return unavailable(missingIndex, error);
  if (!(error instanceof errors.ElasticsearchClientError)) return error;
  if (!(error instanceof errors.ResponseError)) return unavailable(error.name, error);
  const { statusCode = 500 } = error;
  const type = readType(error.body);
  // An answer without a type comes from a proxy, not from Elasticsearch.
  const isPassing = statusCode >= 500 || statusCode === 408 || statusCode === 429 || passing.has(type ?? '');
  if (isPassing) return unavailable(type ?? `${statusCode}`, error);
  const isLasting = statusCode === 401 || statusCode === 403 || lasting.has(type ?? '');
  if (!isLasting) return type === undefined ? unavailable(`${statusCode}`, error) : error;
  const detail = 'The search index refuses requests until an operator changes its state or configuration.';
  return new Failure('unavailable', detail, {
    retryAfterS: 30,
    reason: toReason(type ?? `${statusCode}`),
    cause: error,
  });
}

function unavailable(type: string, cause: unknown): Failure {
  const detail = 'The search index cannot be reached. Try again.';
  return new Failure('unavailable', detail, { retryAfterS: 1, reason: toReason(type), cause });
}

const toReason = (type: string) => `elasticsearch: ${type}`;

/** A search that failed on all shards; the root cause says whether the query or the cluster is at fault. */
const searchFailed = 'search_phase_execution_exception';

/** Returns the type of the error in an answer's body; undefined where there is none. */
function readType(body: unknown): string | undefined {
  // The documented shape of errors; the checks hold for whatever is there instead.
  const error = (body as { error?: { type?: unknown; root_cause?: unknown } } | null | undefined)?.error;
  const [cause] = Array.isArray(error?.root_cause) ? error.root_cause : [];
  const type = error?.type === searchFailed ? (cause?.type ?? searchFailed) : error?.type;
  return typeof type === 'string' ? type : undefined;
}
