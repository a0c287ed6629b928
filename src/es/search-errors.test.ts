import { expect, test } from 'bun:test';
import { errors } from '@elastic/elasticsearch';
import { Failure } from '../failure.ts';
import { IndexNotFoundError } from './index-not-found.ts';
import { mapSearchErrors } from './search-errors.ts';

/** The error that the client throws for an answer. */
function answered(statusCode: number, body: unknown): Error {
  // The client reads no other members of an answer when it makes the error.
  return new errors.ResponseError({ statusCode, body, warnings: null, headers: {}, meta: {} } as never);
}

const ofType = (statusCode: number, type: string) =>
  answered(statusCode, { error: { type, reason: 'because', root_cause: [{ type }] }, status: statusCode });

const refusedByShards = (status: number, cause: string) =>
  answered(status, {
    error: { type: 'search_phase_execution_exception', root_cause: [{ type: cause }] },
    status,
  });

async function readOutcome(error: Error): Promise<unknown> {
  try {
    return await mapSearchErrors(Promise.reject(error));
  } catch (thrown) {
    return thrown instanceof Failure ? [thrown.code, thrown.retryAfterS, thrown.reason] : thrown;
  }
}

test.each([
  [1, 404, 'index_not_found_exception'],
  [1, 503, 'search_phase_execution_exception'],
  [1, 404, 'search_context_missing_exception'],
  [1, 429, 'circuit_breaking_exception'],
  [1, 503, 'master_not_discovered_exception'],
  [1, 503, 'cluster_block_exception'],
  [30, 403, 'cluster_block_exception'],
  [30, 400, 'index_closed_exception'],
  [30, 401, 'security_exception'],
  [30, 403, 'security_exception'],
])('retry after %d s: %d %s', async (retryAfterS, status, type) => {
  expect(await readOutcome(ofType(status, type))).toEqual([
    'unavailable',
    retryAfterS,
    `elasticsearch: ${type}`,
  ]);
});

test('no answer, an answer of a proxy and a removed index are unavailable', async () => {
  expect(await readOutcome(new errors.ConnectionError('refused'))).toEqual([
    'unavailable',
    1,
    'elasticsearch: ConnectionError',
  ]);
  expect(await readOutcome(answered(404, '<html>'))).toEqual(['unavailable', 1, 'elasticsearch: 404']);
  expect(await readOutcome(answered(403, ''))).toEqual(['unavailable', 30, 'elasticsearch: 403']);
  expect(await readOutcome(new IndexNotFoundError('plans'))).toEqual([
    'unavailable',
    1,
    'elasticsearch: index_not_found_exception',
  ]);
});

test.each([
  [404, 'search_context_missing_exception', 1],
  [400, 'index_closed_exception', 30],
])('a search that all shards refuse with %d %s is unavailable', async (status, cause, retryAfterS) => {
  expect(await readOutcome(refusedByShards(status, cause))).toEqual([
    'unavailable',
    retryAfterS,
    `elasticsearch: ${cause}`,
  ]);
});

test('a search whose query all shards refuse is a fault of ours', async () => {
  const error = refusedByShards(400, 'query_shard_exception');
  expect(await readOutcome(error)).toBe(error);
});

test('faults of ours are thrown as they are', async () => {
  for (const error of [ofType(400, 'parsing_exception'), new TypeError('ours')]) {
    expect(await readOutcome(error)).toBe(error);
  }
});
