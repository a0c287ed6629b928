// Generated from the contract by generator/main.ts. Change the contract instead.
import type { Body, NoHeaders, ProblemAnswer } from '../answer.ts';
import type { Principal } from '../../auth/principal.ts';
import type { operations } from './types.ts';

/** Every header that some answer of the contract has. */
type HeaderName = 'accept' | 'accept-patch' | 'accept-post' | 'cache-control' | 'change-token' | 'etag' | 'location' | 'retry-after' | 'www-authenticate';

/**
 * Exactly these headers: TypeScript looks for surplus ones only in a literal whose type is written down, and what a
 * function returns is seldom one. Names that the contract does not have at all the guard finds at run time.
 */
type Only<Headers> = Headers & { readonly [Name in Exclude<HeaderName, keyof Headers>]?: never };

/** What a handler is given, by operation. Header names are lower case. */
export interface Requests {
  createPlan: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: operations['createPlan']['requestBody']['content']['application/json'];
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
  };
  getPlan: {
    readonly params: { readonly objectId: operations['getPlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-none-match'?: NonNullable<NonNullable<operations['getPlan']['parameters']['header']>['If-None-Match']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
  };
  deletePlan: {
    readonly params: { readonly objectId: operations['deletePlan']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: { readonly 'if-match'?: NonNullable<NonNullable<operations['deletePlan']['parameters']['header']>['If-Match']>; };
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
  };
  getIndexing: {
    readonly params: { readonly objectId: operations['getIndexing']['parameters']['path']['objectId']; };
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: Principal;
    /** A W3C traceparent. */
    readonly trace: string;
  };
  getLiveness: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: undefined;
    /** A W3C traceparent. */
    readonly trace: string;
  };
  getReadiness: {
    readonly params: Readonly<Record<never, never>>;
    readonly query: Readonly<Record<never, never>>;
    readonly headers: Readonly<Record<never, never>>;
    readonly body: undefined;
    readonly principal: undefined;
    /** A W3C traceparent. */
    readonly trace: string;
  };
}

/** What a handler may answer, by operation. Header names are lower case. */
export interface Answers {
  createPlan: 
    | { readonly status: 201; readonly headers: Only<{ readonly location: operations['createPlan']['responses'][201]['headers']['Location']; readonly etag: operations['createPlan']['responses'][201]['headers']['ETag']; readonly 'change-token': operations['createPlan']['responses'][201]['headers']['Change-Token'] }>; readonly body: Body<operations['createPlan']['responses'][201]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['createPlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['createPlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'already-exists' | 'object-owned', Only<NoHeaders>>
    | ProblemAnswer<'body-too-large', Only<NoHeaders>>
    | ProblemAnswer<'unsupported-media-type', Only<{ readonly accept?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept']>; readonly 'accept-post'?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept-Post']>; readonly 'accept-patch'?: NonNullable<operations['createPlan']['responses'][415]['headers']['Accept-Patch']> }>>
    | ProblemAnswer<'invalid-body', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['createPlan']['responses'][503]['headers']['Retry-After'] }>>;
  getPlan: 
    | { readonly status: 200; readonly headers: Only<{ readonly etag: operations['getPlan']['responses'][200]['headers']['ETag']; readonly 'cache-control': operations['getPlan']['responses'][200]['headers']['Cache-Control'] }>; readonly body: Body<operations['getPlan']['responses'][200]['content']['application/json']> }
    | { readonly status: 304; readonly headers: Only<{ readonly etag: operations['getPlan']['responses'][304]['headers']['ETag']; readonly 'cache-control': operations['getPlan']['responses'][304]['headers']['Cache-Control'] }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getPlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getPlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getPlan']['responses'][503]['headers']['Retry-After'] }>>;
  deletePlan: 
    | { readonly status: 204; readonly headers: Only<{ readonly 'change-token': operations['deletePlan']['responses'][204]['headers']['Change-Token'] }>; readonly body?: undefined }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['deletePlan']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['deletePlan']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'precondition-failed', Only<{ readonly etag?: NonNullable<operations['deletePlan']['responses'][412]['headers']['ETag']> }>>
    | ProblemAnswer<'precondition-required', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['deletePlan']['responses'][503]['headers']['Retry-After'] }>>;
  getIndexing: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getIndexing']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'malformed-body' | 'malformed-parameter', Only<NoHeaders>>
    | ProblemAnswer<'unauthenticated' | 'invalid-token', Only<{ readonly 'www-authenticate': operations['getIndexing']['responses'][401]['headers']['WWW-Authenticate'] }>>
    | ProblemAnswer<'insufficient-scope' | 'foreign-org', Only<{ readonly 'www-authenticate'?: NonNullable<operations['getIndexing']['responses'][403]['headers']['WWW-Authenticate']> }>>
    | ProblemAnswer<'not-found', Only<NoHeaders>>
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getIndexing']['responses'][503]['headers']['Retry-After'] }>>;
  getLiveness: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getLiveness']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>;
  getReadiness: 
    | { readonly status: 200; readonly headers?: Only<NoHeaders>; readonly body: Body<operations['getReadiness']['responses'][200]['content']['application/json']> }
    | ProblemAnswer<'not-acceptable', Only<NoHeaders>>
    | ProblemAnswer<'unavailable', Only<{ readonly 'retry-after': operations['getReadiness']['responses'][503]['headers']['Retry-After'] }>>;
}

export type OperationId = keyof Requests;

/** One function for each operation; `Context` is whatever the application hands to all of them. */
export type Handlers<Context> = {
  readonly [Id in OperationId]: (request: Requests[Id], context: Context) => Promise<Answers[Id]>;
};
