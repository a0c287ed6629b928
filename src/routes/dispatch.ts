import type { Authenticate, Principal } from '../auth/principal.ts';
import { Failure } from '../failure.ts';
import { negotiate } from './accept.ts';
import { problem } from './answer.ts';
import { acceptedBy, mediaTypeOf, parseJson, readBytes } from './body.ts';
import { type ProblemCode, problems } from './generated/problems.ts';
import { Breach, breachOf } from './guard.ts';
import { Matcher, type Route } from './match.ts';
import type { Operation } from './operation.ts';
import { readParameters } from './parameters.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';
import { respond } from './respond.ts';
import { principalOf } from './security.ts';
import { traceIdOf, traceOf } from './trace.ts';

/** Where the protocol layer writes; pino's loggers are of this shape. */
export interface Logger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a handler is given, whatever the operation. */
export interface AnyRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly principal: Principal | undefined;
  readonly trace: string;
}

export type AnyHandler = (request: AnyRequest) => Promise<AnyAnswer>;

export interface DispatchOptions {
  readonly operations: readonly Operation[];
  /** The handler of an operation, with the context bound to it. */
  readonly handlerOf: (operationId: string) => AnyHandler;
  readonly authenticate: Authenticate;
  /** Names the protected space in challenges (RFC 9110 §11.5). */
  readonly realm: string;
  readonly logger: Logger;
  readonly limits: {
    /** Longest request body, in bytes. */
    readonly bodyBytes: number;
  };
  /**
   * What to do with a response against the contract: `throw` answers 500 instead (for tests; bodies given as bytes
   * are parsed), `log` sends it and logs the name of the fault.
   */
  readonly guardResponses: 'throw' | 'log';
}

/** An operation with what can be known of it before the first request. */
interface Prepared {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  /** Media types of the answers that are not problems. */
  readonly produces: readonly string[];
}

/**
 * Makes the function that answers requests, step by step: path and method, authentication, authorisation, `Accept`,
 * media type, parameters, size and syntax of the body, its schema, the handler. The first step that refuses answers.
 * It never rejects.
 */
export function createDispatcher(options: DispatchOptions): (request: Request) => Promise<Response> {
  const matcher = new Matcher(options.operations);
  const prepared = new Map(options.operations.map((operation) => [operation, prepare(operation, options)]));

  return async (request) => {
    const startedMs = performance.now();
    const trace = traceOf(request.headers.get('traceparent'));
    const exchange: Exchange = { options, request, trace, route: undefined };
    const response = await answer(exchange, matcher, prepared);
    options.logger.info(
      {
        method: request.method,
        route: exchange.route?.path ?? null,
        status: response.status,
        durationMs: Math.round((performance.now() - startedMs) * 1000) / 1000,
        trace: traceIdOf(trace),
      },
      'request',
    );
    return response;
  };
}

/** One request on its way. */
interface Exchange {
  readonly options: DispatchOptions;
  readonly request: Request;
  readonly trace: string;
  /** Set as soon as it is known. */
  route: Route | undefined;
}

function prepare(operation: Operation, { handlerOf }: DispatchOptions): Prepared {
  const produces = Object.values(operation.answers)
    .filter(({ problems: codes }) => codes.length === 0)
    .flatMap(({ content }) => Object.keys(content));
  return { operation, handler: handlerOf(operation.operationId), produces: [...new Set(produces)] };
}

async function answer(
  exchange: Exchange,
  matcher: Matcher,
  prepared: ReadonlyMap<Operation, Prepared>,
): Promise<Response> {
  const { request } = exchange;
  try {
    const url = request.url;
    const start = url.indexOf('/', url.indexOf('://') + 3);
    const mark = url.indexOf('?', start);
    const match = matcher.match(mark === -1 ? url.slice(start) : url.slice(start, mark));
    if (match === undefined) throw new Refusal('not-found', { detail: 'There is nothing at this path.' });
    const { route, params } = match;
    exchange.route = route;
    const operation = route.operations.get(request.method);
    if (operation === undefined) return withoutOperation(request.method, route);
    const found = prepared.get(operation);
    if (found === undefined) throw new Error(`operation ${operation.operationId} was not prepared`);
    return await operate(exchange, found, params, mark === -1 ? '' : url.slice(mark + 1));
  } catch (error) {
    return respondTo(error, exchange);
  }
}

