// Generated from the contract by openapi-elysia. Change the contract instead.
import { Elysia } from 'elysia';
import { bindHandlers, type ProtocolOptions, protocol } from '../protocol.ts';
import { answers } from './answers.ts';
import type { Handlers } from './handlers.ts';
import * as checks from './validators.js';

/** Every operation of the contract as a route, answered by its handler, which also gets `context`. */
export function createRoutes<Context>(
  handlers: Handlers<Context>,
  context: Context,
  options: ProtocolOptions,
) {
  const answer = bindHandlers(handlers, context);
  return new Elysia({ strictPath: true })
    .use(protocol(options))
    .get('/v1/plans', answer('listPlans'), {
      operation: { id: 'listPlans', path: '/v1/plans', answers: answers.listPlans },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'query', name: 'org', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkOrg },
        { in: 'query', name: 'planType', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkListPlansQueryPlanType },
        { in: 'query', name: 'service', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'query', name: 'serviceName', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWords },
        { in: 'query', name: 'q', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWords },
        { in: 'query', name: 'copayMin', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'copayMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'deductibleMin', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'deductibleMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'serviceCopayMin', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'serviceCopayMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'serviceDeductibleMin', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'serviceDeductibleMax', required: false, scalar: 'number', list: false, fallback: undefined, check: checks.checkAmount },
        { in: 'query', name: 'createdFrom', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkDay },
        { in: 'query', name: 'createdTo', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkDay },
        { in: 'query', name: 'sort', required: false, scalar: 'string', list: false, fallback: 'objectId', check: checks.checkListPlansQuerySort },
        { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
        { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
        { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .post('/v1/plans', answer('createPlan'), {
      operation: { id: 'createPlan', path: '/v1/plans', answers: answers.createPlan },
      scopes: ['plans:write'],
      consumes: { required: true, mediaTypes: ['application/json'] },
      produces: ['application/json'],
      parameters: [
        { in: 'header', name: 'idempotency-key', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkIdempotencyKey },
        { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
      ],
      requestBody: { content: { 'application/json': checks.checkPlan }, bulk: 'POST /v1/imports' },
      parse: 'none',
    })
    .all('/v1/plans', () => undefined, {
      parse: 'none',
      methods: {
        path: '/v1/plans',
        allow: 'GET, HEAD, OPTIONS, POST',
        accepts: { 'accept-post': 'application/json' },
      },
    })
    .get('/v1/suggestions', answer('suggest'), {
      operation: { id: 'suggest', path: '/v1/suggestions', answers: answers.suggest },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'query', name: 'prefix', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkWords },
        { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 10, check: checks.checkSuggestQueryLimit },
      ],
    })
    .all('/v1/suggestions', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/suggestions', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .post('/v1/search', answer('searchPlans'), {
      operation: { id: 'searchPlans', path: '/v1/search', answers: answers.searchPlans },
      scopes: ['plans:read'],
      consumes: { required: true, mediaTypes: ['application/json'] },
      produces: ['application/json'],
      parameters: [
        { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
      requestBody: { content: { 'application/json': checks.checkSearchRequest }, bulk: 'POST /v1/imports' },
      parse: 'none',
    })
    .all('/v1/search', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/search', allow: 'OPTIONS, POST', accepts: { 'accept-post': 'application/json' } },
    })
    .get('/v1/plans/:objectId', answer('getPlan'), {
      operation: { id: 'getPlan', path: '/v1/plans/{objectId}', answers: answers.getPlan },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
        { in: 'header', name: 'cache-control', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
      ],
    })
    .put('/v1/plans/:objectId', answer('replacePlan'), {
      operation: { id: 'replacePlan', path: '/v1/plans/{objectId}', answers: answers.replacePlan },
      scopes: ['plans:write'],
      consumes: { required: true, mediaTypes: ['application/json'] },
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
      ],
      requestBody: { content: { 'application/json': checks.checkPlan } },
      parse: 'none',
    })
    .patch('/v1/plans/:objectId', answer('patchPlan'), {
      operation: { id: 'patchPlan', path: '/v1/plans/{objectId}', answers: answers.patchPlan },
      scopes: ['plans:write'],
      consumes: {
        required: true,
        mediaTypes: ['application/json', 'application/merge-patch+json', 'application/json-patch+json'],
      },
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
      ],
      requestBody: { content: { 'application/json': checks.checkPlanMerge, 'application/merge-patch+json': checks.checkMergePatch, 'application/json-patch+json': checks.checkJsonPatch } },
      parse: 'none',
    })
    .delete('/v1/plans/:objectId', answer('deletePlan'), {
      operation: { id: 'deletePlan', path: '/v1/plans/{objectId}', answers: answers.deletePlan },
      scopes: ['plans:write'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'prefer', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPrefer },
      ],
    })
    .all('/v1/plans/:objectId', () => undefined, {
      parse: 'none',
      methods: {
        path: '/v1/plans/{objectId}',
        allow: 'DELETE, GET, HEAD, OPTIONS, PATCH, PUT',
        accepts: {
          'accept-patch': 'application/json, application/merge-patch+json, application/json-patch+json',
        },
      },
    })
    .get('/v1/plans/:objectId/indexing', answer('getIndexing'), {
      operation: { id: 'getIndexing', path: '/v1/plans/{objectId}/indexing', answers: answers.getIndexing },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
      ],
    })
    .all('/v1/plans/:objectId/indexing', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/plans/{objectId}/indexing', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/plans/:objectId/revisions', answer('listRevisions'), {
      operation: { id: 'listRevisions', path: '/v1/plans/{objectId}/revisions', answers: answers.listRevisions },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
        { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
        { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .all('/v1/plans/:objectId/revisions', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/plans/{objectId}/revisions', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/plans/:objectId/revisions/:revision', answer('getRevision'), {
      operation: { id: 'getRevision', path: '/v1/plans/{objectId}/revisions/{revision}', answers: answers.getRevision },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'path', name: 'revision', required: true, scalar: 'integer', list: false, fallback: undefined, check: checks.checkRevisionNumber },
      ],
    })
    .all('/v1/plans/:objectId/revisions/:revision', () => undefined, {
      parse: 'none',
      methods: {
        path: '/v1/plans/{objectId}/revisions/{revision}',
        allow: 'GET, HEAD, OPTIONS',
        accepts: {},
      },
    })
    .get('/v1/objects/:objectId', answer('getObject'), {
      operation: { id: 'getObject', path: '/v1/objects/{objectId}', answers: answers.getObject },
      scopes: ['plans:read'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'objectId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkObjectId },
        { in: 'header', name: 'if-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'if-none-match', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkEntityTags },
        { in: 'header', name: 'change-token', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .all('/v1/objects/:objectId', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/objects/{objectId}', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/changes', answer('changes'), {
      operation: { id: 'changes', path: '/v1/changes', answers: answers.changes },
      scopes: ['plans:read'],
      produces: ['application/json', 'text/event-stream'],
      parameters: [
        { in: 'query', name: 'since', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
        { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 100, check: checks.checkChangesLimit },
        { in: 'header', name: 'last-event-id', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .all('/v1/changes', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/changes', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/pipeline', answer('getPipeline'), {
      operation: { id: 'getPipeline', path: '/v1/pipeline', answers: answers.getPipeline },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [],
    })
    .all('/v1/pipeline', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/pipeline', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/dead-letters', answer('listDeadLetters'), {
      operation: { id: 'listDeadLetters', path: '/v1/dead-letters', answers: answers.listDeadLetters },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [
        { in: 'query', name: 'queue', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWorkQueue },
        { in: 'query', name: 'limit', required: false, scalar: 'integer', list: false, fallback: 20, check: checks.checkLimit },
        { in: 'query', name: 'cursor', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .all('/v1/dead-letters', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/dead-letters', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/v1/dead-letters/:deadLetterId', answer('getDeadLetter'), {
      operation: { id: 'getDeadLetter', path: '/v1/dead-letters/{deadLetterId}', answers: answers.getDeadLetter },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
      ],
    })
    .delete('/v1/dead-letters/:deadLetterId', answer('dropDeadLetter'), {
      operation: { id: 'dropDeadLetter', path: '/v1/dead-letters/{deadLetterId}', answers: answers.dropDeadLetter },
      scopes: ['plans:admin'],
      parameters: [
        { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
      ],
    })
    .all('/v1/dead-letters/:deadLetterId', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/dead-letters/{deadLetterId}', allow: 'DELETE, GET, HEAD, OPTIONS', accepts: {} },
    })
    .post('/v1/dead-letters/:deadLetterId/redrive', answer('redriveDeadLetter'), {
      operation: { id: 'redriveDeadLetter', path: '/v1/dead-letters/{deadLetterId}/redrive', answers: answers.redriveDeadLetter },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'deadLetterId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkDeadLetterId },
      ],
    })
    .all('/v1/dead-letters/:deadLetterId/redrive', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/dead-letters/{deadLetterId}/redrive', allow: 'OPTIONS, POST', accepts: {} },
    })
    .post('/v1/dead-letter-redrives', answer('redriveDeadLetters'), {
      operation: { id: 'redriveDeadLetters', path: '/v1/dead-letter-redrives', answers: answers.redriveDeadLetters },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [
        { in: 'query', name: 'queue', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkWorkQueue },
      ],
    })
    .all('/v1/dead-letter-redrives', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/dead-letter-redrives', allow: 'OPTIONS, POST', accepts: {} },
    })
    .post('/v1/index-rebuilds', answer('startRebuild'), {
      operation: { id: 'startRebuild', path: '/v1/index-rebuilds', answers: answers.startRebuild },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [],
    })
    .all('/v1/index-rebuilds', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/index-rebuilds', allow: 'OPTIONS, POST', accepts: {} },
    })
    .get('/v1/index-rebuilds/:rebuildId', answer('getRebuild'), {
      operation: { id: 'getRebuild', path: '/v1/index-rebuilds/{rebuildId}', answers: answers.getRebuild },
      scopes: ['plans:admin'],
      produces: ['application/json'],
      parameters: [
        { in: 'path', name: 'rebuildId', required: true, scalar: 'string', list: false, fallback: undefined, check: checks.checkRebuildId },
      ],
    })
    .all('/v1/index-rebuilds/:rebuildId', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/index-rebuilds/{rebuildId}', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .post('/v1/imports', answer('importPlans'), {
      operation: { id: 'importPlans', path: '/v1/imports', answers: answers.importPlans },
      scopes: ['plans:write'],
      consumes: { required: true, mediaTypes: ['application/x-ndjson'] },
      produces: ['application/x-ndjson'],
      parameters: [
        { in: 'query', name: 'existing', required: false, scalar: 'string', list: false, fallback: 'keep', check: checks.checkImportPlansQueryExisting },
      ],
      requestBody: { content: { 'application/x-ndjson': undefined }, bulk: 'POST /v1/imports' },
      parse: 'none',
    })
    .all('/v1/imports', () => undefined, {
      parse: 'none',
      methods: {
        path: '/v1/imports',
        allow: 'OPTIONS, POST',
        accepts: { 'accept-post': 'application/x-ndjson' },
      },
    })
    .get('/v1/exports', answer('exportPlans'), {
      operation: { id: 'exportPlans', path: '/v1/exports', answers: answers.exportPlans },
      scopes: ['plans:read'],
      produces: ['application/x-ndjson'],
      parameters: [
        { in: 'query', name: 'hasMarks', required: false, scalar: 'boolean', list: false, fallback: false, check: checks.checkExportPlansQueryHasMarks },
        { in: 'query', name: 'from', required: false, scalar: 'string', list: false, fallback: undefined, check: checks.checkPosition },
      ],
    })
    .all('/v1/exports', () => undefined, {
      parse: 'none',
      methods: { path: '/v1/exports', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/livez', answer('getLiveness'), {
      operation: { id: 'getLiveness', path: '/livez', answers: answers.getLiveness },
      produces: ['application/json'],
      parameters: [],
    })
    .all('/livez', () => undefined, {
      parse: 'none',
      methods: { path: '/livez', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/readyz', answer('getReadiness'), {
      operation: { id: 'getReadiness', path: '/readyz', answers: answers.getReadiness },
      produces: ['application/json'],
      parameters: [],
    })
    .all('/readyz', () => undefined, {
      parse: 'none',
      methods: { path: '/readyz', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    })
    .get('/metrics', answer('getMetrics'), {
      operation: { id: 'getMetrics', path: '/metrics', answers: answers.getMetrics },
      produces: ['text/plain; version=0.0.4'],
      parameters: [],
    })
    .all('/metrics', () => undefined, {
      parse: 'none',
      methods: { path: '/metrics', allow: 'GET, HEAD, OPTIONS', accepts: {} },
    });
}
