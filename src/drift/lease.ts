import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { lease } from '../store/changes.ts';
import type { Store } from '../store/connection.ts';
import { leadRounds } from '../with-lease.ts';

/** Dependencies of a process that may have a lease. */
export interface Holder {
  readonly store: Store;
  /** Names this process. */
  readonly name: string;
  /** How long a holder keeps the lease after its last renewal. */
  readonly leaseMs: number;
  readonly logger: Logger;
}

/** Does rounds under the lease `of` (`leadRounds`). */
export function underLease(
  { store, name, leaseMs, logger }: Holder,
  { of, everyMs }: { readonly of: string; readonly everyMs: number },
  signal: AbortSignal,
  round: () => Promise<void>,
): Promise<void> {
  const take = (ms: number) => failpoint('watch.lease', () => lease(store, of, name, ms));
  return leadRounds({ take, leaseMs, logger, name: of, everyMs }, signal, round);
}
