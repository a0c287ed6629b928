/** The trace id of a W3C traceparent, by which all logs tell of one request; undefined where there is none. */
export function readTraceId(traceparent: string): string | undefined {
  return traceparent.length < 35 ? undefined : traceparent.slice(3, 35);
}
