import type { Principal } from '../auth/principal.ts';
import type { BodyReservation } from '../body-budget.ts';
import { beginRequest, isTracing, type RequestSpan } from '../tracing.ts';
import type { AnyAnswer } from './http-problem-error.ts';
import type { Payload, ResponseState } from './response-writer.ts';
import { callersTrace, newTrace } from './trace.ts';

/** The route that a request is for. */
export interface Target {
  /** The operation; undefined for another path, or another method. */
  readonly id: string | undefined;
  /** The path template; null where there is none. */
  readonly path: string | null;
  readonly write: (call: Call, set: ResponseState, answer: AnyAnswer) => Payload;
}

const nothing = Object.freeze({});

/** One request: what the hooks of its route have read so far. In the end the handler gets it. */
export class Call {
  readonly target: Target;
  readonly method: string;
  /** On the clock of `performance.now()`. */
  readonly startedMs = performance.now();
  params: Readonly<Record<string, unknown>> = nothing;
  query: Readonly<Record<string, unknown>> = nothing;
  headers: Readonly<Record<string, unknown>> = nothing;
  body: unknown = undefined;
  /** The media type that the client likes best of those that the operation produces; undefined where it has none. */
  accept: string | undefined = undefined;
  principal: Principal | undefined = undefined;
  /** The media type of the body; undefined where there is none. */
  mediaType: string | undefined = undefined;
  /** Memory of the body, held until the handler has answered. */
  reservation: BodyReservation | undefined = undefined;
  /** The cause of a failure below the handler, for the log. */
  reason: string | undefined = undefined;
  isAnswered = false;
  readonly request: Request;
  #trace: string | undefined = undefined;
  #span: RequestSpan | undefined = undefined;

  constructor(target: Target, request: Request) {
    this.target = target;
    this.request = request;
    // Read several times, and each would be a call into native code.
    this.method = request.method;
  }

  /** A W3C traceparent: read or made only when someone asks, because a read that succeeds never does. */
  get trace(): string {
    if (this.#trace === undefined) {
      const given = callersTrace(this.request.headers.get('traceparent'));
      this.#span = beginRequest(given, this.startedMs);
      this.#trace = this.#span?.traceparent ?? given ?? newTrace();
    }
    return this.#trace;
  }

  /** Ends the span of the request, where requests have spans. */
  endSpan(status: number): void {
    // Begins the trace, if no handler has read it before.
    if (!isTracing() || this.trace === '') return;
    const { method, target } = this;
    const attributes = { 'http.request.method': method, 'http.response.status_code': status };
    const route = target.path === null ? {} : { 'http.route': target.path };
    this.#span?.end(`${method} ${target.path ?? ''}`.trim(), { ...attributes, ...route }, status >= 500);
  }

  /** Aborted when the client's connection ends before the answer does. Made only when someone asks. */
  get signal(): AbortSignal {
    return this.request.signal;
  }
}
