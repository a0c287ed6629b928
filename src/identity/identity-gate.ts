import { delay } from '../delay.ts';
import type { Logger } from '../log.ts';
import { MappingVersionGate } from '../mapping-version-gate.ts';
import { ForeignStoreError, type StoreIdentity } from './store-identity.ts';

/** Time between two checks: after Redis came back empty, nothing becomes searchable before one. */
const everyMs = 2_000;

/*
 * Keeps a process from working while Redis and Elasticsearch have data of different stores.
 *
 *   closed ── they agree ──► open ── an index of another store is met ──► closed
 *
 * An unreachable engine changes nothing: the last result still holds, and a process without a result opens the gate.
 * The work begins when the gate opens, and its signal is given when the gate closes; completed work needs no undoing.
 */
export class IdentityGate {
  readonly #identity: StoreIdentity;
  readonly #logger: Logger;
  readonly #versionGate = new MappingVersionGate();
  #refusal: string | undefined;

  constructor(identity: StoreIdentity, logger: Logger) {
    this.#identity = identity;
    this.#logger = logger;
  }

  /** Why the process refuses to work, for operators; undefined while it does not. */
  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Checks once, as `StoreIdentity.check` does, and opens or closes the gate. */
  async check(creates = false): Promise<string | undefined> {
    try {
      const id = await this.#identity.check(creates);
      if (this.#refusal !== undefined) this.#logger.info({ store: id }, 'store identity agrees again');
      this.#refusal = undefined;
      this.#versionGate.set(true);
      return id;
    } catch (error) {
      if (error instanceof ForeignStoreError) this.#refuse(error.message);
      throw error;
    }
  }

  /** Checks once, for a process that also works without Elasticsearch. Throws only `ForeignStoreError`. */
  async checkIfReachable(): Promise<void> {
    try {
      await this.check();
    } catch (error) {
      if (error instanceof ForeignStoreError) throw error;
      // The parts that use an engine report its failures.
      if (this.#refusal === undefined) this.#versionGate.set(true);
    }
  }

  /** Checks periodically until the signal is given. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.checkIfReachable().catch(() => {});
      await delay(everyMs, signal);
    }
  }

  /** Runs `work` while the gate is open, until `signal` is given. `work` must end with the signal that it receives. */
  during(signal: AbortSignal, work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    return this.#versionGate.runWhileOpen(signal, async (agreed) => {
      await work(agreed);
    });
  }

  #refuse(reason: string): void {
    if (reason !== this.#refusal) this.#logger.error({ reason }, 'another store, not ready');
    this.#refusal = reason;
    this.#versionGate.set(false);
  }
}
