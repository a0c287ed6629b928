import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { lease } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';

/** Who takes a lease. */
export interface Holder {
  readonly store: Store;
  /** Names this process. */
  readonly name: string;
  /** After it was last heard of. */
  readonly leaseMs: number;
  readonly logger: Logger;
}

/**
 * Does a round every `everyMs` for as long as this process has the lease, and waits for it otherwise. The lease is
 * renewed while a round takes long; a process that is frozen loses it, and may then do its round beside another: a
 * round must not mind. One that throws is logged, and the next one is tried. Runs until the signal is given.
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
        'a round is held up',
      );
    } finally {
      clearInterval(renewal);
    }
  }
  // Who waits for it need not wait until it runs out.
  await take(1).catch(() => {});
}
