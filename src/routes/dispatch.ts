import { Failure } from '../failure.ts';
import { traceIdOf } from '../trace.ts';
import { problem } from './answer.ts';
import { acceptedBy } from './body.ts';
import { type AnyHandler, createEndpoint, type Endpoint, findBulkOperation } from './endpoint.ts';
import { Exchange } from './exchange.ts';
import type { Fault } from './generated/validators.js';
import { Breach } from './guard.ts';
import { Matcher, type Route } from './match.ts';
import { type OperateOptions, operate } from './operate.ts';
import type { Operation } from './operation.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';
import { problemMediaType, respond } from './respond.ts';
import { answerToForeseen } from './thrown.ts';

/** Where the protocol layer writes; pino's loggers are of this shape. */
export interface Logger {
  isLevelEnabled(level: 'debug' | 'info'): boolean;
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Counts the answers. */
export interface Meter {
  /**
   * @param operation undefined where the request is for none: another path, or another method
   * @param seconds from the request's head to the answer, of which a streamed body may not have begun
   */
  answered(operation: string | undefined, status: number, seconds: number): void;
}

export interface DispatchOptions extends OperateOptions {
  readonly operations: readonly Operation[];
  /** The handler of an operation, with the context bound to it. */
  readonly handlerOf: (operationId: string) => AnyHandler;
  /** By operation: the faults that no schema can describe. Called for bodies that their schema refuses. */
  readonly furtherFaults?: Readonly<Partial<Record<string, (body: unknown) => readonly Fault[]>>>;
  /** What is served beside the contract's operations, because it describes them. */
  readonly beside?: readonly Endpoint[];
  /** Gets one line for each request, at `debug` for a read that succeeds and at `info` for all else; and one for each error that was not foreseen. */
  readonly logger: Logger;
  /** Told of every answer. */
  readonly meter: Meter;
  /**
   * What to do with an answer against the contract: `throw` answers 500 instead (for tests; bodies given as bytes
   * are parsed), `log` sends it, counts it and logs the name of the fault.
   */
  readonly guardResponses: 'throw' | 'log';
}

/** Answers requests as the contract says. */
export interface Dispatcher {
  /** Never throws or rejects; answers at once where no step has to wait. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** How many answers were against the contract. */
  readonly breaches: () => number;
  /** From now on every answer asks its client to close the connection (RFC 9112 §9.6). */
  readonly hangUp: () => void;
}

/** Methods that ask for no change (RFC 9110 §9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export function createDispatcher(options: DispatchOptions): Dispatcher {
  const { operations, handlerOf, furtherFaults = {}, beside = [], logger, meter } = options;
  const many = findBulkOperation(operations);
  const matcher = new Matcher([
    ...operations.map((operation) => {
      const { operationId } = operation;
      return createEndpoint(operation, handlerOf(operationId), {
        many,
        furtherFaults: furtherFaults[operationId],
      });
    }),
    ...beside,
  ]);
  let breaches = 0;
  let hangingUp = false;

  function fetch(request: Request): Response | Promise<Response> {
    const exchange = new Exchange(request);
    try {
      const response = route(exchange);
      return response instanceof Promise ? response : settled(exchange, response);
    } catch (error) {
      return failed(exchange, error);
    }
  }

  function failed(exchange: Exchange, error: unknown): Response {
    return settled(exchange, respondProblem(answerTo(error, exchange)));
  }

  /** Counts the answer and logs its line: reads that succeed at `debug`, for many do and a line costs half of one. */
  function settled(exchange: Exchange, response: Response): Response {
    const { method } = exchange;
    const { status } = response;
    const durationMs = performance.now() - exchange.startedMs;
    meter.answered(exchange.operation, status, durationMs / 1_000);
    // RFC 9110 §15.5.9: the rest of a body that was too slow is not waited for.
    if (hangingUp || status === 408) response.headers.set('connection', 'close');
    const level = status < 400 && safeMethods.has(method) ? 'debug' : 'info';
    if (!logger.isLevelEnabled(level)) return response;
    // Never the query, a header or the body: they hold what is the client's.
    const line = {
      method,
      route: exchange.route?.path ?? null,
      status,
      durationMs: Math.round(durationMs * 1_000) / 1_000,
      trace: traceIdOf(exchange.trace),
      ...(exchange.reason !== undefined && { reason: exchange.reason }),
    };
    logger[level](line, 'request');
    return response;
  }

