// Generated from the contract by openapi-elysia. Change the contract instead.
import type { Answers } from '../protocol.ts';
import type { OperationId } from './handlers.ts';
import * as checks from './validators.js';

/** The declared answers of each operation, by status. */
export const answers: Readonly<Record<OperationId, Answers>> = {
  listPlans: {
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
  createPlan: {
    201: {
      mediaType: 'application/json',
      headers: [
        { name: 'location', required: true, check: checks.checkLocation },
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
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
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
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
      problems: ['unavailable', 'outcome-unknown'],
    },
  },
  suggest: {
    200: {
      mediaType: 'application/json',
      headers: [],
      content: { 'application/json': checks.checkSuggestions },
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
  searchPlans: {
    200: {
      mediaType: 'application/json',
      headers: [],
      content: { 'application/json': checks.checkSearchResult },
      problems: [],
    },
    400: {
      mediaType: 'application/problem+json',
      headers: [],
      content: { 'application/problem+json': checks.checkProblem },
      problems: ['malformed-body', 'malformed-parameter', 'foreign-cursor'],
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
    410: {
      mediaType: 'application/problem+json',
      headers: [],
      content: { 'application/problem+json': checks.checkProblem },
      problems: ['cursor-expired'],
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
  getPlan: {
    200: {
      mediaType: 'application/json',
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
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
        { name: 'etag', required: true, check: checks.checkEntityTag },
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
        { name: 'etag', required: false, check: checks.checkEntityTag },
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
  replacePlan: {
    200: {
      mediaType: 'application/json',
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
        { name: 'indexing-state', required: false, check: checks.checkIndexingState },
        { name: 'preference-applied', required: false, check: checks.checkNextLink },
      ],
      content: { 'application/json': checks.checkPlan },
      problems: [],
    },
    201: {
      mediaType: 'application/json',
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
        { name: 'indexing-state', required: false, check: checks.checkIndexingState },
        { name: 'preference-applied', required: false, check: checks.checkNextLink },
      ],
      content: { 'application/json': checks.checkPlan },
      problems: [],
    },
    204: {
      mediaType: undefined,
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
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
        { name: 'etag', required: false, check: checks.checkEntityTag },
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
      problems: ['unavailable', 'outcome-unknown'],
    },
  },
  patchPlan: {
    200: {
      mediaType: 'application/json',
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
        { name: 'indexing-state', required: false, check: checks.checkIndexingState },
        { name: 'preference-applied', required: false, check: checks.checkNextLink },
      ],
      content: { 'application/json': checks.checkPlan },
      problems: [],
    },
    204: {
      mediaType: undefined,
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'change-token', required: true, check: checks.checkPosition },
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
        { name: 'etag', required: false, check: checks.checkEntityTag },
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
      problems: ['unavailable', 'outcome-unknown'],
    },
  },
  deletePlan: {
    204: {
      mediaType: undefined,
      headers: [
        { name: 'change-token', required: true, check: checks.checkPosition },
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
        { name: 'etag', required: false, check: checks.checkEntityTag },
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
      problems: ['unavailable', 'outcome-unknown'],
    },
  },
  getIndexing: {
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
  listRevisions: {
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
  getRevision: {
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
  getObject: {
    200: {
      mediaType: 'application/json',
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
        { name: 'cache-control', required: true, check: checks.checkCacheControl },
        { name: 'link', required: true, check: checks.checkNextLink },
      ],
      content: { 'application/json': checks.checkPlanObject },
      problems: [],
    },
    304: {
      mediaType: undefined,
      headers: [
        { name: 'etag', required: true, check: checks.checkEntityTag },
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
        { name: 'etag', required: false, check: checks.checkEntityTag },
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
  changes: {
    200: {
      mediaType: undefined,
      headers: [
        { name: 'cache-control', required: true, check: checks.checkChanges200CacheControl },
        { name: 'link', required: false, check: checks.checkNextLink },
        { name: 'change-token', required: false, check: checks.checkPosition },
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
  getPipeline: {
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
  listDeadLetters: {
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
  getDeadLetter: {
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
  dropDeadLetter: {
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
  redriveDeadLetter: {
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
  redriveDeadLetters: {
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
  startRebuild: {
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
  getRebuild: {
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
  importPlans: {
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
  exportPlans: {
    200: {
      mediaType: 'application/x-ndjson',
      headers: [
        { name: 'change-token', required: true, check: checks.checkPosition },
      ],
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
  getLiveness: {
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
  getReadiness: {
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
  getMetrics: {
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
};
