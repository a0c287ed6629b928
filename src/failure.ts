/** What a `Failure` may say beside its code and detail. */
export interface FailureOptions extends ErrorOptions {
  /** After how many seconds trying again may help. */
  readonly retryAfterS?: number;
  /** The cause, for the log, such as `redis: NOPERM`; nothing that a client sent. */
  readonly reason?: string;
}

/**
 * Something that was foreseen to go wrong, thrown by the layers below the handlers. The protocol layer answers with
 * the problem of the same `code`; a code that the contract does not know is answered as an unforeseen error.
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  /** A problem code of the contract, such as `unavailable`. */
  readonly code: string;
  /** What happened and what to do, for the caller; nothing that the caller must not see. */
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
