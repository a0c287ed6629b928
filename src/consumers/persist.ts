import type { PauseTeller } from './pause.ts';

const longestBackoffMs = 5_000;

/** Does the step until no engine fails, with jittered backoff; the messages are kept meanwhile. */
export async function persist<T>(pause: PauseTeller, step: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      const done = await step();
      pause.end();
      return done;
    } catch (error) {
      pause.begin(error instanceof Error ? error.message : String(error));
      const backoffMs = Math.min(100 * 2 ** attempt, longestBackoffMs) * (0.5 + Math.random() / 2);
      await Bun.sleep(backoffMs);
    }
  }
}
