import { problem } from './answer.ts';
import { acceptedBy } from './body.ts';
import { type AnyHandler, createEndpoint, type Endpoint } from './endpoint.ts';
import { Breach, breachOf } from './guard.ts';
import { Matcher, type Route } from './match.ts';
import { type OperateOptions, operate } from './operate.ts';
import type { Operation } from './operation.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';
import { problemMediaType, respond } from './respond.ts';
import { answerToForeseen } from './thrown.ts';
import { traceIdOf, traceOf } from './trace.ts';

/** Where the protocol layer writes; pino's loggers are of this shape. */
export interface Logger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface DispatchOptions extends OperateOptions {
  readonly operations: readonly Operation[];
  /** The handler of an operation, with the context bound to it. */
  readonly handlerOf: (operationId: string) => AnyHandler;
  /** What is served beside the contract's operations, because it describes them. */
  readonly beside?: readonly Endpoint[];
  /** Gets one line for each request, and one for each error that was not foreseen. */
  readonly logger: Logger;
  /**
   * What to do with an answer against the contract: `throw` answers 500 instead (for tests; bodies given as bytes
   * are parsed), `log` sends it, counts it and logs the name of the fault.
   */
  readonly guardResponses: 'throw' | 'log';
}

/** Answers requests as the contract says. */
export interface Dispatcher {
  /** Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** How many answers were against the contract. */
  readonly breaches: () => number;
}

/** One request on its way. */
interface Exchange {
  readonly request: Request;
  /** A W3C traceparent. */
  readonly trace: string;
  /** Undefined until it is known. */
  route: Route | undefined;
}

export function createDispatcher(options: DispatchOptions): Dispatcher {
  const { operations, handlerOf, beside = [], logger } = options;
  const matcher = new Matcher([
    ...operations.map((operation) => createEndpoint(operation, handlerOf(operation.operationId))),
    ...beside,
  ]);
  let breaches = 0;

  async function fetch(request: Request): Promise<Response> {
    const startedMs = performance.now();
    const exchange: Exchange = {
      request,
      trace: traceOf(request.headers.get('traceparent')),
      route: undefined,
    };
    let response: Response;
    try {
      response = await route(exchange);
    } catch (error) {
      response = respondProblem(answerTo(error, exchange));
    }
    // Never the query, a header or the body: they hold what is the client's.
    const line = {
      method: request.method,
      route: exchange.route?.path ?? null,
      status: response.status,
      durationMs: Math.round((performance.now() - startedMs) * 1000) / 1000,
      trace: traceIdOf(exchange.trace),
    };
    logger.info(line, 'request');
    return response;
  }

  function route(exchange: Exchange): Response | Promise<Response> {
    const { request } = exchange;
    const url = absolute(request.url);
    const start = url.indexOf('/', url.indexOf('://') + 3);
    const mark = url.indexOf('?', start);
    const match = matcher.match(mark === -1 ? url.slice(start) : url.slice(start, mark));
    if (match === undefined) throw new Refusal('not-found', { detail: 'There is nothing at this path.' });
    exchange.route = match.route;
    const endpoint = match.route.endpoints.get(request.method);
    if (endpoint === undefined) return respondWithout(request.method, match.route);
    return respondFrom(endpoint, exchange, match.params, mark === -1 ? '' : url.slice(mark + 1));
  }

  async function respondFrom(
    endpoint: Endpoint,
    exchange: Exchange,
    path: Readonly<Record<string, string>>,
    query: string,
  ): Promise<Response> {
    const { operation } = endpoint;
    let answer: AnyAnswer;
    try {
      answer = await operate(endpoint, exchange.request, path, query, exchange.trace, options);
    } catch (error) {
      answer = answerTo(error, exchange);
      // What nobody could foresee no operation declares.
      if (answer.status >= 500 && operation.answers[answer.status] === undefined)
        return respondProblem(answer);
    }
    const breach = breachOf(operation, answer, options.guardResponses === 'throw');
    if (breach !== undefined) {
      breaches += 1;
      if (options.guardResponses === 'throw') throw new Breach(`${operation.operationId}: ${breach}`);
      const { operationId } = operation;
      logger.error({ operation: operationId, status: answer.status, breach }, 'answer against the contract');
    }
    if (exchange.request.method === 'HEAD' && answer.body instanceof ReadableStream) {
      // Nobody will ever read it, and whatever makes it would wait for ever.
      await answer.body.cancel();
      answer = { ...answer, body: new Blob().stream() };
    }
    return respond(answer, answer.type ?? operation.answers[answer.status]?.mediaType);
  }

  /** What was foreseen, as its problem; all else as an id, under which the log has the whole. */
  function answerTo(error: unknown, { request, trace, route }: Exchange): AnyAnswer {
    const foreseen = answerToForeseen(error);
    if (foreseen !== undefined) return foreseen;
    const instance = `urn:uuid:${crypto.randomUUID()}`;
    const fields = {
      err: error,
      instance,
      method: request.method,
      route: route?.path,
      trace: traceIdOf(trace),
    };
    logger.error(fields, 'unforeseen error');
    return problem('internal', { instance });
  }

  return { fetch, breaches: () => breaches };
}

/** Without a usable `Host` (HTTP/1.0, say) Bun gives the request target as it was sent. */
function absolute(url: string): string {
  return url.startsWith('/') ? new URL(`http://localhost${url}`).href : url;
}

/** OPTIONS is answered for every path; any other method that it does not have is 405. */
function respondWithout(method: string, route: Route): Response {
  if (method !== 'OPTIONS') {
    const detail = `Use one of ${route.allow}.`;
    return respondProblem(problem('method-not-allowed', { detail, headers: { allow: route.allow } }));
  }
  const accepted = [...route.endpoints.values()].map(({ operation }) => acceptedBy(operation));
  return respond({ status: 204, headers: Object.assign({ allow: route.allow }, ...accepted) }, undefined);
}

function respondProblem(answer: AnyAnswer): Response {
  return respond(answer, problemMediaType);
}
