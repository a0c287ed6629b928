import type { Names } from '../names.ts';

/*
 * Queues are named here as all of Planbase names them. In RabbitMQ they begin with the prefix of the installation
 * (`Names.queue`), as the exchange does.
 */

/** The projections, which are built from announcements. */
export const projections = ['search', 'history'] as const;
export type ProjectionName = (typeof projections)[number];

/**
 * The lanes of a projection, a work queue each, so that large plans, and those of an organisation with many pending
 * ones, do not delay the others.
 */
export const lanes = ['quick', 'bulk'] as const;
export type Lane = (typeof lanes)[number];

/** Plans with a larger body, in bytes, go to the bulk lane. */
export const maxQuickBytes = 65_536;

/** The key of announcements by lane; also the name of the publication to all projections. */
export const routingKeys: Readonly<Record<Lane, string>> = {
  quick: 'plan.changed',
  bulk: 'plan.changed.bulk',
};

/** The work queue of a projection's lane; also the name of the publication into it, and of the subscription. */
export const workQueue = (projection: ProjectionName, lane: Lane): string =>
  lane === 'quick' ? projection : `${projection}.${lane}`;

/** Every work queue. */
export const workQueues: readonly {
  readonly name: string;
  readonly projection: ProjectionName;
  readonly lane: Lane;
}[] = projections.flatMap((projection) =>
  lanes.map((lane) => ({ name: workQueue(projection, lane), projection, lane })),
);

/** A projection's retry queue for a delay; also the name of the publication into it. */
export const retryQueue = (projection: ProjectionName, delayMs: number): string =>
  `${projection}.retry.${delayMs}`;
/** The queue of a projection's dead letters; also the name of the publication into it. */
export const deadQueue = (projection: ProjectionName): string => `${projection}.dead`;

/** A queue as it is declared. */
export interface QueueDeclaration {
  readonly name: string;
  /** Its name in RabbitMQ. */
  readonly wireName: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

/**
 * A killed consumer raises the count of every message that it held. The limit is far above what harmless messages
 * reach, and still ends a message that kills its consumer each time.
 */
export const deliveryLimit = 100;

const deadLetterInto = (wireName: string) => ({
  'x-dead-letter-exchange': '',
  'x-dead-letter-routing-key': wireName,
  // At-least-once needs a source queue that rejects messages when it is full, rather than dropping them.
  'x-dead-letter-strategy': 'at-least-once',
  'x-overflow': 'reject-publish',
});

/**
 * Returns every queue as data, each projection's work queues before its others. A retry queue returns its messages to
 * the quick lane through the default exchange: through the topic exchange they would have the wrong key, and be lost.
 *
 * @param retryDelaysMs delays of the retry queues; after the last one a message is a dead letter
 */
export function declarations(names: Names, retryDelaysMs: readonly number[]): QueueDeclaration[] {
  const quorum = (name: string, more: QueueDeclaration['arguments'] = {}): QueueDeclaration => ({
    name,
    wireName: names.queue(name),
    arguments: { 'x-queue-type': 'quorum', ...more },
  });
  return projections.flatMap((projection) => [
    ...lanes.map((lane) =>
      quorum(workQueue(projection, lane), {
        'x-delivery-limit': deliveryLimit,
        ...deadLetterInto(names.queue(deadQueue(projection))),
      }),
    ),
    ...[...new Set(retryDelaysMs)].map((delayMs) =>
      quorum(retryQueue(projection, delayMs), {
        'x-message-ttl': delayMs,
        ...deadLetterInto(names.queue(workQueue(projection, 'quick'))),
      }),
    ),
    quorum(deadQueue(projection)),
  ]);
}
