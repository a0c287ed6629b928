import { readTraceId } from '../trace.ts';

/** The log fields of one revision of a plan. */
export interface LogEntry {
  readonly plan: string;
  readonly revision: string;
  /** Trace id of the request that made it; absent for a repair. */
  readonly trace?: string;
  /** Trace ids of other requests whose changes it brings along: it is later than they are. */
  readonly earlier?: readonly string[];
}

/**
 * @param trace the traceparent of the revision
 * @param others traceparents of what announced the plan
 */
export function logEntry(
  plan: string,
  revision: string,
  trace: string,
  others: readonly string[] = [],
): LogEntry {
  const own = readTraceId(trace);
  const earlier = new Set(others.flatMap((other) => readTraceId(other) ?? []));
  if (own !== undefined) earlier.delete(own);
  return {
    plan,
    revision,
    ...(own !== undefined && { trace: own }),
    ...(earlier.size > 0 && { earlier: [...earlier] }),
  };
}
