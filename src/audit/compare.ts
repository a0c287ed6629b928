import type { Search } from '../es/client.ts';
import { orphans } from '../es/orphans.ts';
import { countChanges, countFailed, countPlans, readKept, readLiving } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import { readHead } from '../store/exports.ts';
import {
  type Flagged,
  findMisplaced,
  planField,
  recheckOrphans,
  recheckSurplus,
  toSuspect,
} from './compare-documents.ts';
import { comparePlans, comparePlansAgain } from './compare-plans.ts';
import { findUnkept, type KeptRevision, recheckUnkept } from './compare-revisions.ts';
import { type Counts, type Finding, kinds } from './finding.ts';
import { type IndexReader, openIndexReader } from './index-reader.ts';
import { Recheck } from './recheck.ts';

/*
 * An audit compares an index with Redis, document by document, in both directions and without stopping anybody.
 *
 *   plans ──► documents ──► orphans ──► (revisions)
 *
 * Plans: every living plan, in the order of revisions up to the head of the stream at the start. A plan that is
 * written meanwhile goes past that head and is left to its consumer; every other one keeps its place and is met.
 * Documents: every document of the index, which must be at a place that Redis knows. Orphans: what the index itself
 * finds without a parent. Revisions: every entry of the stream, which history must have.
 *
 * Pending and failed plans are not compared. Any other difference is only flagged (`recheck.ts`), and reported if it is
 * still there while nothing is pending. So a running system yields no findings, and one at rest yields all of them.
 * Memory is bounded: a page of each side, and a bounded number of flagged plans and documents. The audit writes
 * nothing; on SIGKILL it leaves a scan in the cluster, which expires.
 */
const usualPauseMs = 1_000;

/** How far an audit is. */
export interface AuditProgress {
  readonly part: 'plans' | 'documents' | 'orphans' | 'revisions';
  readonly done: number;
  /** As counted at the beginning of the part. */
  readonly total: number;
}

/** The index to compare, and the callbacks for findings and progress. */
export interface AuditOptions {
  /** The index that is compared with Redis, by its own name or by the alias. */
  readonly index: string;
  /** Whether to compare the history, too. */
  readonly history?: boolean;
  /** The audit waits for it, so it runs only as fast as its findings are consumed. */
  onFinding(finding: Finding, index: string): void | Promise<void>;
  onProgress?(progress: AuditProgress): void;
  /** Between two checks of a flagged plan or document; 1 000 by default. */
  readonly pauseMs?: number;
  /** Ends the audit with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Dependencies of an audit. */
export interface AuditDeps {
  readonly store: Store;
  readonly search: Search;
}

/**
 * Compares an index with Redis; they agree if `findings` are all 0. Throws `Failure('unavailable')` when an engine does
 * not answer, or the index is removed meanwhile; then the findings so far are incomplete.
 */
export async function compare(deps: AuditDeps, options: AuditOptions): Promise<Counts> {
  const run = await begin(deps, options);
  const rechecks = [await comparingPlans(run), await comparingDocuments(run), await comparingOrphans(run)];
  if (options.history) rechecks.push(await comparingRevisions(run));
  // In parallel: all of them wait for the same pauses.
  await Promise.all(rechecks.map((each) => each.finish()));
  run.counts.failed = await countFailed(deps.store);
  return run.counts;
}

interface Run extends AuditDeps {
  readonly reader: IndexReader;
  readonly counts: Counts;
  readonly pauseMs: number;
  report(finding: Finding): Promise<void>;
  /** Must be called after every page. */
  progress(progress: AuditProgress): void;
}

async function begin(
  { store, search }: AuditDeps,
  { index, onFinding, onProgress, pauseMs = usualPauseMs, signal }: AuditOptions,
): Promise<Run> {
  // The kinds are the keys.
  const findings = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Counts['findings'];
  const counts: Counts = { plans: 0, pending: 0, failed: 0, documents: 0, revisions: 0, findings };
  const reader = await openIndexReader(search, index);
  await reader.refresh();
  return {
    store,
    search,
    reader,
    counts,
    pauseMs,
    async report(finding) {
      counts.findings[finding.kind]++;
      await onFinding(finding, index);
    },
    progress(progress) {
      signal?.throwIfAborted();
      onProgress?.(progress);
    },
  };
}

/** A check whose flagged plans or documents must still be rechecked. */
type Finishing = Pick<Recheck<unknown>, 'finish'>;

async function comparingPlans({ store, reader, counts, pauseMs, report, progress }: Run): Promise<Finishing> {
  const rechecks = new Recheck<string>({
    pauseMs,
    refresh: reader.refresh,
    recheck: (plans) => comparePlansAgain(store, reader, plans),
    report,
  });
  const head = await readHead(store);
  const total = await countPlans(store);
  for (let after = '0', done = 0; ; ) {
    const page = await readLiving(store, after, head);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.revision;
    for (const { flagged } of await comparePlans(store, reader, page)) await rechecks.add(flagged);
    for (const { state } of page) {
      if (state === 'settled') counts.plans++;
      else if (state === 'pending') counts.pending++;
    }
    done += page.length;
    progress({ part: 'plans', done, total: Math.max(total, done) });
  }
  return rechecks;
}

async function comparingDocuments({
  store,
  reader,
  counts,
  pauseMs,
  report,
  progress,
}: Run): Promise<Finishing> {
  const rechecks = new Recheck<Flagged>({
    pauseMs,
    refresh: reader.refresh,
    recheck: (some) => recheckSurplus(store, reader, some),
    report,
  });
  for await (const { documents, total } of reader.scan({ match_all: {} }, [planField])) {
    for (const flagged of await findMisplaced(store, documents)) await rechecks.add(flagged);
    counts.documents += documents.length;
    progress({ part: 'documents', done: counts.documents, total });
  }
  return rechecks;
}

async function comparingOrphans({ store, reader, pauseMs, report, progress }: Run): Promise<Finishing> {
  const rechecks = new Recheck<Flagged>({
    pauseMs,
    refresh: reader.refresh,
    recheck: (some) => recheckOrphans(store, reader, some),
    report,
  });
  let done = 0;
  for await (const { documents, total } of reader.scan(orphans(), [planField])) {
    for (const document of documents) await rechecks.add(toSuspect(document));
    done += documents.length;
    progress({ part: 'orphans', done, total });
  }
  return rechecks;
}

async function comparingRevisions({
  store,
  search,
  counts,
  pauseMs,
  report,
  progress,
}: Run): Promise<Finishing> {
  const reader = await openIndexReader(search, search.names.history);
  const rechecks = new Recheck<KeptRevision>({
    pauseMs,
    refresh: reader.refresh,
    recheck: (some) => recheckUnkept(store, reader, some),
    report,
  });
  const head = await readHead(store);
  const total = await countChanges(store);
  for (let after = '0', done = 0; ; ) {
    const page = await readKept(store, after, head);
    if (page === undefined) break;
    after = page.reached;
    for (const flagged of await findUnkept(reader, page.revisions)) await rechecks.add(flagged);
    counts.revisions += page.revisions.length;
    done += page.entries;
    progress({ part: 'revisions', done, total: Math.max(total, done) });
  }
  return rechecks;
}
