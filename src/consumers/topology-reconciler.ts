import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { AdminChannel } from './admin-channel.ts';
import { assertTopology } from './assert-topology.ts';
import { toReason } from './error-reason.ts';
import type { Missing, RascalDeps } from './rascal-config.ts';
import { declarations, type QueueDeclaration } from './topology.ts';

/*
 * The keeper makes sure that exchange, queues and bindings are there. It watches and notes losses; Rascal asserts what is
 * missing (`assertTopology`). Every process with a broker has a keeper, and no other part declares anything.
 *
 *   waiting ── the interval is over, or somebody suspects ──► looking ── all is there ──► waiting
 *      ▲                                                        │ something is not
 *      ├──────────────────── declared again ◄───────────────────┤
 *      └──────────────────── backing off    ◄───────────────────┘ the broker is away
 *
 * Suspicion comes from whoever meets a sign: a message that was returned or could not be published, a consumer that
 * was cancelled, a connection that is new. AMQP cannot look at a binding, so Rascal makes all of them every time, which
 * changes nothing where they are there. Before a queue is declared again, it is noted that its messages are lost, so that
 * what it had is announced again without delay; killed after that, the next look finds the queue still missing.
 *
 * The note also tells the other processes. RabbitMQ (seen: 3.10) does not always cancel the consumers of a quorum queue
 * that is deleted; one that was forgotten gets nothing of the queue that follows under the same name, and holds up what
 * is delivered to it. So whoever learns of a loss subscribes anew. Nor does it bear that two declare a quorum queue at
 * once (seen: consumers that get the first messages of it and no more), so one process at a time declares.
 */
const minPauseMs = 500;
const maxBackoffMs = 5_000;

/** What the keeper works with. */
export interface ReconcilerDeps extends RascalDeps {
  /** How often to look where nobody suspects anything. */
  readonly topologyCheckMs: number;
  readonly logger: Logger;
  /** What all processes know of queues that were lost. */
  readonly losses: Losses;
}

/** Notes that the messages of queues are lost, and reads by queue when that was noted last. */
export interface Losses {
  /** Whether this process may declare for the next seconds, and no other. */
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

  /** Asks for a look soon; looks are never closer together than half a second. */
  requestCheck(): void {
    this.#checkRequested.resolve();
  }

  /** Looks once, and declares what is not there. Rejects when the broker is away or refuses. */
  async reconcile(): Promise<void> {
    const { losses, logger } = this.#deps;
    const seen = await this.#missing();
    if (seen.exchange || seen.queues.length > 0) {
      if (!(await failpoint('topology.claim', () => losses.claim()))) {
        throw new Error('the topology is mended by another process');
      }
      const missing = await this.#missing();
      const names = missing.queues.map(({ name }) => name);
      for (const queue of names) await failpoint('topology.lost', () => losses.note(queue));
      await failpoint('topology.assert', () => assertTopology(this.#deps, missing));
      logger.warn({ exchange: missing.exchange, queues: names }, 'the topology was mended');
    } else {
      await failpoint('topology.bind', () => assertTopology(this.#deps, seen));
    }
    this.#tell(await failpoint('topology.losses', () => losses.read()));
  }

  /** Calls the listener when the queue was lost, whoever has found that; answers a function that ends it. */
  onLoss(queue: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(queue) ?? new Set();
    this.#listeners.set(queue, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Ends what `look` has opened. */
  close(): Promise<void> {
    return this.#channel.close();
  }

  /** Looks again and again until the signal is given. */
  async run(signal: AbortSignal): Promise<void> {
    const { topologyCheckMs, logger } = this.#deps;
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    let backoffMs = 0;
    while (!signal.aborted) {
      const next = backoffMs > 0 ? Bun.sleep(backoffMs) : this.#due(topologyCheckMs);
      await Promise.race([next, aborted]);
      if (signal.aborted) break;
      this.#checkRequested = Promise.withResolvers();
      try {
        await this.reconcile();
        backoffMs = 0;
      } catch (error) {
        if (backoffMs === 0) logger.warn({ reason: toReason(error) }, 'the topology cannot be looked at');
        backoffMs = Math.min(Math.max(backoffMs * 2, minPauseMs), maxBackoffMs);
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

  /** Uses amqplib: Rascal checks queues only when it connects, and ends at the first that is missing. */
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
