/** Returns the trace id of a W3C traceparent, which identifies a request in all logs; undefined if there is none. */
export function readTraceId(traceparent: string): string | undefined {
  return traceparent.length < 35 ? undefined : traceparent.slice(3, 35);
}
