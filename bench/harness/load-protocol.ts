/** Messages between the load generator and the harness. */

/** One kind of request, sent over and over. */
export interface RequestKind {
  readonly method: string;
  /** Every `@R@` becomes a number below `randomBelow`, another one each time. */
  readonly path: string;
  readonly randomBelow?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** In path and body, every `@N@` becomes a number that was not sent before. */
  readonly body?: string;
  /** The status that every answer must have. */
  readonly status: number;
}

/** The requests that the load generator must send. */
export interface Order {
  readonly url: string;
  readonly request: RequestKind;
  readonly requests: number;
  /** The number of keep-alive connections, each with one request at a time. */
  readonly connections: number;
  /** Whether to poll instead of sleeping between answers. */
  readonly awake: boolean;
  /**
   * Requests a second, evenly spaced; undefined for as many as the server answers. A request that had to wait for a
   * free connection counts from the moment at which it was due.
   */
  readonly ratePerS?: number;
}

/** The result of an order; latencies in microseconds. */
export interface Outcome {
  readonly requests: number;
  readonly tookMs: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

export type Report = Outcome | { readonly error: string };