async function operate(
  exchange: Exchange,
  { operation, handler, produces }: Prepared,
  path: Readonly<Record<string, string>>,
  query: string,
): Promise<Response> {
  const { options, request, trace } = exchange;
  const { headers } = request;
  let given: AnyAnswer;
  try {
    const principal =
      operation.scopes === undefined
        ? undefined
        : await principalOf(
            operation.scopes,
            headers.get('authorization'),
            options.authenticate,
            options.realm,
          );
    if (produces.length > 0 && negotiate(headers.get('accept'), produces) === undefined) {
      throw new Refusal('not-acceptable', { detail: `Accept one of ${produces.join(', ')}.` });
    }
    const mediaType = operation.body && bodyTypeOf(operation, operation.body, headers);
    const parameters = readParameters(operation, path, query, headers);
    const body = operation.body && (await readBody(operation.body, mediaType, exchange));
    given = await handler({ ...parameters, body, principal, trace });
  } catch (error) {
    given = answerTo(error, exchange);
    if (given.status >= 500 && operation.answers[given.status] === undefined) return respondProblem(given);
  }
  guard(operation, given, exchange);
  const declared = operation.answers[given.status]?.content ?? {};
  return respond(given, given.type ?? Object.keys(declared)[0]);
}

/** Undefined where a body may be left out and is. */
function bodyTypeOf(
  operation: Operation,
  body: NonNullable<Operation['body']>,
  headers: Headers,
): string | undefined {
  const sent =
    headers.has('content-length') || headers.has('transfer-encoding') || headers.has('content-type');
  return body.required || sent ? mediaTypeOf(operation, body, headers) : undefined;
}

async function readBody(
  body: NonNullable<Operation['body']>,
  mediaType: string | undefined,
  { options, request }: Exchange,
): Promise<unknown> {
  if (mediaType === undefined) return undefined;
  const value = parseJson(await readBytes(request, options.limits.bodyBytes));
  const errors = body.content[mediaType]?.(value) ?? [];
  if (errors.length > 0) {
    throw new Refusal('invalid-body', { detail: 'Mend the places named in errors.', errors: [...errors] });
  }
  return Object.keys(body.content).length === 1 ? value : { type: mediaType, value };
}

function withoutOperation(method: string, route: Route): Response {
  if (method !== 'OPTIONS') {
    const detail = `Use one of ${route.allow}.`;
    return respondProblem(problem('method-not-allowed', { detail, headers: { allow: route.allow } }));
  }
  const accepted = [...route.operations.values()].map(acceptedBy);
  return new Response(null, { status: 204, headers: Object.assign({ allow: route.allow }, ...accepted) });
}

function guard(operation: Operation, given: AnyAnswer, { options, trace }: Exchange): void {
  const breach = breachOf(operation, given, options.guardResponses === 'throw');
  if (breach === undefined) return;
  if (options.guardResponses === 'throw') throw new Breach(`${operation.operationId}: ${breach}`);
  const fields = { operation: operation.operationId, status: given.status, breach, trace: traceIdOf(trace) };
  options.logger.error(fields, 'response against the contract');
}

function respondTo(error: unknown, exchange: Exchange): Response {
  return respondProblem(answerTo(error, exchange));
}

function respondProblem(given: AnyAnswer): Response {
  return respond(given, 'application/problem+json');
}

/** The answer to what a step or a handler threw: what was foreseen as its problem, all else as nothing but an id. */
function answerTo(error: unknown, { options, request, trace, route }: Exchange): AnyAnswer {
  if (error instanceof Refusal) return error.answer;
  if (error instanceof Failure && isProblemCode(error.code)) {
    const headers = problems[error.code].status === 503 ? { 'retry-after': error.retryAfterS ?? 1 } : {};
    return problem<ProblemCode, Record<string, number>>(error.code, { detail: error.detail, headers });
  }
  const instance = `urn:uuid:${crypto.randomUUID()}`;
  const fields = {
    err: error,
    instance,
    method: request.method,
    route: route?.path,
    trace: traceIdOf(trace),
  };
  options.logger.error(fields, 'unforeseen error');
  return problem('internal', { instance });
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
