/** The topic exchange that changes are announced on, and the key of every announcement. */
export const exchange = 'planbase.changes';
export const routingKey = 'plan.changed';

/** Work queues: one a projection. */
export const queues = ['search', 'history'] as const;
export type WorkQueue = (typeof queues)[number];

/** A work queue's retry queue for a delay; also the name of the publication into it. */
export const retryQueue = (queue: WorkQueue, delayMs: number): string => `${queue}.retry.${delayMs}`;
/** Where a work queue's dead letters go; also the name of the publication into it. */
export const deadQueue = (queue: WorkQueue): string => `${queue}.dead`;

/** A queue as it is declared. */
export interface QueueDeclaration {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

/**
 * A killed consumer raises the count of every message that it held: far above what innocent messages meet, and
 * still an end for one that kills its consumer each time.
 */
export const deliveryLimit = 100;

const deadLetterInto = (queue: string) => ({
  'x-dead-letter-exchange': '',
  'x-dead-letter-routing-key': queue,
  // At-least-once needs a source that refuses rather than drops.
  'x-dead-letter-strategy': 'at-least-once',
  'x-overflow': 'reject-publish',
});

const quorum = (name: string, more: QueueDeclaration['arguments'] = {}): QueueDeclaration => ({
  name,
  arguments: { 'x-queue-type': 'quorum', ...more },
});

/**
 * Every queue there is as data, each work queue before its others. A retry queue gives its messages back to the work
 * queue by the default exchange: through the topic exchange they would come back with the wrong key, and be lost.
 *
 * @param retryDelaysMs delays of the retry queues; after the last one a message is a dead letter
 */
export function declarations(retryDelaysMs: readonly number[]): QueueDeclaration[] {
  return queues.flatMap((queue) => [
    quorum(queue, { 'x-delivery-limit': deliveryLimit, ...deadLetterInto(deadQueue(queue)) }),
    ...[...new Set(retryDelaysMs)].map((delayMs) =>
      quorum(retryQueue(queue, delayMs), { 'x-message-ttl': delayMs, ...deadLetterInto(queue) }),
    ),
    quorum(deadQueue(queue)),
  ]);
}
