import { withDefaultConfig } from 'rascal';
import type { Names } from '../names.ts';
import {
  deadQueue,
  declarations,
  lanes,
  projections,
  type QueueDeclaration,
  retryQueue,
  routingKeys,
  workQueues,
} from './topology.ts';

/** How long the broker has for a confirm. */
const confirmTimeoutMs = 10_000;
const connectTimeoutMs = 5_000;
const vhost = '/';

/** The parts of Rascal's configuration. */
export interface RascalDeps {
  readonly names: Names;
  readonly rabbitmqUrl: string;
  readonly retryDelaysMs: readonly number[];
}

/** The parts that RabbitMQ lacks. */
export interface Missing {
  readonly exchange: boolean;
  readonly queues: readonly QueueDeclaration[];
}

/**
 * The configuration of a process's own broker: the whole topology with its publications and subscriptions, which Rascal
 * validates. It asserts nothing, since Rascal would do so at every reconnect, without the lease and before the loss of
 * a queue was noted. It binds nothing either: while a queue is missing, Rascal could not reconnect.
 */
export function sessionConfig(
  deps: RascalDeps & { readonly prefetch: number; readonly brokerHeartbeatS: number },
): object {
  const { names, retryDelaysMs, prefetch, brokerHeartbeatS } = deps;
  const publication = { vhost, confirm: true, timeout: confirmTimeoutMs };
  const queues = [
    ...workQueues.map(({ name }) => name),
    ...projections.flatMap((projection) => [
      deadQueue(projection),
      ...retryDelaysMs.map((delayMs) => retryQueue(projection, delayMs)),
    ]),
  ];
  return withDefaultConfig({
    // The retry of a single connection is dropped without a word: it must stand in the defaults.
    defaults: {
      vhosts: { connection: { retry: { min: 200, max: 2_000, factor: 2, strategy: 'exponential' } } },
    },
    vhosts: {
      [vhost]: {
        connection: {
          url: deps.rabbitmqUrl,
          options: { heartbeat: brokerHeartbeatS, timeout: connectTimeoutMs },
        },
        ...topology(deps, () => false),
      },
    },
    publications: Object.fromEntries([
      ...lanes.map((lane) => [
        routingKeys[lane],
        { ...publication, exchange: names.exchange, routingKey: routingKeys[lane] },
      ]),
      ...queues.map((queue) => [queue, { ...publication, queue: names.queue(queue) }]),
    ]),
    // `subscribe` subscribes again after a cut: Rascal would retry for ever on a queue that is missing.
    subscriptions: Object.fromEntries(
      workQueues.map(({ name }) => [name, { vhost, queue: names.queue(name), prefetch, retry: false }]),
    ),
  });
}

/**
 * The configuration of a broker that asserts what is missing, makes all bindings, and ends. It does not assert what is
 * there: a queue that is deleted after the check must stay missing until its loss is noted.
 *
 * @param signal closes the connection when it is aborted
 */
export function assertingConfig(deps: RascalDeps, missing: Missing, signal: AbortSignal): object {
  const { names, rabbitmqUrl } = deps;
  const missingNames = new Set(missing.queues.map(({ wireName }) => wireName));
  if (missing.exchange) missingNames.add(names.exchange);
  return withDefaultConfig({
    // After a reconnect it would assert again, when the lease may be another process's.
    defaults: { vhosts: { connection: { retry: false } } },
    vhosts: {
      [vhost]: {
        connection: {
          url: rabbitmqUrl,
          options: { heartbeat: 10, timeout: connectTimeoutMs },
          socketOptions: { signal },
        },
        ...topology(deps, (wireName) => missingNames.has(wireName)),
        bindings: Object.fromEntries(
          workQueues.map(({ name, lane }) => [
            name,
            { source: names.exchange, destination: names.queue(name), bindingKey: routingKeys[lane] },
          ]),
        ),
      },
    },
  });
}

function topology({ names, retryDelaysMs }: RascalDeps, isAsserted: (wireName: string) => boolean): object {
  return {
    exchanges: {
      [names.exchange]: { type: 'topic', assert: isAsserted(names.exchange), options: { durable: true } },
    },
    queues: Object.fromEntries(
      declarations(names, retryDelaysMs).map(({ wireName, arguments: details }) => [
        wireName,
        { assert: isAsserted(wireName), options: { durable: true, arguments: details } },
      ]),
    ),
  };
}
