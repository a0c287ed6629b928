import { BrokerAsPromised, type PublicationOptions } from 'rascal';
import type { Names } from '../names.ts';
import { announcing } from './announcements.ts';
import type { Announcement } from './generated/messages.ts';
import { sessionConfig } from './rascal-config.ts';
import { type Lane, type ProjectionName, routingKeys, workQueue } from './topology.ts';
import { type ReconcilerDeps, TopologyReconciler } from './topology-reconciler.ts';

/** A broker that has an alarm, or is frozen, does not answer a close. */
const closeTimeoutMs = 2_000;

/** Dependencies of a connection to the broker. */
export interface BrokerDeps extends ReconcilerDeps {
  /** Maximum number of unacknowledged messages per lane. */
  readonly prefetch: number;
  /** Seconds between heartbeats. */
  readonly brokerHeartbeatS: number;
}

/** The broker accepts no messages for now: it has an alarm (memory or disk). */
export class BrokerBlocked extends Error {
  override readonly name = 'BrokerBlocked';
}

/** RabbitMQ as one process uses it. Lost connections and a lost topology recover by themselves. */
export class Broker {
  readonly names: Names;
  readonly rascal: BrokerAsPromised;
  readonly reconciler: TopologyReconciler;
  readonly retryDelaysMs: readonly number[];
  readonly #closing = new AbortController();
  readonly #keeping: Promise<void>;
  /** Rejects each publish that waits for a confirm, for when the broker accepts nothing more. */
  readonly #waiting = new Set<(error: Error) => void>();
  readonly #held = new Map<string, () => number>();
  #alarm: string | undefined;

  private constructor(
    rascal: BrokerAsPromised,
    reconciler: TopologyReconciler,
    { names, logger, retryDelaysMs }: BrokerDeps,
  ) {
    this.names = names;
    this.rascal = rascal;
    this.reconciler = reconciler;
    this.retryDelaysMs = retryDelaysMs;
    this.#keeping = reconciler.run(this.#closing.signal);
    rascal.on('error', (error: Error) => logger.warn({ reason: error.message }, 'broker connection failed'));
    // After a reconnect the broker may be another one, without our queues.
    rascal.on('connect', () => reconciler.requestCheck());
    rascal.on('blocked', (reason: string) => this.#block(`RabbitMQ takes no messages: ${reason}`));
    rascal.on('unblocked', () => this.#unblock());
    rascal.on('disconnect', () => this.#unblock());
  }

  /** Connects, once the topology is there. Rejects when the broker cannot be reached. */
  static async open(deps: BrokerDeps): Promise<Broker> {
    const reconciler = new TopologyReconciler(deps);
    try {
      await reconciler.reconcile();
      return new Broker(await BrokerAsPromised.create(sessionConfig(deps)), reconciler, deps);
    } catch (error) {
      await reconciler.close();
      throw error;
    }
  }

  /** Why the broker accepts no messages now; undefined if it accepts them. */
  get alarm(): string | undefined {
    return this.#alarm;
  }

  /**
   * Publishes a message; resolves when the broker has confirmed it. Rejects if the message was refused, could not be
   * routed, or was not confirmed in time: then it may have arrived all the same. Rejects with `BrokerBlocked` while the
   * broker has an alarm.
   */
  async publish(publication: string, content: object, options: PublicationOptions = {}): Promise<void> {
    if (this.#alarm !== undefined) throw new BrokerBlocked(this.#alarm);
    const session = await this.rascal.publish(publication, content, { options });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // An unroutable message is returned first and confirmed then: the first event counts.
    session.on('return', () => reject(new Error('the message reached no queue')));
    session.on('error', (error: Error) => reject(error));
    session.on('close', () => reject(new Error('the channel was closed before the confirm')));
    // Rascal would keep the message until the broker is back; every publisher keeps its own copy and retries.
    const giveUp = (error: Error) => {
      session.abort();
      reject(error);
    };
    session.on('paused', () => giveUp(new Error('the broker is away')));
    session.on('success', () => resolve());
    this.#waiting.add(giveUp);
    try {
      await promise;
    } catch (error) {
      if (!(error instanceof BrokerBlocked)) this.reconciler.requestCheck();
      throw error;
    } finally {
      this.#waiting.delete(giveUp);
    }
  }

  /** Registers `held`, which returns how many changes of the queue's messages this process has not acknowledged. */
  trackHeld(queue: string, held: () => number): void {
    this.#held.set(queue, held);
  }

  /** Returns by queue how many changes this process has not acknowledged. */
  countHeld(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#held].map(([queue, held]) => [queue, held()]));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#keeping;
    await Promise.race([this.rascal.shutdown(), Bun.sleep(closeTimeoutMs)]);
  }

  #block(reason: string): void {
    this.#alarm = reason;
    for (const giveUp of this.#waiting) giveUp(new BrokerBlocked(reason));
  }

  #unblock(): void {
    this.#alarm = undefined;
  }
}

/** Publishes announcements in one message, as `Broker.publish` does, in a lane of all projections, or of one. */
export function announce(
  broker: Broker,
  announcements: readonly Announcement[],
  lane: Lane,
  projection?: ProjectionName,
): Promise<void> {
  const publication = projection === undefined ? routingKeys[lane] : workQueue(projection, lane);
  return broker.publish(publication, announcing(announcements));
}
