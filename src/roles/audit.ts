import { parseArgs } from 'node:util';
import { Repair, untilRepaired } from '../audit/audit-repair.ts';
import { type AuditDeps, type AuditProgress, compare } from '../audit/compare.ts';
import { compareLive } from '../audit/compare-live.ts';
import type { Counts, Finding } from '../audit/finding.ts';
import { findMisplaced } from '../audit/placement.ts';
import type { Config } from '../config.ts';
import { openSearch } from '../es/client.ts';
import { createLogger } from '../log.ts';
import { Names } from '../names.ts';
import { readHorizon } from '../store/audit.ts';
import { closeStore, openStore, untilReady } from '../store/connection.ts';
import { mapRedisErrors } from '../store/errors.ts';
import { AuditReport } from './audit-report.ts';
import { exitCodes, type OneShot, UsageError } from './one-shot.ts';

const connectMs = 10_000;
/** A page of a scan may take long on a busy cluster; far below the time for which the index remembers deletes. */
const searchTimeoutMs = 30_000;

const usage = `bun src/main.ts audit [--repair] [--history] [--json] [--all] [--index NAME]

Compares the search index with Redis, document by document, while others write (docs/audit.md).

Options:
  --repair      Repair what differs, wait for that and compare again.
  --history     Report revisions that the history lacks, too.
  --json        Print a JSON object a line: each finding, then the summary.
  --all         Print every finding, not only the first 1000.
  --index NAME  Compare this index instead of the live one.
  --help        Print this.

Exit codes: 0 all agrees, 1 something differs, 2 mistaken options, 3 an engine could not be reached.

Examples:
  bun src/main.ts audit
  bun src/main.ts audit --repair --json`;

/** The command `audit`: compares the search index with Redis. */
export const audit: OneShot = {
  usage,
  async run(config, args, signal) {
    const options = readOptions(args);
    const deps = await connect(config);
    const report = new AuditReport(options);
    try {
      return await run(deps, options, report, signal);
    } finally {
      report.end();
      await deps.search.close();
      closeStore(deps.store);
    }
  },
};

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      all: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
      index: { type: 'string' },
      json: { type: 'boolean', default: false },
      repair: { type: 'boolean', default: false },
    },
  });
  if (values.repair && values.index !== undefined) {
    throw new UsageError('Only the live index can be repaired: leave out --index or --repair.');
  }
  return values;
}

async function connect(config: Config): Promise<AuditDeps> {
  // Errors are reported at the end.
  const names = new Names(config.namePrefix);
  const store = openStore(config.redisUrl, createLogger('audit', 'silent'), names);
  try {
    await mapRedisErrors(untilReady(store.redis, connectMs));
  } catch (error) {
    closeStore(store);
    throw error;
  }
  return { store, search: openSearch(config.elasticsearchUrls, searchTimeoutMs, names) };
}

/** Compares; with `--repair` again as long as repairs reduce the differences. */
async function run(
  deps: AuditDeps,
  options: Options,
  report: AuditReport,
  signal: AbortSignal,
): Promise<number> {
  let failedBefore: number | undefined;
  for (let before = Number.POSITIVE_INFINITY; ; ) {
    const repair = new Repair(await readHorizon(deps.store));
    const { index, counts } = await compareOnce(deps, options, signal, {
      onFinding(finding, index) {
        repair.take(finding, index);
        return report.finding(finding);
      },
      onProgress: (progress) => report.progress(progress),
    });
    const differing = Object.values(counts.findings).reduce((sum, count) => sum + count, 0);
    failedBefore ??= counts.failed;
    if (differing === 0 || !options.repair || differing >= before) {
      // The audit skips plans that the index rejected during the repair, although they are not repaired.
      const refused = Math.max(counts.failed - failedBefore, 0);
      const misplaced = options.index === undefined ? await findMisplaced(deps, index) : [];
      await report.summary(index, counts, { refused, misplaced });
      return differing + refused + misplaced.length === 0 ? exitCodes.well : exitCodes.wrong;
    }
    before = differing;
    const asked = await repair.ask(deps);
    report.asked(asked);
    const wanted = await untilRepaired(deps, asked, {
      signal,
      onProgress: (left) => report.repairing(asked, left),
    });
    if (wanted > 0) {
      report.stalled(wanted);
      await report.summary(index, counts, { refused: 0, misplaced: [] });
      return exitCodes.wrong;
    }
  }
}

interface Exported {
  onFinding(finding: Finding, index: string): Promise<void>;
  onProgress(progress: AuditProgress): void;
}

async function compareOnce(
  deps: AuditDeps,
  { index, history }: Options,
  signal: AbortSignal,
  report: Exported,
): Promise<{ readonly index: string; readonly counts: Counts }> {
  const options = { ...report, history, signal };
  if (index === undefined) return compareLive(deps, options);
  return { index, counts: await compare(deps, { ...options, index }) };
}
