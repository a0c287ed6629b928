import { delay } from './delay.ts';
import { toReason } from './error-reason.ts';

const minBackoffMs = 100;
const maxBackoffMs = 5_000;

/** How long to wait after `failures` failures in a row (at least one): exponential, at most `maxMs`, with jitter. */
export function backoffMs(failures: number, maxMs = maxBackoffMs): number {
  return Math.min(minBackoffMs * 2 ** (failures - 1), maxMs) * (0.5 + Math.random() / 2);
}

/** The process shuts down while an engine fails: other processes do the work. */
export class ShutdownError extends Error {
  override readonly name = 'ShutdownError';
}

/** Reports that a part of the process is stalled, and why. */
export interface Stall {
  begin(reason: string): void;
  end(): unknown;
}

/**
 * Repeats the step with backoff until it succeeds. Once the signal is given, the first attempt is still awaited, and
 * no further one is made: throws `ShutdownError`.
 */
export async function retry<T>(stall: Stall, signal: AbortSignal, step: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; ) {
    try {
      const result = await (failures === 0 ? step() : rejectOnAbort(signal, step()));
      stall.end();
      return result;
    } catch (error) {
      failures++;
      const reason = toReason(error);
      if (signal.aborted) throw new ShutdownError(reason, { cause: error });
      stall.begin(reason);
      await delay(backoffMs(failures), signal);
      if (signal.aborted) throw new ShutdownError(reason, { cause: error });
    }
  }
}

/** As `retry`, but returns undefined at shutdown. */
export async function retryUntilShutdown<T>(
  stall: Stall,
  signal: AbortSignal,
  step: () => Promise<T>,
): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  try {
    return await retry(stall, signal, step);
  } catch (error) {
    if (!(error instanceof ShutdownError)) throw error;
    await stall.end();
    return undefined;
  }
}

/** An attempt against a failing engine can take long. Its effect, if any, is repeated by another process. */
async function rejectOnAbort<T>(signal: AbortSignal, attempt: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new Error('the process shuts down'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([attempt, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
