import type { Logger } from '../log.ts';

const longestBackoffMs = 5_000;

/** Does the step until no engine fails, with jittered backoff; the messages are kept meanwhile. */
export async function persist<T>(logger: Logger, step: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      const backoffMs = Math.min(100 * 2 ** attempt, longestBackoffMs) * (0.5 + Math.random() / 2);
      logger.warn({ reason: error instanceof Error ? error.message : String(error), backoffMs }, 'paused');
      await Bun.sleep(backoffMs);
    }
  }
}
