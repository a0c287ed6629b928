/**
 * Spans of requests and of what follows from each write, for OpenTelemetry. Off unless `startTracing` was called
 * (`src/otlp.ts`): then nothing here costs more than a comparison.
 *
 * A write carries its `traceparent` (W3C Trace Context) from the request to the mark. Each process records its part of
 * the way of a change as a child of the request's span, once the part is over, so no context is passed on.
 */

/** Exports spans. Times are on the clock of `performance.now()`. */
export interface Tracer {
  /** Begins the span of a request, below that of its caller where that has sent one. */
  beginRequest(parent: string | undefined, startedMs: number): RequestSpan;
  /** Records a span below that of `parent`, which is sampled. */
  record(name: string, parent: string, startedMs: number, endedMs: number): void;
}

export interface RequestSpan {
  /** Identifies this span in the work that it causes. */
  readonly traceparent: string;
  end(name: string, attributes: Readonly<Record<string, string | number>>, isError: boolean): void;
}

let tracer: Tracer | undefined;

/** From now on spans go to this tracer. */
export function startTracing(to: Tracer): void {
  tracer = to;
}

/** Returns the span of a request; undefined while tracing is off. */
export function beginRequest(parent: string | undefined, startedMs: number): RequestSpan | undefined {
  return tracer?.beginRequest(parent, startedMs);
}

/** Whether requests have spans. */
export function isTracing(): boolean {
  return tracer !== undefined;
}

/** Records one part of the way of some changes, which has ended now, below the request of each that is sampled. */
export function recordSpans(
  name: string,
  changes: readonly { readonly trace: string | undefined }[],
  startedMs: number,
  endedMs = performance.now(),
): void {
  if (tracer === undefined) return;
  for (const { trace } of changes) {
    if (trace !== undefined && isSampled(trace)) tracer.record(name, trace, startedMs, endedMs);
  }
}

/** By the flags of a traceparent. */
function isSampled(traceparent: string): boolean {
  return (Number.parseInt(traceparent.slice(-2), 16) & 1) === 1;
}
