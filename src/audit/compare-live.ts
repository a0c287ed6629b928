import { Failure } from '../failure.ts';
import { knownGeneration } from '../store/audit.ts';
import { type AuditDeps, type AuditOptions, compare } from './compare.ts';
import type { Counts } from './finding.ts';

/** Rebuilds that may end during one audit. */
const maxAttempts = 5;
const replaced = 'Another generation has taken the place of the one that was audited. Try again.';

/** An audit of the live index. */
export interface LiveAudit {
  /** Its own name; the alias if no consumer has ever run. */
  readonly index: string;
  readonly counts: Counts;
}

/**
 * Compares the live index with Redis, as `compare` does. If a rebuild replaces the live index meanwhile, nobody writes
 * the old one any more: the audit stops reporting on the old index and begins again. Throws `Failure('unavailable')`.
 */
export async function compareLive(deps: AuditDeps, options: Omit<AuditOptions, 'index'>): Promise<LiveAudit> {
  for (let attempt = 1; ; attempt++) {
    const index = await liveIndex(deps);
    try {
      const counts = await compare(deps, {
        ...options,
        index,
        async onFinding(finding) {
          if ((await liveIndex(deps)) !== index) throw new Failure('unavailable', replaced);
          await options.onFinding(finding, index);
        },
      });
      return { index, counts };
    } catch (error) {
      if (attempt >= maxAttempts || (await liveIndex(deps)) === index) throw error;
    }
  }
}

async function liveIndex({ store, search }: AuditDeps): Promise<string> {
  return (await knownGeneration(store)) ?? search.names.plans;
}
