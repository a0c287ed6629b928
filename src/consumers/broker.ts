import { BrokerAsPromised, withDefaultConfig } from 'rascal';
import type { Logger } from '../log.ts';
import type { Announcement } from './generated/messages.ts';
import { exchange, queues, retryDelaysMs, retryQueue, topology, type WorkQueue } from './topology.ts';

/** How long the broker has for a confirm. */
const confirmTimeoutMs = 10_000;

/** Connects and asserts the topology. Rejects when the broker cannot be reached; later cuts heal by themselves. */
export async function openBroker(url: string, prefetch: number, logger: Logger): Promise<BrokerAsPromised> {
  const publications: Record<string, object> = {
    announce: { vhost: '/', exchange, routingKey: 'plan.changed', confirm: true, timeout: confirmTimeoutMs },
  };
  for (const queue of queues) {
    publications[queue] = { vhost: '/', queue, confirm: true, timeout: confirmTimeoutMs };
    for (const delayMs of retryDelaysMs) {
      publications[retryQueue(queue, delayMs)] = {
        vhost: '/',
        queue: retryQueue(queue, delayMs),
        confirm: true,
      };
    }
  }
  const subscriptions = Object.fromEntries(queues.map((queue) => [queue, { vhost: '/', queue, prefetch }]));
  const broker = await BrokerAsPromised.create(
    withDefaultConfig({
      // The retry of a single connection is dropped without a word: it must stand in the defaults.
      defaults: {
        vhosts: { connection: { retry: { min: 200, max: 2_000, factor: 2, strategy: 'exponential' } } },
      },
      vhosts: { '/': { connection: { url, options: { heartbeat: 10, timeout: 5_000 } }, ...topology() } },
      publications,
      subscriptions,
    }),
  );
  broker.on('error', (error: Error) => logger.warn({ reason: error.message }, 'broker connection failed'));
  return broker;
}

/**
 * Publishes an announcement to all projections, or to the one of a queue; resolves when the broker has confirmed it.
 * Rejects when it was refused, could not be routed, or was not confirmed in time: it may have arrived all the same.
 */
export async function announce(
  broker: BrokerAsPromised,
  announcement: Announcement,
  queue?: WorkQueue,
): Promise<void> {
  const publication = await broker.publish(queue ?? 'announce', announcement);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // An unroutable message is returned first and confirmed then: what comes first counts.
  publication.on('return', () => reject(new Error('the announcement reached no queue')));
  publication.on('error', (error: Error) => reject(error));
  publication.on('close', () => reject(new Error('the channel was closed before the confirm')));
  // Rascal would keep the message until the broker is back; the relay has it safe in the stream.
  publication.on('paused', () => {
    publication.abort();
    reject(new Error('the broker is away'));
  });
  publication.on('success', () => resolve());
  return promise;
}
