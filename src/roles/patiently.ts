import type { Logger } from '../log.ts';

const longestBackoffMs = 5_000;

/** Tries a step of the start until it is done, since engines may come up later; undefined once told to stop. */
export async function patiently<T>(
  logger: Logger,
  signal: AbortSignal,
  step: () => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      return await step();
    } catch (error) {
      logger.warn({ reason: error instanceof Error ? error.message : String(error) }, 'not ready yet');
      await Bun.sleep(Math.min(200 * 2 ** attempt, longestBackoffMs));
    }
  }
  return undefined;
}
