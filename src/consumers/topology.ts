/** Delays of the retry queues, in milliseconds; after the last one a message is a dead letter. */
export const retryDelaysMs = [1_000, 10_000, 60_000] as const;

/** The topic exchange that changes are announced on. */
export const exchange = 'planbase.changes';

/** Work queues: one a projection. */
export const queues = ['search', 'history'] as const;
export type WorkQueue = (typeof queues)[number];

/** A work queue's retry queue for a delay; also the name of the publication into it. */
export const retryQueue = (queue: WorkQueue, delayMs: number): string => `${queue}.retry.${delayMs}`;
/** Where a work queue's dead letters go. */
export const deadQueue = (queue: WorkQueue): string => `${queue}.dead`;

/** Every queue there is, each work queue followed by its others. */
export const allQueues: readonly string[] = queues.flatMap((queue) => [
  queue,
  ...retryDelaysMs.map((delayMs) => retryQueue(queue, delayMs)),
  deadQueue(queue),
]);

/**
 * A killed consumer raises the count of every message that it held: far above what innocent messages meet, and
 * still an end for one that kills its consumer each time.
 */
const deliveryLimit = 100;

const deadLetterInto = (queue: string) => ({
  'x-dead-letter-exchange': '',
  'x-dead-letter-routing-key': queue,
  // At-least-once needs a source that refuses rather than drops.
  'x-dead-letter-strategy': 'at-least-once',
  'x-overflow': 'reject-publish',
});

const quorum = (more: Readonly<Record<string, unknown>> = {}) => ({
  assert: true,
  options: { durable: true, arguments: { 'x-queue-type': 'quorum', ...more } },
});

/**
 * Exchanges, queues and bindings as data, for Rascal. A retry queue gives its messages back to the work queue by
 * the default exchange: through the topic exchange they would come back with the wrong key, and be lost.
 */
export function topology(): { exchanges: object; queues: object; bindings: object } {
  const asserted: Record<string, object> = {};
  const bindings: Record<string, object> = {};
  for (const queue of queues) {
    asserted[queue] = quorum({ 'x-delivery-limit': deliveryLimit, ...deadLetterInto(deadQueue(queue)) });
    asserted[deadQueue(queue)] = quorum();
    for (const delayMs of retryDelaysMs) {
      asserted[retryQueue(queue, delayMs)] = quorum({ 'x-message-ttl': delayMs, ...deadLetterInto(queue) });
    }
    bindings[queue] = { source: exchange, destination: queue, bindingKey: 'plan.changed' };
  }
  return {
    exchanges: { [exchange]: { assert: true, type: 'topic', options: { durable: true } } },
    queues: asserted,
    bindings,
  };
}
