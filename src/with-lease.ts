import { delay } from './delay.ts';
import { toReason } from './error-reason.ts';
import type { Logger } from './log.ts';

/** A lease that one process at a time holds. */
export interface Lease {
  /** Takes or renews the lease for `ms`; false when another process has it. */
  take(ms: number): Promise<boolean>;
  /** How long a holder keeps the lease after its last renewal. */
  readonly leaseMs: number;
}

/** Releases the lease, so that another process gets it at once. */
export async function releaseLease({ take }: Lease): Promise<void> {
  await take(1).catch(() => {});
}

/**
 * Does the work if this process can have the lease, and renews it meanwhile. `held` is aborted when the lease is lost,
 * and with the signal. A process that was frozen may work next to the next holder for a moment: the work must tolerate
 * that. Returns whether the process had the lease. It keeps the lease: see `releaseLease` and `withLease`.
 */
export async function keepLease(
  { take, leaseMs }: Lease,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<boolean> {
  if (!(await take(leaseMs))) return false;
  const lost = new AbortController();
  const renewal = setInterval(() => {
    take(leaseMs).then(
      (isOwn) => isOwn || lost.abort(new Error('another process has the lease')),
      // Redis is unreachable: the lease expires there.
      () => lost.abort(new Error('the lease could not be renewed')),
    );
  }, leaseMs / 3);
  try {
    await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
  }
  return true;
}

/** As `keepLease`, but releases the lease after the work. */
export async function withLease(
  wanted: Lease,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<boolean> {
  let wasHeld = false;
  try {
    return await keepLease(wanted, signal, (held) => {
      wasHeld = true;
      return work(held);
    });
  } finally {
    if (wasHeld) await releaseLease(wanted);
  }
}

/**
 * Does a round every `everyMs` while this process has the lease, and waits for the lease otherwise. A round that throws
 * is logged. Runs until the signal is given, then releases the lease.
 */
export async function leadRounds(
  wanted: Lease & { readonly logger: Logger; readonly name: string; readonly everyMs: number },
  signal: AbortSignal,
  round: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await delay(wanted.everyMs, signal);
    if (signal.aborted) break;
    try {
      await keepLease(wanted, signal, round);
    } catch (error) {
      const reason = toReason(error);
      wanted.logger.warn({ lease: wanted.name, reason }, 'round failed, retrying');
    }
  }
  await releaseLease(wanted);
}
