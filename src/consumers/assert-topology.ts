import { BrokerAsPromised } from 'rascal';
import { assertingConfig, type Missing, type RascalDeps } from './rascal-config.ts';

/** A broker that is frozen, or blocks for an alarm, answers nothing. */
const timeoutMs = 10_000;
const closeTimeoutMs = 1_000;

/**
 * Lets Rascal assert the missing parts of the topology, and all bindings, by a broker that lives as long as that takes.
 * Rascal asserts only when it connects, and leaves the connection open when it fails (seen: 21.0); the signal closes
 * it.
 */
export async function assertTopology(deps: RascalDeps, missing: Missing): Promise<void> {
  const closing = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error('RabbitMQ did not answer in time')), timeoutMs);
  try {
    await Promise.race([connectOnce(assertingConfig(deps, missing, closing.signal)), timeout.promise]);
  } finally {
    clearTimeout(timer);
    closing.abort();
  }
}

/** Creates a broker and shuts it down; also one whose creation failed, which keeps a timer. */
async function connectOnce(config: object): Promise<void> {
  let broker: BrokerAsPromised | undefined;
  try {
    broker = await BrokerAsPromised.create(config);
    broker.on('error', () => {});
  } catch (error) {
    // Rascal gives the broker along under a symbol that the error names.
    const { broker: key } = error as { readonly broker?: symbol };
    if (key !== undefined) broker = (error as Record<symbol, BrokerAsPromised>)[key];
    throw error;
  } finally {
    if (broker !== undefined) await Promise.race([broker.shutdown(), Bun.sleep(closeTimeoutMs)]);
  }
}
