import { setImmediate } from 'node:timers/promises';

/** A turn of the event loop that takes longer than this has served others. */
const busyMs = 3;
/** Of the time that others took, as a factor, and at most. */
const restFactor = 4;
const maxRestMs = 100;

/**
 * Waits while this process is busy with other requests, so that work in bulk takes the time that they leave. It costs a
 * turn of the event loop where nothing else waits.
 */
export async function yieldToOthers(): Promise<void> {
  const beganMs = performance.now();
  await setImmediate();
  const tookMs = performance.now() - beganMs;
  if (tookMs > busyMs) await Bun.sleep(Math.min(tookMs * restFactor, maxRestMs));
}
