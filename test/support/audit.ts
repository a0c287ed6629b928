import type { AuditOptions } from '../../src/audit/compare.ts';
import { compareLive } from '../../src/audit/compare-live.ts';
import type { Counts, Finding } from '../../src/audit/finding.ts';
import { openSearch } from '../../src/es/client.ts';
import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';

/** The findings of an audit of the instance, and its counts. */
export interface Audited {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** Audits the instance's live index and its history, in this process. */
export async function audit(options: Pick<AuditOptions, 'onProgress' | 'pauseMs'> = {}): Promise<Audited> {
  const store = openStore(process.env['REDIS_URL'] ?? '', createLogger('test', 'silent'));
  const search = openSearch((process.env['ELASTICSEARCH_URLS'] ?? '').split(','), 30_000);
  try {
    await untilReady(store.redis, 10_000);
    const findings: Finding[] = [];
    const { counts } = await compareLive(
      { store, search },
      {
        ...options,
        history: true,
        onFinding(finding) {
          findings.push(finding);
        },
      },
    );
    return { counts, findings };
  } finally {
    await search.close();
    closeStore(store);
  }
}

/**
 * Audits the instance, which must be at rest: throws with the findings when anything differs, and when plans are
 * pending or failed, of which an audit says nothing.
 */
export async function expectAuditClean(): Promise<Counts> {
  const { counts, findings } = await audit();
  const wrong = findings.slice(0, 20).map((finding) => JSON.stringify(finding));
  if (findings.length > wrong.length) wrong.push(`and ${findings.length - wrong.length} more`);
  if (counts.pending > 0) wrong.push(`${counts.pending} plans are pending`);
  if (counts.failed > 0) wrong.push(`${counts.failed} plans have failed`);
  if (wrong.length > 0) throw new Error(`the audit found:\n${wrong.join('\n')}`);
  return counts;
}
