// Generated from the contract by openapi-elysia. Change the contract instead.
import type { Body, ClientSignal, Incoming, NoHeaders, ProblemAnswer, Stream } from '../answer.ts';
import type { Principal } from '../../auth/principal.ts';
import type { operations } from './types.ts';

/** Every header that some answer of the contract has. */
type HeaderName = 'accept' | 'accept-patch' | 'accept-post' | 'age' | 'cache-control' | 'cache-status' | 'change-token' | 'etag' | 'idempotency-replayed' | 'indexing-state' | 'link' | 'location' | 'preference-applied' | 'retry-after' | 'www-authenticate';

/**
 * Exactly these headers. TypeScript checks for surplus properties only in literals with a declared type, which returned
 * values seldom are. The check of answers at run time finds names that the contract does not have at all.
 */
type Only<Headers> = Headers & { readonly [Name in Exclude<HeaderName, keyof Headers>]?: never };

/** The request that a handler receives, by operation. Header names are lower case. */
export interface Requests {
  listPlans: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly org?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['org']>; readonly planType?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['planType']>; readonly service?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['service']>; readonly serviceName?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['serviceName']>; readonly q?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['q']>; readonly copayMin?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['copayMin']>; readonly copayMax?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['copayMax']>; readonly deductibleMin?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['deductibleMin']>; readonly deductibleMax?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['deductibleMax']>; readonly serviceCopayMin?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['serviceCopayMin']>; readonly serviceCopayMax?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['serviceCopayMax']>; readonly serviceDeductibleMin?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['serviceDeductibleMin']>; readonly serviceDeductibleMax?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['serviceDeductibleMax']>; readonly createdFrom?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['createdFrom']>; readonly createdTo?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['createdTo']>; readonly sort: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['sort']>; readonly limit: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['limit']>; readonly cursor?: NonNullable<NonNullable<operations['listPlans']['parameters']['query']>['cursor']>; };
    readonly headers: { readonly 'change-token'?: NonNullable<NonNullable<operations['listPlans']['parameters']['header']>['Change-Token']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  createPlan: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'idempotency-key'?: NonNullable<NonNullable<operations['createPlan']['parameters']['header']>['Idempotency-Key']>; readonly prefer?: NonNullable<NonNullable<operations['createPlan']['parameters']['header']>['Prefer']>; };
    readonly body: operations['createPlan']['requestBody']['content']['application/json'];
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  suggest: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly prefix: operations['suggest']['parameters']['query']['prefix']; readonly limit: NonNullable<operations['suggest']['parameters']['query']['limit']>; };
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  searchPlans: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'change-token'?: NonNullable<NonNullable<operations['searchPlans']['parameters']['header']>['Change-Token']>; };
    readonly body: operations['searchPlans']['requestBody']['content']['application/json'];
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getPlan: {
    readonly params: { readonly objectId: operations['getPlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['getPlan']['parameters']['header']>['If-Match']>; readonly 'if-none-match'?: NonNullable<NonNullable<operations['getPlan']['parameters']['header']>['If-None-Match']>; readonly 'change-token'?: NonNullable<NonNullable<operations['getPlan']['parameters']['header']>['Change-Token']>; readonly 'cache-control'?: NonNullable<NonNullable<operations['getPlan']['parameters']['header']>['Cache-Control']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  replacePlan: {
    readonly params: { readonly objectId: operations['replacePlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['replacePlan']['parameters']['header']>['If-Match']>; readonly 'if-none-match'?: NonNullable<NonNullable<operations['replacePlan']['parameters']['header']>['If-None-Match']>; readonly prefer?: NonNullable<NonNullable<operations['replacePlan']['parameters']['header']>['Prefer']>; };
    readonly body: operations['replacePlan']['requestBody']['content']['application/json'];
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  patchPlan: {
    readonly params: { readonly objectId: operations['patchPlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['patchPlan']['parameters']['header']>['If-Match']>; readonly 'if-none-match'?: NonNullable<NonNullable<operations['patchPlan']['parameters']['header']>['If-None-Match']>; readonly prefer?: NonNullable<NonNullable<operations['patchPlan']['parameters']['header']>['Prefer']>; };
    readonly body: { readonly type: 'application/json'; readonly value: operations['patchPlan']['requestBody']['content']['application/json'] } | { readonly type: 'application/merge-patch+json'; readonly value: operations['patchPlan']['requestBody']['content']['application/merge-patch+json'] } | { readonly type: 'application/json-patch+json'; readonly value: operations['patchPlan']['requestBody']['content']['application/json-patch+json'] };
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  deletePlan: {
    readonly params: { readonly objectId: operations['deletePlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['deletePlan']['parameters']['header']>['If-Match']>; readonly 'if-none-match'?: NonNullable<NonNullable<operations['deletePlan']['parameters']['header']>['If-None-Match']>; readonly prefer?: NonNullable<NonNullable<operations['deletePlan']['parameters']['header']>['Prefer']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getIndexing: {
    readonly params: { readonly objectId: operations['getIndexing']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  listRevisions: {
    readonly params: { readonly objectId: operations['listRevisions']['parameters']['path']['objectId']; };
    readonly query: { readonly limit: NonNullable<NonNullable<operations['listRevisions']['parameters']['query']>['limit']>; readonly cursor?: NonNullable<NonNullable<operations['listRevisions']['parameters']['query']>['cursor']>; };
    readonly headers: { readonly 'change-token'?: NonNullable<NonNullable<operations['listRevisions']['parameters']['header']>['Change-Token']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getRevision: {
    readonly params: { readonly objectId: operations['getRevision']['parameters']['path']['objectId']; readonly revision: operations['getRevision']['parameters']['path']['revision']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getObject: {
    readonly params: { readonly objectId: operations['getObject']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['getObject']['parameters']['header']>['If-Match']>; readonly 'if-none-match'?: NonNullable<NonNullable<operations['getObject']['parameters']['header']>['If-None-Match']>; readonly 'change-token'?: NonNullable<NonNullable<operations['getObject']['parameters']['header']>['Change-Token']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  changes: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly since?: NonNullable<NonNullable<operations['changes']['parameters']['query']>['since']>; readonly limit: NonNullable<NonNullable<operations['changes']['parameters']['query']>['limit']>; };
    readonly headers: { readonly 'last-event-id'?: NonNullable<NonNullable<operations['changes']['parameters']['header']>['Last-Event-ID']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** The media type that the client likes best (RFC 9110 §12.5.1). */
    readonly accept: 'application/json' | 'text/event-stream';
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getPipeline: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  listDeadLetters: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly queue?: NonNullable<NonNullable<operations['listDeadLetters']['parameters']['query']>['queue']>; readonly limit: NonNullable<NonNullable<operations['listDeadLetters']['parameters']['query']>['limit']>; readonly cursor?: NonNullable<NonNullable<operations['listDeadLetters']['parameters']['query']>['cursor']>; };
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getDeadLetter: {
    readonly params: { readonly deadLetterId: operations['getDeadLetter']['parameters']['path']['deadLetterId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  dropDeadLetter: {
    readonly params: { readonly deadLetterId: operations['dropDeadLetter']['parameters']['path']['deadLetterId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  redriveDeadLetter: {
    readonly params: { readonly deadLetterId: operations['redriveDeadLetter']['parameters']['path']['deadLetterId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  redriveDeadLetters: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly queue?: NonNullable<NonNullable<operations['redriveDeadLetters']['parameters']['query']>['queue']>; };
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  startRebuild: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getRebuild: {
    readonly params: { readonly rebuildId: operations['getRebuild']['parameters']['path']['rebuildId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  importPlans: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly existing: NonNullable<NonNullable<operations['importPlans']['parameters']['query']>['existing']>; };
    readonly headers: Readonly<Record<never, never>>;
    readonly body: Incoming;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  exportPlans: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: { readonly hasMarks: NonNullable<NonNullable<operations['exportPlans']['parameters']['query']>['hasMarks']>; readonly from?: NonNullable<NonNullable<operations['exportPlans']['parameters']['query']>['from']>; };
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getLiveness: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: undefined;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getReadiness: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: undefined;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
  getMetrics: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: undefined;
    /** A W3C traceparent. */
    readonly trace: string;
    /** Aborted when the client's connection ends before the answer does. */
    readonly signal: ClientSignal;
  };
}

/** The answers that a handler may return, by operation. Header names are lower case. */
export interface Answers {
  listPlans: 
    | { readonly status: 200; readonly headers?: Only<{ readonly link?: NonNullable<operations['listPlans']['responses'][200]['headers']['Link']> }>; readonly body: Body<operations['listPlans']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['listPlans']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['listPlans']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['listPlans']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['listPlans']['responses'][503]['headers']['Retry-After'] }>>;
  createPlan: 
    | { readonly status: 201; readonly headers: Only<{ readonly location: operations['createPlan']['responses'][201]['headers']['Location']; readonly etag: operations['createPlan']['responses'][201]['headers']['ETag']; readonly 'change-token': operations['createPlan']['responses'][201]['headers']['Change-Token']; readonly 'idempotency-replayed'?: NonNullable<operations['createPlan']['responses'][201]['headers']['Idempotency-Replayed']>; readonly 'indexing-state'?: NonNullable<operations['createPlan']['responses'][201]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['createPlan']['responses'][201]['headers']['Preference-Applied']> }>; readonly body: Body<operations['createPlan']['responses'][201]['content']['application/json']> }
    | { readonly status: 204; readonly headers: Only<{ readonly location: operations['createPlan']['responses'][204]['headers']['Location']; readonly etag: operations['createPlan']['responses'][204]['headers']['ETag']; readonly 'change-token': operations['createPlan']['responses'][204]['headers']['Change-Token']; readonly 'idempotency-replayed'?: NonNullable<operations['createPlan']['responses'][204]['headers']['Idempotency-Replayed']>; readonly 'indexing-state'?: NonNullable<operations['createPlan']['responses'][204]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['createPlan']['responses'][204]['headers']['Preference-Applied']> }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['createPlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['createPlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'body-timeout', Only<NoHeaders>>
    | ProblemAnswer<'already-exists' | 'object-owned', Only<NoHeaders>>
    | ProblemAnswer<'body-too-large', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'invalid-body' | 'idempotency-key-reused', Only<NoHeaders>>
    | ProblemAnswer<'unavailable' | 'outcome-unknown', Only<{ readonly 'retry-after': operations['createPlan']['responses'][503]['headers']['Retry-After'] }>>;
  suggest: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['suggest']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['suggest']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['suggest']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['suggest']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['suggest']['responses'][503]['headers']['Retry-After'] }>>;
  searchPlans: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['searchPlans']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter' | 'foreign-cursor', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['searchPlans']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['searchPlans']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'body-timeout', Only<NoHeaders>>
    | ProblemAnswer<'cursor-expired', Only<NoHeaders>>
    | ProblemAnswer<'body-too-large', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['searchPlans']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['searchPlans']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['searchPlans']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'invalid-body', Only<NoHeaders>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['searchPlans']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['searchPlans']['responses'][503]['headers']['Retry-After'] }>>;
  getPlan: 
    | { readonly status: 200; readonly headers: Only<{ readonly etag: operations['getPlan']['responses'][200]['headers']['ETag']; readonly 'cache-control': operations['getPlan']['responses'][200]['headers']['Cache-Control']; readonly 'cache-status': operations['getPlan']['responses'][200]['headers']['Cache-Status']; readonly age?: NonNullable<operations['getPlan']['responses'][200]['headers']['Age']> }>; readonly body: Body<operations['getPlan']['responses'][200]['content']['application/json']> }
    | { readonly status: 304; readonly headers: Only<{ readonly etag: operations['getPlan']['responses'][304]['headers']['ETag']; readonly 'cache-control': operations['getPlan']['responses'][304]['headers']['Cache-Control']; readonly 'cache-status': operations['getPlan']['responses'][304]['headers']['Cache-Status']; readonly age?: NonNullable<operations['getPlan']['responses'][304]['headers']['Age']> }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getPlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getPlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['getPlan']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getPlan']['responses'][503]['headers']['Retry-After'] }>>;
  replacePlan: 
    | { readonly status: 200; readonly headers: Only<{ readonly etag: operations['replacePlan']['responses'][200]['headers']['ETag']; readonly 'change-token': operations['replacePlan']['responses'][200]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['replacePlan']['responses'][200]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['replacePlan']['responses'][200]['headers']['Preference-Applied']> }>; readonly body: Body<operations['replacePlan']['responses'][200]['content']['application/json']> }
    | { readonly status: 201; readonly headers: Only<{ readonly etag: operations['replacePlan']['responses'][201]['headers']['ETag']; readonly 'change-token': operations['replacePlan']['responses'][201]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['replacePlan']['responses'][201]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['replacePlan']['responses'][201]['headers']['Preference-Applied']> }>; readonly body: Body<operations['replacePlan']['responses'][201]['content']['application/json']> }
    | { readonly status: 204; readonly headers: Only<{ readonly etag: operations['replacePlan']['responses'][204]['headers']['ETag']; readonly 'change-token': operations['replacePlan']['responses'][204]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['replacePlan']['responses'][204]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['replacePlan']['responses'][204]['headers']['Preference-Applied']> }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['replacePlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['replacePlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'body-timeout', Only<NoHeaders>>
    | ProblemAnswer<'object-owned', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['replacePlan']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'body-too-large', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['replacePlan']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['replacePlan']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['replacePlan']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'invalid-body', Only<NoHeaders>>
    | ProblemAnswer<'precondition-required', Only<NoHeaders>>
    | ProblemAnswer<'unavailable' | 'outcome-unknown', Only<{ readonly 'retry-after': operations['replacePlan']['responses'][503]['headers']['Retry-After'] }>>;
  patchPlan: 
    | { readonly status: 200; readonly headers: Only<{ readonly etag: operations['patchPlan']['responses'][200]['headers']['ETag']; readonly 'change-token': operations['patchPlan']['responses'][200]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['patchPlan']['responses'][200]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['patchPlan']['responses'][200]['headers']['Preference-Applied']> }>; readonly body: Body<operations['patchPlan']['responses'][200]['content']['application/json']> }
    | { readonly status: 204; readonly headers: Only<{ readonly etag: operations['patchPlan']['responses'][204]['headers']['ETag']; readonly 'change-token': operations['patchPlan']['responses'][204]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['patchPlan']['responses'][204]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['patchPlan']['responses'][204]['headers']['Preference-Applied']> }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['patchPlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['patchPlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'body-timeout', Only<NoHeaders>>
    | ProblemAnswer<'object-owned' | 'patch-test-failed', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['patchPlan']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'body-too-large', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['patchPlan']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['patchPlan']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['patchPlan']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'invalid-body' | 'patch-not-applicable' | 'invalid-result', Only<NoHeaders>>
    | ProblemAnswer<'precondition-required', Only<NoHeaders>>
    | ProblemAnswer<'unavailable' | 'outcome-unknown', Only<{ readonly 'retry-after': operations['patchPlan']['responses'][503]['headers']['Retry-After'] }>>;
  deletePlan: 
    | { readonly status: 204; readonly headers: Only<{ readonly 'change-token': operations['deletePlan']['responses'][204]['headers']['Change-Token']; readonly 'indexing-state'?: NonNullable<operations['deletePlan']['responses'][204]['headers']['Indexing-State']>; readonly 'preference-applied'?: NonNullable<operations['deletePlan']['responses'][204]['headers']['Preference-Applied']> }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['deletePlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['deletePlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['deletePlan']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'precondition-required', Only<NoHeaders>>
    | ProblemAnswer<'unavailable' | 'outcome-unknown', Only<{ readonly 'retry-after': operations['deletePlan']['responses'][503]['headers']['Retry-After'] }>>;
  getIndexing: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getIndexing']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getIndexing']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getIndexing']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getIndexing']['responses'][503]['headers']['Retry-After'] }>>;
  listRevisions: 
    | { readonly status: 200; readonly headers?: Only<{ readonly link?: NonNullable<operations['listRevisions']['responses'][200]['headers']['Link']> }>; readonly body: Body<operations['listRevisions']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['listRevisions']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['listRevisions']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['listRevisions']['responses'][503]['headers']['Retry-After'] }>>;
  getRevision: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getRevision']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getRevision']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getRevision']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getRevision']['responses'][503]['headers']['Retry-After'] }>>;
  getObject: 
    | { readonly status: 200; readonly headers: Only<{ readonly etag: operations['getObject']['responses'][200]['headers']['ETag']; readonly 'cache-control': operations['getObject']['responses'][200]['headers']['Cache-Control']; readonly link: operations['getObject']['responses'][200]['headers']['Link'] }>; readonly body: Body<operations['getObject']['responses'][200]['content']['application/json']> }
    | { readonly status: 304; readonly headers: Only<{ readonly etag: operations['getObject']['responses'][304]['headers']['ETag']; readonly 'cache-control': operations['getObject']['responses'][304]['headers']['Cache-Control'] }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getObject']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getObject']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['getObject']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getObject']['responses'][503]['headers']['Retry-After'] }>>;
  changes: 
    | { readonly status: 200; readonly headers: Only<{ readonly 'cache-control': operations['changes']['responses'][200]['headers']['Cache-Control']; readonly link?: NonNullable<operations['changes']['responses'][200]['headers']['Link']>; readonly 'change-token'?: NonNullable<operations['changes']['responses'][200]['headers']['Change-Token']> }>; readonly type: 'application/json'; readonly body: Body<operations['changes']['responses'][200]['content']['application/json']> }
    | { readonly status: 200; readonly headers: Only<{ readonly 'cache-control': operations['changes']['responses'][200]['headers']['Cache-Control']; readonly link?: NonNullable<operations['changes']['responses'][200]['headers']['Link']>; readonly 'change-token'?: NonNullable<operations['changes']['responses'][200]['headers']['Change-Token']> }>; readonly type: 'text/event-stream'; readonly body: Stream }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['changes']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['changes']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'too-old', Only<NoHeaders>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['changes']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['changes']['responses'][503]['headers']['Retry-After'] }>>;
  getPipeline: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getPipeline']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getPipeline']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getPipeline']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getPipeline']['responses'][503]['headers']['Retry-After'] }>>;
  listDeadLetters: 
    | { readonly status: 200; readonly headers?: Only<{ readonly link?: NonNullable<operations['listDeadLetters']['responses'][200]['headers']['Link']> }>; readonly body: Body<operations['listDeadLetters']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['listDeadLetters']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['listDeadLetters']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['listDeadLetters']['responses'][503]['headers']['Retry-After'] }>>;
  getDeadLetter: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getDeadLetter']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getDeadLetter']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getDeadLetter']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getDeadLetter']['responses'][503]['headers']['Retry-After'] }>>;
  dropDeadLetter: 
    | { readonly status: 204; readonly headers?: Only<NoHeaders>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['dropDeadLetter']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['dropDeadLetter']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['dropDeadLetter']['responses'][503]['headers']['Retry-After'] }>>;
  redriveDeadLetter: 
    | { readonly status: 202; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['redriveDeadLetter']['responses'][202]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['redriveDeadLetter']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['redriveDeadLetter']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['redriveDeadLetter']['responses'][503]['headers']['Retry-After'] }>>;
  redriveDeadLetters: 
    | { readonly status: 202; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['redriveDeadLetters']['responses'][202]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['redriveDeadLetters']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['redriveDeadLetters']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['redriveDeadLetters']['responses'][503]['headers']['Retry-After'] }>>;
  startRebuild: 
    | { readonly status: 202; readonly headers: Only<{ readonly location: operations['startRebuild']['responses'][202]['headers']['Location'] }>; readonly body: Body<operations['startRebuild']['responses'][202]['content']['application/json']> }
    | ProblemAnswer<'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['startRebuild']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['startRebuild']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'rebuild-running', Only<{ readonly location: operations['startRebuild']['responses'][409]['headers']['Location'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['startRebuild']['responses'][503]['headers']['Retry-After'] }>>;
  getRebuild: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getRebuild']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getRebuild']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getRebuild']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getRebuild']['responses'][503]['headers']['Retry-After'] }>>;
  importPlans: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Stream }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['importPlans']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['importPlans']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['importPlans']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['importPlans']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['importPlans']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['importPlans']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['importPlans']['responses'][503]['headers']['Retry-After'] }>>;
  exportPlans: 
    | { readonly status: 200; readonly headers: Only<{ readonly 'change-token': operations['exportPlans']['responses'][200]['headers']['Change-Token'] }>; readonly body: Stream }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['exportPlans']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['exportPlans']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'too-many-requests', Only<{ readonly 'retry-after': operations['exportPlans']['responses'][429]['headers']['Retry-After'] }>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['exportPlans']['responses'][503]['headers']['Retry-After'] }>>;
  getLiveness: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getLiveness']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>;
  getReadiness: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getReadiness']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable' | 'stopping', Only<{ readonly 'retry-after': operations['getReadiness']['responses'][503]['headers']['Retry-After'] }>>;
  getMetrics: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: operations['getMetrics']['responses'][200]['content']['text/plain; version=0.0.4'] }
    | ProblemAnswer<'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>;
}

export type OperationId = keyof Requests;

/** One function for each operation; the application passes `Context` to all of them. */
export type Handlers<Context> = {
  readonly [Id in OperationId]: (request: Requests[Id], context: Context) => Answers[Id] | Promise<Answers[Id]>;
};
