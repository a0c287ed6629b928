import { BrokerAsPromised } from 'rascal';
import { assertingConfig, type Missing, type RascalParts } from './rascal-config.ts';

/** A broker that is frozen, or blocks for an alarm, answers nothing. */
const timeoutMs = 10_000;
const closeTimeoutMs = 1_000;

/**
 * Lets Rascal assert the missing parts of the topology, and all bindings, by a broker that lives as long as that takes.
 * Rascal asserts only when it connects, and leaves the connection open when it fails (seen: 21.0); the signal closes it.
 */
export async function assertTopology(parts: RascalParts, missing: Missing): Promise<void> {
  const closing = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error('RabbitMQ did not answer in time')), timeoutMs);
  const opening = BrokerAsPromised.create(assertingConfig(parts, missing, closing.signal));
  // Also when it is closed later.
  opening.then(
    (broker) => broker.on('error', () => {}),
    () => {},
  );
  try {
    const broker = await Promise.race([opening, timeout.promise]);
    await Promise.race([broker.shutdown(), Bun.sleep(closeTimeoutMs)]);
  } finally {
    clearTimeout(timer);
    closing.abort();
  }
}
