import { BatchLoop, type RunConsumerDeps } from './batch-loop.ts';
import { ShutdownError } from './persist.ts';
import type { Projection } from './projection.ts';
import { subscribe } from './subscribe.ts';
import { type Lane, lanes } from './topology.ts';

/** How long refused messages may take to reach another queue during a shutdown; after that the broker has them back. */
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
  const buffer = deps.inboxes[lane];
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
    logger.info({ lane, reason: error.message }, 'what is in hand goes back');
  } finally {
    // A pause is about work that is tried again, and nobody tries any longer.
    await deps.lanePauses[lane].end();
  }
  // The broker may have sent something on before it heard of the end.
  loop.requeue();
  await Promise.race([Promise.all([cancelled, loop.untilRefusedHaveLeft()]), Bun.sleep(leaveMs)]);
  loop.requeue();
}
