import type { Authenticate, AuthenticationFailure, Principal } from '../auth/principal.ts';
import { bodyOwner } from '../body-budget.ts';
import { negotiate } from './accept.ts';
import { announcedBytes, mediaTypeOf, parseJson, type ReadingLimits, readBytes, reserve } from './body.ts';
import { AnyRequest, type Endpoint } from './endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './generated/validators.js';
import { maxAuthorizationLength, readHeader } from './header-limits.ts';
import type { RequestBody } from './operation.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';
import type { RequestLimits } from './request-limits.ts';
import { principalOf } from './security.ts';

/** What the steps of a request need beside the request. */
export interface OperateOptions {
  readonly authenticate: Authenticate;
  /** Names the protected space in challenges (RFC 9110 §11.5). */
  readonly realm: string;
  readonly limits: RequestLimits;
}

/**
 * Takes one request to its handler: authentication, authorisation, media type, `Accept`, parameters, size and syntax
 * of the body, its schema. Answers without a promise where no step needs to wait.
 *
 * @param path the decoded parameters of the path
 * @param query the raw query without its question mark
 * @throws {Refusal} where the first of these steps refuses; and whatever `authenticate` and the handler throw
 */
export function operate(
  endpoint: Endpoint,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
  query: string,
  options: OperateOptions,
): AnyAnswer | Promise<AnyAnswer> {
  const { scopes } = endpoint.operation;
  const { realm, limits } = options;
  if (scopes === undefined) return handle(endpoint, exchange, path, query, undefined, limits);
  const found = options.authenticate(
    readHeader(exchange.request.headers, 'authorization', maxAuthorizationLength),
  );
  if (found instanceof Promise) return operateFor(found, scopes, endpoint, exchange, path, query, options);
  return handle(endpoint, exchange, path, query, principalOf(found, scopes, realm), limits);
}

/** Apart from `operate`: what a closure there captured would be put on the heap for every request. */
async function operateFor(
  found: Promise<Principal | AuthenticationFailure>,
  scopes: readonly string[],
  endpoint: Endpoint,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
  query: string,
  { realm, limits }: OperateOptions,
): Promise<AnyAnswer> {
  const { headers } = exchange.request;
  const caller =
    endpoint.operation.body === undefined ? await found : await whileHolding(headers, limits, found);
  return await handle(endpoint, exchange, path, query, principalOf(caller, scopes, realm), limits);
}

/** Callers that are not authenticated yet share the bytes of one organisation. */
const unknownOwner = '';

/** Awaits `found` with bytes reserved: Bun goes on reading meanwhile, up to about 1 MiB of a connection. */
async function whileHolding<T>(headers: Headers, limits: RequestLimits, found: Promise<T>): Promise<T> {
  const reservation = limits.bodies.open(unknownOwner);
  try {
    const bytes = announcedBytes(headers) ?? (headers.has('transfer-encoding') ? limits.bodyBytes : 0);
    reserve(reservation, Math.min(bytes, limits.bodyBytes));
    return await found;
  } finally {
    reservation.release();
  }
}

/** The steps after the caller is known. */
function handle(
  endpoint: Endpoint,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
  query: string,
  principal: Principal | undefined,
  limits: RequestLimits,
): AnyAnswer | Promise<AnyAnswer> {
  const { headers } = exchange.request;
  const { operation, handler, produces } = endpoint;
  const { body } = operation;
  // First what the client sends, then what it wants: where both are wrong, the body is the cause.
  const takesBody = body !== undefined && (body.required || hasBody(headers));
  const mediaType = takesBody ? mediaTypeOf(operation, body, headers) : undefined;
  const accept = produces.length > 0 ? negotiate(readHeader(headers, 'accept'), produces) : undefined;
  if (produces.length > 0 && accept === undefined) {
    throw new Refusal('not-acceptable', { detail: `Accept one of ${produces.join(', ')}.` });
  }
  const parameters = readParameters(operation, path, query, headers);
  if (body === undefined || mediaType === undefined) {
    return handler(new AnyRequest(parameters, undefined, accept, principal, exchange));
  }
  return handleBody(endpoint, body, mediaType, limits, parameters, accept, principal, exchange);
}

/** The reservation ends with the answer, because the bytes or the value of the body live until then. */
async function handleBody(
  endpoint: Endpoint,
  body: RequestBody,
  mediaType: string,
  limits: RequestLimits,
  parameters: Parameters,
  accept: string | undefined,
  principal: Principal | undefined,
  exchange: Exchange,
): Promise<AnyAnswer> {
  const reservation = limits.bodies.open(principal === undefined ? unknownOwner : bodyOwner(principal));
  try {
    const reading = { maxBytes: limits.bodyBytes, reservation, deadlines: limits.bodyDeadlines };
    const value = await readBody(endpoint, body, mediaType, exchange.request, reading);
    return await endpoint.handler(new AnyRequest(parameters, value, accept, principal, exchange));
  } finally {
    reservation.release();
  }
}

function hasBody(headers: Headers): boolean {
  return (
    headers.has('content-type') ||
    headers.has('transfer-encoding') ||
    Number(headers.get('content-length')) > 0
  );
}

/** The valid value, or the stream of what is not JSON; with its media type, where the operation takes several. */
async function readBody(
  endpoint: Endpoint,
  { content }: RequestBody,
  mediaType: string,
  request: Request,
  limits: ReadingLimits,
): Promise<unknown> {
  const check = content[mediaType];
  if (check === undefined) return named(content, mediaType, request.body ?? new Blob().stream());
  const value = parseJson(await readBytes(request, limits), endpoint.many);
  const faults = check(value);
  if (faults.length > 0) throw invalid(endpoint, value, faults);
  return named(content, mediaType, value);
}

/** The value, with its media type where the operation takes several. */
function named(content: RequestBody['content'], type: string, value: unknown): unknown {
  return Object.keys(content).length === 1 ? value : { type, value };
}

function invalid({ many, furtherFaults }: Endpoint, value: unknown, faults: readonly Fault[]): Refusal {
  const isList = Array.isArray(value) && faults.length === 1 && faults[0]?.pointer === '';
  const list = many === undefined ? 'The body is a list.' : `The body is a list. ${many}`;
  const detail = isList ? list : 'Fix the places named in errors.';
  return new Refusal('invalid-body', { detail, errors: [...faults, ...furtherFaults(value)] });
}
