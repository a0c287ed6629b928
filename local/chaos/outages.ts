import { describe } from './faults.ts';
import type { Done } from './inject-faults.ts';

/** A time without an acknowledged write. */
export interface Outage {
  readonly cause: string;
  readonly atMs: number;
  readonly forMs: number;
}

/** Parts that writes need. A fault of another part is a cause only if none of these had a fault. */
const writePath = ['api', 'api-2', 'redis'];
const noticedMs = 500;

/**
 * Returns the longest time without an acknowledged write for every cause, longest first. Causes are the faults that
 * overlap this time. If any of them hit a part that writes need, the others do not count.
 *
 * @param acknowledgedMs when writes were acknowledged, in order
 */
export function findOutages(acknowledgedMs: readonly number[], faults: readonly Done[]): Outage[] {
  const maxLength = new Map<string, Outage>();
  for (const [i, atMs] of acknowledgedMs.entries()) {
    const forMs = (acknowledgedMs[i + 1] ?? atMs) - atMs;
    if (forMs < noticedMs) continue;
    const met = faults.filter(({ fromMs, readyMs }) => fromMs <= atMs + forMs && readyMs >= atMs);
    const needed = met.filter(({ planned }) => planned.parts.some((part) => writePath.includes(part)));
    const causes = needed.length > 0 ? needed : met;
    const cause = causes.map(({ planned }) => describe(planned)).join(' + ') || 'none: a busy machine';
    if (forMs > (maxLength.get(cause)?.forMs ?? 0)) maxLength.set(cause, { cause, atMs, forMs });
  }
  return [...maxLength.values()].sort((a, b) => b.forMs - a.forMs);
}
