import { compareLive } from '../../src/audit/compare-live.ts';
import type { Finding } from '../../src/audit/finding.ts';
import { openSearch } from '../../src/es/client.ts';
import { createLogger } from '../../src/log.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import type { Endpoints } from '../endpoints.ts';

const searchTimeoutMs = 30_000;
const readyWithinMs = 10_000;

/** Findings of an audit, one line each. */
export interface Audited {
  /** Documents that are missing, have a wrong revision or content, or belong to no plan. */
  readonly documentsWrong: readonly string[];
  readonly orphans: readonly string[];
  /** Revisions in the stream that history should have and has not. */
  readonly unkept: readonly string[];
}

/** Audits the index and the history. Bypasses all proxies that faults can disturb. */
export async function audited({ redisUrl, elasticsearchUrls }: Endpoints): Promise<Audited> {
  const store = openStore(redisUrl, createLogger('chaos', 'silent'));
  const search = openSearch(elasticsearchUrls, searchTimeoutMs);
  const findings: Finding[] = [];
  try {
    await untilReady(store.redis, readyWithinMs);
    await compareLive(
      { store, search },
      { history: true, onFinding: (finding) => void findings.push(finding) },
    );
  } finally {
    await search.close();
    closeStore(store);
  }
  const readLines = (kinds: readonly Finding['kind'][]) =>
    findings.filter(({ kind }) => kinds.includes(kind)).map((finding) => JSON.stringify(finding));
  return {
    documentsWrong: readLines(['missing', 'stale', 'ahead', 'differs', 'surplus']),
    orphans: readLines(['orphan']),
    unkept: readLines(['unkept']),
  };
}
