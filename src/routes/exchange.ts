import type { Route } from './match.ts';
import { traceOf } from './trace.ts';

/** One request on its way. */
export class Exchange {
  readonly request: Request;
  readonly method: string;
  /** When it began, on the clock of `performance.now()`. */
  readonly startedMs = performance.now();
  /** Undefined until it is known. */
  route: Route | undefined = undefined;
  /** Undefined until it is known. */
  operation: string | undefined = undefined;
  /** The cause of a failure below the handler, for the log. */
  reason: string | undefined = undefined;
  #trace: string | undefined = undefined;

  constructor(request: Request) {
    this.request = request;
    // Asked for several times, and each would be a call into native code.
    this.method = request.method;
  }

  /** A W3C traceparent: read or made only when someone asks, for a read that succeeds never does. */
  get trace(): string {
    this.#trace ??= traceOf(this.request.headers.get('traceparent'));
    return this.#trace;
  }
}
