// Generated from the contract by generator/main.ts. Change the contract instead.
import type { Operation } from '../operation.ts';
import type { OperationId } from './handlers.ts';
import * as checks from './validators.js';

/** Every operation of the contract, in its order. */
export const operations: readonly Operation<OperationId>[] = [
  {
    operationId: 'listPlans',
    method: 'GET',
    path: '/v1/plans',
    segments: ['v1', 'plans'],
    scopes: ['plans:read'],
    parameters: [
      { in: 'query', name: 'org', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkOrg },
      { in: 'query', name: 'planType', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkListPlansQueryPlanType },
      { in: 'query', name: 'service', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'query', name: 'copayMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkListPlansQueryCopayMax },
      { in: 'query', name: 'deductibleMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkListPlansQueryCopayMax },
      { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
      { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkCursor },
      { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkChangeToken },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'link', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlanPage },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'createPlan',
    method: 'POST',
    path: '/v1/plans',
    segments: ['v1', 'plans'],
    scopes: ['plans:write'],
    parameters: [
      { in: 'header', name: 'idempotency-key', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkIdempotencyKey },
      { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
    ],
    body: { required: true, content: { 'application/json': checks.checkPlan } },
    answers: {
      201: {
        mediaType: 'application/json',
        headers: [
          { name: 'location', required: true, check: checks.checkLocation },
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'idempotency-replayed', required: false, check: checks.checkIdempotencyReplayed },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlan },
        problems: [],
      },
      204: {
        mediaType: undefined,
        headers: [
          { name: 'location', required: true, check: checks.checkLocation },
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'idempotency-replayed', required: false, check: checks.checkIdempotencyReplayed },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      408: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-timeout'],
      },
      409: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['already-exists', 'object-owned'],
      },
      413: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-too-large'],
      },
      415: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'accept', required: false, check: checks.checkNextLink },
          { name: 'accept-post', required: false, check: checks.checkNextLink },
          { name: 'accept-patch', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unsupported-media-type'],
      },
      422: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['invalid-body', 'idempotency-key-reused'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getPlan',
    method: 'GET',
    path: '/v1/plans/{objectId}',
    segments: ['v1', 'plans', { parameter: 'objectId' }],
    scopes: ['plans:read'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkChangeToken },
      { in: 'header', name: 'cache-control', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'cache-control', required: true, check: checks.checkCacheControl },
          { name: 'cache-status', required: true, check: checks.checkCacheStatus },
          { name: 'age', required: false, check: checks.checkAge },
        ],
        content: { 'application/json': checks.checkPlan },
        problems: [],
      },
      304: {
        mediaType: undefined,
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'cache-control', required: true, check: checks.checkCacheControl },
          { name: 'cache-status', required: true, check: checks.checkCacheStatus },
          { name: 'age', required: false, check: checks.checkAge },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      412: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'etag', required: false, check: checks.checkETag },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-failed'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'replacePlan',
    method: 'PUT',
    path: '/v1/plans/{objectId}',
    segments: ['v1', 'plans', { parameter: 'objectId' }],
    scopes: ['plans:write'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
    ],
    body: { required: true, content: { 'application/json': checks.checkPlan } },
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlan },
        problems: [],
      },
      201: {
        mediaType: 'application/json',
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlan },
        problems: [],
      },
      204: {
        mediaType: undefined,
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      408: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-timeout'],
      },
      409: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['object-owned'],
      },
      412: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'etag', required: false, check: checks.checkETag },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-failed'],
      },
      413: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-too-large'],
      },
      415: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'accept', required: false, check: checks.checkNextLink },
          { name: 'accept-post', required: false, check: checks.checkNextLink },
          { name: 'accept-patch', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unsupported-media-type'],
      },
      422: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['invalid-body'],
      },
      428: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-required'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'patchPlan',
    method: 'PATCH',
    path: '/v1/plans/{objectId}',
    segments: ['v1', 'plans', { parameter: 'objectId' }],
    scopes: ['plans:write'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
    ],
    body: { required: true, content: { 'application/json': checks.checkPlanMerge, 'application/merge-patch+json': checks.checkMergePatch, 'application/json-patch+json': checks.checkJsonPatch } },
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlan },
        problems: [],
      },
      204: {
        mediaType: undefined,
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      408: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-timeout'],
      },
      409: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['object-owned', 'patch-test-failed'],
      },
      412: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'etag', required: false, check: checks.checkETag },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-failed'],
      },
      413: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['body-too-large'],
      },
      415: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'accept', required: false, check: checks.checkNextLink },
          { name: 'accept-post', required: false, check: checks.checkNextLink },
          { name: 'accept-patch', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unsupported-media-type'],
      },
      422: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['invalid-body', 'patch-not-applicable', 'invalid-result'],
      },
      428: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-required'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'deletePlan',
    method: 'DELETE',
    path: '/v1/plans/{objectId}',
    segments: ['v1', 'plans', { parameter: 'objectId' }],
    scopes: ['plans:write'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
    ],
    body: undefined,
    answers: {
      204: {
        mediaType: undefined,
        headers: [
          { name: 'change-token', required: true, check: checks.checkChangeToken },
          { name: 'indexing-state', required: false, check: checks.checkIndexingState },
          { name: 'preference-applied', required: false, check: checks.checkNextLink },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      412: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'etag', required: false, check: checks.checkETag },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-failed'],
      },
      428: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-required'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getIndexing',
    method: 'GET',
    path: '/v1/plans/{objectId}/indexing',
    segments: ['v1', 'plans', { parameter: 'objectId' }, 'indexing'],
    scopes: ['plans:read'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkIndexing },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'listRevisions',
    method: 'GET',
    path: '/v1/plans/{objectId}/revisions',
    segments: ['v1', 'plans', { parameter: 'objectId' }, 'revisions'],
    scopes: ['plans:read'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
      { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkCursor },
      { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkChangeToken },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'link', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkRevisionPage },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getRevision',
    method: 'GET',
    path: '/v1/plans/{objectId}/revisions/{revision}',
    segments: ['v1', 'plans', { parameter: 'objectId' }, 'revisions', { parameter: 'revision' }],
    scopes: ['plans:read'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'path', name: 'revision', required: true, scalar: 'integer', list: false, fallback: undefined, check: checks.checkRevisionNumber },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkRevision },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getObject',
    method: 'GET',
    path: '/v1/objects/{objectId}',
    segments: ['v1', 'objects', { parameter: 'objectId' }],
    scopes: ['plans:read'],
    parameters: [
      { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
      { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkChangeToken },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'cache-control', required: true, check: checks.checkCacheControl },
          { name: 'link', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkPlanObject },
        problems: [],
      },
      304: {
        mediaType: undefined,
        headers: [
          { name: 'etag', required: true, check: checks.checkETag },
          { name: 'cache-control', required: true, check: checks.checkCacheControl },
        ],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      412: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'etag', required: false, check: checks.checkETag },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['precondition-failed'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'changes',
    method: 'GET',
    path: '/v1/changes',
    segments: ['v1', 'changes'],
    scopes: ['plans:read'],
    parameters: [
      { in: 'query', name: 'since', required: false, scalar: 'integer', list: false, fallback: 0, check: checks.checkSince },
      { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 100, check: checks.checkChangesLimit },
      { in: 'header', name: 'last-event-id', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkChangeToken },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: undefined,
        headers: [
          { name: 'cache-control', required: true, check: checks.checkChanges200CacheControl },
          { name: 'link', required: false, check: checks.checkNextLink },
          { name: 'change-token', required: false, check: checks.checkChangeToken },
        ],
        content: { 'application/json': checks.checkChanges, 'text/event-stream': undefined },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      410: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['too-old'],
      },
      429: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['too-many-requests'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getPipeline',
    method: 'GET',
    path: '/v1/pipeline',
    segments: ['v1', 'pipeline'],
    scopes: ['plans:admin'],
    parameters: [],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkPipeline },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'listDeadLetters',
    method: 'GET',
    path: '/v1/dead-letters',
    segments: ['v1', 'dead-letters'],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'query', name: 'queue', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWorkQueue },
      { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
      { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkCursor },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [
          { name: 'link', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/json': checks.checkDeadLetterPage },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getDeadLetter',
    method: 'GET',
    path: '/v1/dead-letters/{deadLetterId}',
    segments: ['v1', 'dead-letters', { parameter: 'deadLetterId' }],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkDeadLetter },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'dropDeadLetter',
    method: 'DELETE',
    path: '/v1/dead-letters/{deadLetterId}',
    segments: ['v1', 'dead-letters', { parameter: 'deadLetterId' }],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
    ],
    body: undefined,
    answers: {
      204: {
        mediaType: undefined,
        headers: [],
        content: {},
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'redriveDeadLetter',
    method: 'POST',
    path: '/v1/dead-letters/{deadLetterId}/redrive',
    segments: ['v1', 'dead-letters', { parameter: 'deadLetterId' }, 'redrive'],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
    ],
    body: undefined,
    answers: {
      202: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkDeadLetterSummary },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'redriveDeadLetters',
    method: 'POST',
    path: '/v1/dead-letter-redrives',
    segments: ['v1', 'dead-letter-redrives'],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'query', name: 'queue', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWorkQueue },
    ],
    body: undefined,
    answers: {
      202: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkRedriveCount },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'startRebuild',
    method: 'POST',
    path: '/v1/index-rebuilds',
    segments: ['v1', 'index-rebuilds'],
    scopes: ['plans:admin'],
    parameters: [],
    body: undefined,
    answers: {
      202: {
        mediaType: 'application/json',
        headers: [
          { name: 'location', required: true, check: checks.checkLocation },
        ],
        content: { 'application/json': checks.checkRebuild },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      409: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'location', required: true, check: checks.checkLocation },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['rebuild-running'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getRebuild',
    method: 'GET',
    path: '/v1/index-rebuilds/{rebuildId}',
    segments: ['v1', 'index-rebuilds', { parameter: 'rebuildId' }],
    scopes: ['plans:admin'],
    parameters: [
      { in: 'path', name: 'rebuildId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkRebuildId },
    ],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkRebuild },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      404: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-found'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'importPlans',
    method: 'POST',
    path: '/v1/imports',
    segments: ['v1', 'imports'],
    scopes: ['plans:write'],
    parameters: [
      { in: 'query', name: 'existing', required: false, scalar: 'string', list: false, fallback: 'keep', check: checks.checkImportPlansQueryExisting },
    ],
    body: { required: true, content: { 'application/x-ndjson': undefined } },
    answers: {
      200: {
        mediaType: 'application/x-ndjson',
        headers: [],
        content: { 'application/x-ndjson': undefined },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-body', 'malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      415: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'accept', required: false, check: checks.checkNextLink },
          { name: 'accept-post', required: false, check: checks.checkNextLink },
          { name: 'accept-patch', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unsupported-media-type'],
      },
      429: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['too-many-requests'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'exportPlans',
    method: 'GET',
    path: '/v1/exports',
    segments: ['v1', 'exports'],
    scopes: ['plans:read'],
    parameters: [],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/x-ndjson',
        headers: [
          { name: 'change-token', required: true, check: checks.checkChangeToken },
        ],
        content: { 'application/x-ndjson': undefined },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      401: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: true, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unauthenticated', 'invalid-token'],
      },
      403: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'www-authenticate', required: false, check: checks.checkNextLink },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['insufficient-scope', 'foreign-org'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      429: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['too-many-requests'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable'],
      },
    },
  },
  {
    operationId: 'getLiveness',
    method: 'GET',
    path: '/livez',
    segments: ['livez'],
    scopes: undefined,
    parameters: [],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkHealth },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
    },
  },
  {
    operationId: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    segments: ['readyz'],
    scopes: undefined,
    parameters: [],
    body: undefined,
    answers: {
      200: {
        mediaType: 'application/json',
        headers: [],
        content: { 'application/json': checks.checkHealth },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
      503: {
        mediaType: 'application/problem+json',
        headers: [
          { name: 'retry-after', required: true, check: checks.checkRetryAfter },
        ],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['unavailable', 'stopping'],
      },
    },
  },
  {
    operationId: 'getMetrics',
    method: 'GET',
    path: '/metrics',
    segments: ['metrics'],
    scopes: undefined,
    parameters: [],
    body: undefined,
    answers: {
      200: {
        mediaType: 'text/plain; version=0.0.4',
        headers: [],
        content: { 'text/plain; version=0.0.4': checks.checkMetrics },
        problems: [],
      },
      400: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['malformed-parameter'],
      },
      406: {
        mediaType: 'application/problem+json',
        headers: [],
        content: { 'application/problem+json': checks.checkProblem },
        problems: ['not-acceptable'],
      },
    },
  },
];
