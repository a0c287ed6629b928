import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { lease } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';

/** The process that takes a lease. */
export interface Holder {
  readonly store: Store;
  /** Names this process. */
  readonly name: string;
  /** Time after its last renewal when the lease expires. */
  readonly leaseMs: number;
  readonly logger: Logger;
}

/**
 * Runs a round every `everyMs` while this process has the lease, and waits for the lease otherwise. The lease is
 * renewed during a long round. A frozen process loses the lease and may then run its round concurrently with another
 * process, so rounds must tolerate that. A round that throws is logged, and the next one is tried. Runs until the
 * signal is given.
 */
export async function underLease(
  { store, name, leaseMs, logger }: Holder,
  { name: what, everyMs }: { readonly name: string; readonly everyMs: number },
  signal: AbortSignal,
  round: () => Promise<void>,
): Promise<void> {
  const take = (ms = leaseMs) => failpoint('watch.lease', () => lease(store, what, name, ms));
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  for (;;) {
    await Promise.race([Bun.sleep(everyMs), stopped]);
    if (signal.aborted) break;
    const renewal = setInterval(() => void take().catch(() => {}), leaseMs / 3);
    try {
      if (await take()) await round();
    } catch (error) {
      logger.warn(
        { what, reason: error instanceof Error ? error.message : String(error) },
        'round failed, retrying',
      );
    } finally {
      clearInterval(renewal);
    }
  }
  // Release the lease: other processes need not wait until it expires.
  await take(1).catch(() => {});
}
