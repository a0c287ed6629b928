import { BatchLoop, type RunConsumerDeps } from './batchLoop.ts';
import { Stopped } from './persist.ts';
import type { Projection } from './projection.ts';
import { subscribe } from './subscribe.ts';
import { type Lane, lanes } from './topology.ts';

/** How long refused messages may take to reach another queue during a shutdown; after that the broker has them back. */
const leaveMs = 1_000;

/**
 * Runs all lanes of a projection concurrently until the signal is given; then finishes the batches in flight and
 * returns. Waiting messages are requeued. So are the messages in flight when an engine fails.
 */
export async function project<Entry>(
  parts: RunConsumerDeps,
  projection: Projection<Entry>,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(lanes.map((lane) => runLane(parts, projection, lane, signal)));
}

async function runLane<Entry>(
  parts: RunConsumerDeps,
  projection: Projection<Entry>,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> {
  const { broker, logger } = parts;
  const inbox = parts.inboxes[lane];
  const subscription = subscribe({ broker, projection: projection.name, lane, inbox, logger });
  let cancelled = Promise.resolve();
  const cancel = () => {
    cancelled = subscription.cancel().catch(() => {});
  };
  signal.addEventListener('abort', cancel, { once: true });
  const loop = new BatchLoop(parts, projection, lane, signal);
  try {
    await loop.run();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    logger.info({ lane, reason: error.message }, 'what is in hand goes back');
  } finally {
    // A pause is about work that is tried again, and nobody tries any longer.
    await parts.lanePauses[lane].end();
  }
  // The broker may have sent something on before it heard of the end.
  loop.giveBack();
  await Promise.race([Promise.all([cancelled, loop.untilRefusedHaveLeft()]), Bun.sleep(leaveMs)]);
  loop.giveBack();
}