  /** The response, not settled yet; or a promise of one that is. */
  function route(exchange: Exchange): Response | Promise<Response> {
    const { request } = exchange;
    const url = absolute(request.url);
    const start = url.indexOf('/', url.indexOf('://') + 3);
    const mark = url.indexOf('?', start);
    const match = matcher.match(mark === -1 ? url.slice(start) : url.slice(start, mark));
    if (match === undefined) throw new Refusal('not-found', { detail: 'There is nothing at this path.' });
    exchange.route = match.route;
    const endpoint = match.route.endpoints.get(exchange.method);
    if (endpoint === undefined) return respondWithout(exchange.method, match.route);
    exchange.operation = endpoint.operation.operationId;
    const query = mark === -1 ? '' : url.slice(mark + 1);
    let answer: AnyAnswer | Promise<AnyAnswer>;
    try {
      answer = operate(endpoint, exchange, match.params, query, options);
    } catch (error) {
      return respondThrown(endpoint, exchange, error);
    }
    if (!(answer instanceof Promise)) return respondFrom(endpoint, exchange, answer);
    return respondTo(endpoint, exchange, answer);
  }

  async function respondTo(
    endpoint: Endpoint,
    exchange: Exchange,
    promise: Promise<AnyAnswer>,
  ): Promise<Response> {
    try {
      let answer: AnyAnswer;
      try {
        answer = await promise;
      } catch (error) {
        return settled(exchange, respondThrown(endpoint, exchange, error));
      }
      return settled(exchange, respondFrom(endpoint, exchange, answer));
    } catch (error) {
      return failed(exchange, error);
    }
  }

  function respondThrown(endpoint: Endpoint, exchange: Exchange, error: unknown): Response {
    const answer = answerTo(error, exchange);
    // What nobody could foresee no operation declares.
    const undeclared = endpoint.operation.answers[answer.status] === undefined;
    return answer.status >= 500 && undeclared
      ? respondProblem(answer)
      : respondFrom(endpoint, exchange, answer);
  }

  function respondFrom(
    { operation, guard, writers }: Endpoint,
    { method }: Exchange,
    answer: AnyAnswer,
  ): Response {
    const breach = guard(answer, options.guardResponses === 'throw');
    if (breach !== undefined) {
      breaches += 1;
      if (options.guardResponses === 'throw') throw new Breach(`${operation.operationId}: ${breach}`);
      const { operationId } = operation;
      logger.error({ operation: operationId, status: answer.status, breach }, 'answer against the contract');
    }
    const mediaType = answer.type ?? operation.answers[answer.status]?.mediaType;
    if (method === 'HEAD' && answer.body instanceof ReadableStream) {
      // Nobody will ever read it, and whatever makes it would wait for ever.
      answer.body.cancel().catch((error: unknown) => logger.error({ err: error }, 'stream not ended'));
      return respond({ ...answer, body: new Blob().stream() }, mediaType);
    }
    return respond(answer, mediaType, writers.get(answer.status));
  }

  /** What was foreseen, as its problem; all else as an id, under which the log has the whole. */
  function answerTo(error: unknown, exchange: Exchange): AnyAnswer {
    const foreseen = answerToForeseen(error);
    if (foreseen !== undefined) {
      if (error instanceof Failure) exchange.reason = error.reason;
      return foreseen;
    }
    const instance = `urn:uuid:${crypto.randomUUID()}`;
    const fields = {
      err: error,
      instance,
      method: exchange.method,
      route: exchange.route?.path,
      trace: traceIdOf(exchange.trace),
    };
    logger.error(fields, 'unforeseen error');
    return problem('internal', { instance });
  }

  const hangUp = () => {
    hangingUp = true;
  };
  return { fetch, breaches: () => breaches, hangUp };
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
