import { delay } from '../delay.ts';
import { toReason } from '../error-reason.ts';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { backoffMs } from '../retry.ts';
import { AdminChannel } from './admin-channel.ts';
import { assertTopology } from './assert-topology.ts';
import type { Missing, RascalDeps } from './rascal-config.ts';
import { declarations, type QueueDeclaration } from './topology.ts';

/*
 * The reconciler makes sure that exchange, queues and bindings exist. It checks and notes losses; Rascal asserts what
 * is missing (`assertTopology`). Every process with a broker has a reconciler, and no other part declares anything.
 *
 *   waiting ── the interval is over, or a check is requested ──► checking ── nothing is missing ──► waiting
 *      ▲                                                            │ something is
 *      ├──────────────────── declared again ◄───────────────────────┤
 *      └──────────────────── backing off    ◄───────────────────────┘ the broker is unreachable
 *
 * A check is requested by any part that sees a sign of loss: a message that was returned or could not be published, a
 * cancelled consumer, a new connection. AMQP cannot check a binding, so Rascal makes all of them every time, which
 * changes nothing if they exist. Before a queue is declared again, its messages are noted as lost, so that their
 * changes are announced again without delay. On SIGKILL after that, the next check still finds the queue missing.
 *
 * The note also informs the other processes. RabbitMQ (seen: 3.10) does not always cancel the consumers of a deleted
 * quorum queue; a forgotten consumer gets nothing from the next queue of that name, and blocks the messages delivered
 * to it. So every process that reads the note subscribes again. RabbitMQ also fails when two processes declare a quorum
 * queue at once (seen: consumers that get its first messages and no more), so one process at a time declares.
 */
const minPauseMs = 500;

/** Dependencies of the reconciler. */
export interface ReconcilerDeps extends RascalDeps {
  /** Interval of checks that nobody requested. */
  readonly topologyCheckMs: number;
  readonly logger: Logger;
  /** The losses of queues, shared by all processes. */
  readonly losses: Losses;
}

/** Notes that the messages of queues are lost, and reads by queue when that was noted last. */
export interface Losses {
  /** Returns whether this process alone may declare for the next seconds. */
  claim(): Promise<boolean>;
  note(queue: string): Promise<void>;
  read(): Promise<Readonly<Record<string, string>>>;
}

export class TopologyReconciler {
  readonly #deps: ReconcilerDeps;
  readonly #queues: readonly QueueDeclaration[];
  readonly #channel: AdminChannel;
  readonly #listeners = new Map<string, Set<() => void>>();
  #known: Readonly<Record<string, string>> | undefined;
  #checkRequested = Promise.withResolvers<void>();

  constructor(deps: ReconcilerDeps) {
    this.#deps = deps;
    this.#queues = declarations(deps.names, deps.retryDelaysMs);
    this.#channel = new AdminChannel(deps.rabbitmqUrl);
  }

  /** Requests a check soon; checks are at least half a second apart. */
  requestCheck(): void {
    this.#checkRequested.resolve();
  }

  /** Checks once, and declares what is missing. Rejects when the broker is unreachable or refuses. */
  async reconcile(): Promise<void> {
    const { losses, logger } = this.#deps;
    const seen = await this.#missing();
    if (seen.exchange || seen.queues.length > 0) {
      if (!(await failpoint('topology.claim', () => losses.claim()))) {
        throw new Error('another process is repairing the topology');
      }
      const missing = await this.#missing();
      const names = missing.queues.map(({ name }) => name);
      for (const queue of names) await failpoint('topology.lost', () => losses.note(queue));
      await failpoint('topology.assert', () => assertTopology(this.#deps, missing));
      logger.warn({ exchange: missing.exchange, queues: names }, 'topology repaired');
    } else {
      await failpoint('topology.bind', () => assertTopology(this.#deps, seen));
    }
    this.#tell(await failpoint('topology.losses', () => losses.read()));
  }

  /**
   * Calls the listener when any process has noted that the queue was lost. Returns a function that removes the
   * listener.
   */
  onLoss(queue: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(queue) ?? new Set();
    this.#listeners.set(queue, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Closes the connection that `reconcile` has opened. */
  close(): Promise<void> {
    return this.#channel.close();
  }

  /** Reconciles periodically and on request until the signal is given. */
  async run(signal: AbortSignal): Promise<void> {
    const { topologyCheckMs, logger } = this.#deps;
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    let failures = 0;
    while (!signal.aborted) {
      const next =
        failures > 0 ? delay(Math.max(backoffMs(failures), minPauseMs), signal) : this.#due(topologyCheckMs);
      await Promise.race([next, aborted]);
      if (signal.aborted) break;
      this.#checkRequested = Promise.withResolvers();
      try {
        await this.reconcile();
        failures = 0;
      } catch (error) {
        if (failures === 0) logger.warn({ reason: toReason(error) }, 'topology check failed, retrying');
        failures++;
      }
    }
    await this.close();
  }

  #tell(losses: Readonly<Record<string, string>>): void {
    const before = this.#known ?? losses;
    this.#known = losses;
    for (const [queue, listeners] of this.#listeners) {
      if (losses[queue] !== before[queue]) for (const listener of [...listeners]) listener();
    }
  }

  async #due(everyMs: number): Promise<void> {
    const pauseMs = Math.min(minPauseMs, everyMs);
    await Bun.sleep(pauseMs);
    await Promise.race([this.#checkRequested.promise, Bun.sleep(everyMs - pauseMs)]);
  }

  /** Uses amqplib: Rascal checks queues only when it connects, and stops at the first that is missing. */
  async #missing(): Promise<Missing> {
    const found = await failpoint('topology.check', () =>
      this.#channel.run((channel) => channel.checkExchange(this.#deps.names.exchange)),
    );
    const missing: QueueDeclaration[] = [];
    for (const queue of this.#queues) {
      const there = await failpoint('topology.check', () =>
        this.#channel.run((channel) => channel.checkQueue(queue.wireName)),
      );
      if (there === undefined) missing.push(queue);
    }
    return { exchange: found === undefined, queues: missing };
  }
}
