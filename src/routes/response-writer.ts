import { Failure } from '../failure.ts';
import { readTraceId } from '../trace.ts';
import { type HeaderValues, Json, problem } from './answer.ts';
import type { Call } from './call.ts';
import { type ProblemCode, problems } from './generated/problems.ts';
import { type AnyAnswer, HttpProblemError } from './http-problem-error.ts';
import { holdingTimeout, type IdleTimeout } from './idle-timeout.ts';
import type { Answers } from './operation.ts';
import { ContractViolationError, createResponseValidator } from './response-validation.ts';

/** The logger of the protocol layer; pino's loggers have this shape. */
export interface Logger {
  isLevelEnabled(level: 'debug' | 'info'): boolean;
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Counts the answers. */
export interface Meter {
  /**
   * @param operation undefined if the request matches none: another path, or another method
   * @param seconds from the request's head to the answer; a streamed body may not have begun by then
   */
  answered(operation: string | undefined, status: number, seconds: number): void;
}

export interface WriterOptions {
  /**
   * Gets one line for each request, at `debug` for a read that succeeds and at `info` otherwise; and one for each
   * unforeseen error.
   */
  readonly logger: Logger;
  readonly meter: Meter;
  /**
   * The treatment of an answer against the contract: `throw` answers 500 instead (for tests; bodies given as bytes
   * are parsed), `log` sends it and logs the name of the fault.
   */
  readonly validateResponses: 'throw' | 'log';
  /** Called for every answer that violates the contract. */
  readonly onBreach?: () => void;
  /** Whether answers ask their client to close the connection (RFC 9112 §9.6). */
  readonly isHangingUp?: () => boolean;
  /** Undefined if nothing manages the time-out of connections. */
  readonly idleTimeout?: IdleTimeout;
}

/** The part of Elysia's context that becomes status and headers; other plugins write theirs there, too. */
export interface ResponseState {
  status?: number | string;
  headers: Record<string, string | number>;
}

/** The values that Elysia makes a response of. */
export type Payload = string | Uint8Array | Response | undefined;

export interface Writer {
  /** Writes an answer that no operation declares. */
  readonly write: (call: Call, set: ResponseState, answer: AnyAnswer) => Payload;
  /** Returns a function that writes the answers of one operation. */
  readonly writeFor: (id: string, answers: Answers) => Writer['write'];
  /** Returns the problem for an error; logs an unforeseen one whole, and shows the client its id only. */
  readonly answerTo: (error: unknown, call: Call) => AnyAnswer;
}

/** The media type of every problem (RFC 9457 §3). */
const problemMediaType = 'application/problem+json';
/** Methods that ask for no change (RFC 9110 §9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Writes answers as Elysia takes them, checks them against the contract, counts them and logs them. */
export function createWriter(options: WriterOptions): Writer {
  const { logger, meter, onBreach, isHangingUp = () => false, idleTimeout } = options;
  const isStrict = options.validateResponses === 'throw';

  /** Logs reads that succeed at `debug`: there are many, and a line costs half of one. */
  function record(call: Call, status: number): void {
    const { method, target, startedMs, reason } = call;
    const durationMs = performance.now() - startedMs;
    meter.answered(target.id, status, durationMs / 1_000);
    call.endSpan(status);
    const level = status < 400 && safeMethods.has(method) ? 'debug' : 'info';
    if (!logger.isLevelEnabled(level)) return;
    // Never the query, a header or the body: they hold what is the client's.
    const line = {
      method,
      route: target.path,
      status,
      durationMs: Math.round(durationMs * 1_000) / 1_000,
      trace: readTraceId(call.trace),
      ...(reason !== undefined && { reason }),
    };
    logger[level](line, 'request');
  }

  function payload(call: Call, body: unknown, mediaType: string): Payload {
    if (body === undefined) return undefined;
    if (body instanceof Json) return body.bytes;
    if (mediaType === 'application/json' || mediaType.endsWith('+json')) return JSON.stringify(body);
    if (typeof body === 'string' || body instanceof Uint8Array) return body;
    if (!(body instanceof ReadableStream)) {
      throw new TypeError(`a body of ${mediaType} must be text, bytes or a stream`);
    }
    // In a response, because Elysia would read the chunks of a bare stream and make another one.
    if (call.method !== 'HEAD') {
      return new Response(idleTimeout === undefined ? body : holdingTimeout(body, call.request, idleTimeout));
    }
    // Nobody will ever read it, and its source would wait for ever.
    body.cancel().catch((error: unknown) => logger.error({ err: error }, 'stream not ended'));
    return new Response(new Blob().stream());
  }

  function write(call: Call, set: ResponseState, answer: AnyAnswer, mediaType = problemMediaType): Payload {
    const { status, headers, body } = answer;
    const sent = payload(call, body, mediaType);
    set.status = status;
    for (const name in headers) set.headers[name] = String(headers[name]);
    if (body !== undefined) set.headers['content-type'] = mediaType;
    // RFC 9110 §15.5.9: the rest of a body that was too slow is not waited for.
    if (status === 408 || isHangingUp()) set.headers['connection'] = 'close';
    if (!(body instanceof ReadableStream) || call.method === 'HEAD') idleTimeout?.release(call.request);
    call.isAnswered = true;
    record(call, status);
    return sent;
  }

  function writeFor(id: string, answers: Answers): Writer['write'] {
    const validate = createResponseValidator(answers);
    return (call, set, answer) => {
      const declared = answers[answer.status];
      // No operation declares an unforeseen error.
      if (declared === undefined && answer.status >= 500) return write(call, set, answer);
      const violation = validate(answer, isStrict);
      if (violation !== undefined) {
        onBreach?.();
        if (isStrict)
          return write(call, set, answerTo(new ContractViolationError(`${id}: ${violation}`), call));
        logger.error({ operation: id, status: answer.status, violation }, 'answer against the contract');
      }
      return write(call, set, answer, answer.type ?? declared?.mediaType);
    };
  }

  function answerTo(error: unknown, call: Call): AnyAnswer {
    const foreseen = answerToForeseen(error);
    if (foreseen !== undefined) {
      if (error instanceof Failure) call.reason = error.reason;
      return foreseen;
    }
    const { method, target, trace } = call;
    const instance = `urn:uuid:${crypto.randomUUID()}`;
    const fields = {
      err: error,
      instance,
      method,
      route: target.path ?? undefined,
      trace: readTraceId(trace),
    };
    logger.error(fields, 'unforeseen error');
    return problem('internal', { instance });
  }

  return { write, writeFor, answerTo };
}

/**
 * The answer to a foreseen error: a refusal of this layer, or a failure of the layers below with a code that the
 * contract knows.
 */
function answerToForeseen(error: unknown): AnyAnswer | undefined {
  if (error instanceof HttpProblemError) return error.answer;
  if (!(error instanceof Failure) || !isProblemCode(error.code)) return undefined;
  // RFC 9110 §15.6.4 lets a 503 say when; without it a client comes back at once.
  const headers: HeaderValues =
    problems[error.code].status === 503 ? { 'retry-after': error.retryAfterS ?? 1 } : {};
  return problem(error.code, { detail: error.detail, headers });
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
