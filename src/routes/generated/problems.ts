// Generated from the contract by openapi-elysia. Change the contract instead.
import type { components } from './types.ts';

/** Every problem that the contract knows: the stable code → RFC 9457 type, status and title. */
export const problems = {
  'malformed-body': { type: 'urn:planbase:problem:malformed-body', status: 400, title: 'The body cannot be read' },
  'malformed-parameter': { type: 'urn:planbase:problem:malformed-parameter', status: 400, title: 'A parameter cannot be read' },
  'foreign-cursor': { type: 'urn:planbase:problem:foreign-cursor', status: 400, title: 'The cursor is not one of this search' },
  unauthenticated: { type: 'urn:planbase:problem:unauthenticated', status: 401, title: 'A bearer token is needed' },
  'invalid-token': { type: 'urn:planbase:problem:invalid-token', status: 401, title: 'The bearer token is not valid' },
  'insufficient-scope': { type: 'urn:planbase:problem:insufficient-scope', status: 403, title: 'The token lacks a scope' },
  'foreign-org': { type: 'urn:planbase:problem:foreign-org', status: 403, title: 'The token belongs to another organisation' },
  'not-found': { type: 'urn:planbase:problem:not-found', status: 404, title: 'Not found' },
  'method-not-allowed': { type: 'urn:planbase:problem:method-not-allowed', status: 405, title: 'Method not allowed' },
  'not-acceptable': { type: 'urn:planbase:problem:not-acceptable', status: 406, title: 'No acceptable media type' },
  'body-timeout': { type: 'urn:planbase:problem:body-timeout', status: 408, title: 'The body did not arrive in time' },
  stalled: { type: 'urn:planbase:problem:stalled', status: 408, title: 'The client sent or took nothing for too long' },
  'already-exists': { type: 'urn:planbase:problem:already-exists', status: 409, title: 'The plan exists already' },
  'object-owned': { type: 'urn:planbase:problem:object-owned', status: 409, title: 'An objectId is in use elsewhere' },
  'rebuild-running': { type: 'urn:planbase:problem:rebuild-running', status: 409, title: 'A rebuild runs already' },
  'patch-test-failed': { type: 'urn:planbase:problem:patch-test-failed', status: 409, title: 'A test of the patch failed' },
  'too-old': { type: 'urn:planbase:problem:too-old', status: 410, title: 'The position is no longer known' },
  'cursor-expired': { type: 'urn:planbase:problem:cursor-expired', status: 410, title: 'The cursor has expired' },
  'precondition-failed': { type: 'urn:planbase:problem:precondition-failed', status: 412, title: 'The plan has changed' },
  'body-too-large': { type: 'urn:planbase:problem:body-too-large', status: 413, title: 'The body is too large' },
  'unsupported-media-type': { type: 'urn:planbase:problem:unsupported-media-type', status: 415, title: 'Unsupported media type' },
  'invalid-body': { type: 'urn:planbase:problem:invalid-body', status: 422, title: 'The body is against the schema' },
  'invalid-result': { type: 'urn:planbase:problem:invalid-result', status: 422, title: 'The plan would become invalid' },
  'patch-not-applicable': { type: 'urn:planbase:problem:patch-not-applicable', status: 422, title: 'The patch cannot be applied' },
  'idempotency-key-reused': { type: 'urn:planbase:problem:idempotency-key-reused', status: 422, title: 'The idempotency key was used for another request' },
  'precondition-required': { type: 'urn:planbase:problem:precondition-required', status: 428, title: 'A precondition is needed' },
  'too-many-requests': { type: 'urn:planbase:problem:too-many-requests', status: 429, title: 'Too many requests at a time' },
  internal: { type: 'urn:planbase:problem:internal', status: 500, title: 'Something went wrong here' },
  unavailable: { type: 'urn:planbase:problem:unavailable', status: 503, title: 'Not available now' },
  'outcome-unknown': { type: 'urn:planbase:problem:outcome-unknown', status: 503, title: 'The write may have been done' },
  stopping: { type: 'urn:planbase:problem:stopping', status: 503, title: 'This process is stopping' },
} as const;

export type ProblemCode = keyof typeof problems;

/** The body of a problem. */
export type ProblemDocument = components['schemas']['Problem'];
