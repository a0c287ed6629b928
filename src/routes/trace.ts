/** W3C Trace Context, level 1: one `traceparent` for each request. */

const known = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?$/;
const allZero = /^[0-9a-f]{2}-(?:0{32}-|[0-9a-f]{32}-0{16}-)/;
const length = '00-'.length + 32 + 1 + 16 + 1 + 2;
/** A later version may be longer, and is not read beyond this. */
const maxLength = 512;

/** Randomness is drawn for many traces at once, for a call into the kernel costs more than all the rest. */
const bytesPerTrace = 24;
const pool = Buffer.allocUnsafe(bytesPerTrace * 256);
let used = pool.length;

/** Returns the caller's `traceparent` where it is valid (§3.2). */
export function callersTrace(traceparent: string | null): string | undefined {
  if (
    traceparent !== null &&
    traceparent.length <= maxLength &&
    known.test(traceparent) &&
    !allZero.test(traceparent)
  ) {
    const version = traceparent.slice(0, 2);
    // A later version may say more after the part that is known (§4.3); version 00 may not, and ff is invalid.
    if (version !== 'ff' && (version !== '00' || traceparent.length === length)) {
      return `00${traceparent.slice(2, length)}`;
    }
  }
  return undefined;
}

/** Returns a new trace, marked as not sampled. */
export function newTrace(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const hex = pool.toString('hex', used, used + bytesPerTrace);
  used += bytesPerTrace;
  return `00-${hex.slice(0, 32)}-${hex.slice(32)}-00`;
}
