/** Codes of failures that lower layers may throw; each is a problem of the contract. */
export type FailureCode = 'unavailable' | 'malformed-parameter';

/**
 * A failure that the caller may be told of. Everything else that is thrown is a fault of ours: logged whole,
 * shown as an id only.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** What happened and what to do, for the caller. */
  readonly detail: string;
  /** Seconds after which another try makes sense. */
  readonly retryAfterS: number | undefined;

  constructor(code: FailureCode, detail: string, options: { retryAfterS?: number; cause?: unknown } = {}) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.detail = detail;
    this.retryAfterS = options.retryAfterS;
  }
}
