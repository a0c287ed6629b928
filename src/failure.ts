/** Optional details of a `Failure`. */
export interface FailureOptions extends ErrorOptions {
  /** Seconds after which a retry may help. */
  readonly retryAfterS?: number;
  /** The cause, for the log, such as `redis: NOPERM`; nothing that a client sent. */
  readonly reason?: string;
}

/**
 * An expected failure, thrown by the layers below the handlers. The protocol layer answers with the problem of the same
 * `code`; a code that the contract does not define is answered as an unexpected error.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  /** A problem code of the contract, such as `unavailable`. */
  readonly code: string;
  /** A message for the caller: what happened and what to do. It contains nothing that the caller must not see. */
  readonly detail: string;
  readonly retryAfterS: number | undefined;
  readonly reason: string | undefined;

  constructor(code: string, detail: string, options: FailureOptions = {}) {
    super(`${code}: ${detail}`, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.detail = detail;
    this.retryAfterS = options.retryAfterS;
    this.reason = options.reason;
  }
}
