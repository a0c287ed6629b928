import { ShutdownError } from '../retry.ts';
import { BatchLoop, type RunConsumerDeps } from './batch-loop.ts';
import type { Projection } from './projection.ts';
import { subscribe } from './subscribe.ts';
import { type Lane, lanes } from './topology.ts';

/** How long forwarding rejected messages may take during a shutdown; after that they are requeued. */
const leaveMs = 1_000;

/**
 * Runs all lanes of a projection concurrently until the signal is given; then finishes the batches in flight and
 * returns. Waiting messages are requeued. So are the messages in flight when an engine fails.
 */
export async function runConsumer<Entry>(
  deps: RunConsumerDeps,
  projection: Projection<Entry>,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(lanes.map((lane) => runLane(deps, projection, lane, signal)));
}

async function runLane<Entry>(
  deps: RunConsumerDeps,
  projection: Projection<Entry>,
  lane: Lane,
  signal: AbortSignal,
): Promise<void> {
  const { broker, logger } = deps;
  const buffer = deps.buffers[lane];
  const subscription = subscribe({ broker, projection: projection.name, lane, buffer, logger });
  let cancelled = Promise.resolve();
  const cancel = () => {
    cancelled = subscription.cancel().catch(() => {});
  };
  signal.addEventListener('abort', cancel, { once: true });
  const loop = new BatchLoop(deps, projection, lane, signal);
  try {
    await loop.run();
  } catch (error) {
    if (!(error instanceof ShutdownError)) throw error;
    logger.info({ lane, reason: error.message }, 'requeued unacknowledged messages');
  } finally {
    // A pause means that work is being retried, and nothing is retried any longer.
    await deps.lanePauses[lane].end();
  }
  // The broker may have delivered a message before it learned of the cancellation.
  loop.requeue();
  await Promise.race([Promise.all([cancelled, loop.untilRefusedHaveLeft()]), Bun.sleep(leaveMs)]);
  loop.requeue();
}
