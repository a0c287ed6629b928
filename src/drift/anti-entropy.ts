import type { Mappings } from '../es/mappings.ts';
import { failpoint } from '../failpoint.ts';
import { knownGeneration } from '../store/audit.ts';
import { sinceDriftMs } from '../store/drift.ts';
import { compareIndex, type PreviousRun } from './compare-index.ts';
import type { IndexDeps } from './external-writes.ts';
import { type Holder, underLease } from './lease.ts';

/*
 * Anti-entropy finds and repairs changes that somebody made to the search index without the consumers.
 *
 *   waiting ── due ──► what others wrote ──► sums of all buckets ──► plans of those that differ ──► repairs asked for
 *      ▲                                                                                                  │
 *      └──────────────────────────────────────── noted ◄──────────────────────────────────────────────────┘
 *
 * One search consumer at a time checks, under a lease that expires when its holder dies. It changes nothing itself: it
 * makes plans pending with a repair, the sweeper announces them, and a consumer repairs the index. SIGKILL at any point
 * loses nothing but a check; the next one begins where the last repairs were requested.
 */
const maxTickMs = 5_000;

/** Dependencies of anti-entropy. */
export interface AntiEntropyDeps extends IndexDeps, Holder {
  readonly mappings: Mappings;
  /** Time between two checks. */
  readonly antiEntropyMs: number;
}

/** Runs until the signal is given. */
export function runAntiEntropy(deps: AntiEntropyDeps, signal: AbortSignal): Promise<void> {
  const { store, mappings, antiEntropyMs } = deps;
  const previousRun: PreviousRun = { moved: new Set() };
  const lease = { of: 'antiEntropy', everyMs: Math.min(antiEntropyMs / 2, maxTickMs) };
  return underLease(deps, lease, signal, async () => {
    if ((await failpoint('antiEntropy.due', () => sinceDriftMs(store))) < antiEntropyMs) return;
    const index = await failpoint('antiEntropy.live', () => knownGeneration(store));
    // A generation of another version has other documents than the counted ones.
    if (index === undefined || !(await failpoint('antiEntropy.mapping', () => mappings.of(index))).own)
      return;
    await compareIndex(deps, index, previousRun, signal);
  });
}
