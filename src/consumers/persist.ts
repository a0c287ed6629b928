import { rest } from '../rest.ts';
import { backoffMs } from './backoff.ts';
import { toReason } from './error-reason.ts';

/** An engine fails, and the process is to stop: what is in hand is left to others. */
export class ShutdownError extends Error {
  override readonly name = 'Stopped';
}

/**
 * Does the step until no engine fails, with jittered backoff; the messages are kept meanwhile. Once the signal is
 * given a step that has not failed before is waited for, and nothing is tried again: throws `Stopped`.
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

/** An engine that fails may take long to say so once more; what it does all the same is done again by others. */
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
