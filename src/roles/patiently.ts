import type { StallReporter } from '../consumers/stall-reporter.ts';
import { rest } from '../rest.ts';

const maxBackoffMs = 5_000;

/**
 * Retries a start-up step until it succeeds, since engines may start later. Returns undefined if the signal is given
 * first.
 */
export async function patiently<T>(
  pause: StallReporter,
  signal: AbortSignal,
  step: () => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      const done = await step();
      pause.end();
      return done;
    } catch (error) {
      pause.begin(error instanceof Error ? error.message : String(error));
      await rest(Math.min(200 * 2 ** attempt, maxBackoffMs), signal);
    }
  }
  await pause.end();
  return undefined;
}
