import { rest } from '../rest.ts';
import { backoffMs } from './backoff.ts';
import { toReason } from './error-reason.ts';

/** An engine fails while the process shuts down: the messages in flight are left to other processes. */
export class ShutdownError extends Error {
  override readonly name = 'Stopped';
}

/**
 * Repeats the step until no engine fails, with jittered backoff; the messages stay unacknowledged meanwhile. Once the
 * signal is given, the first attempt may still complete, but nothing is retried: throws `ShutdownError`.
 */
export async function persist<T>(
  pause: { begin(reason: string): void; end(): unknown },
  signal: AbortSignal,
  step: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      const done = await (attempt === 0 ? step() : unlessStopped(signal, step()));
      pause.end();
      return done;
    } catch (error) {
      const reason = toReason(error);
      if (signal.aborted) throw new ShutdownError(reason, { cause: error });
      pause.begin(reason);
      await rest(backoffMs(attempt + 1), signal);
      if (signal.aborted) throw new ShutdownError(reason, { cause: error });
    }
  }
}

/**
 * A failing engine may take long to fail again, so do not wait for it; another process repeats whatever it completes.
 */
async function unlessStopped<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new Error('the process is to stop'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([answer, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
