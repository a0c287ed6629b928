import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../proc/identity.ts';
import { stopSession } from '../proc/stop-session.ts';
import type { Suite } from '../suites.ts';
import { type Counts, countJunit } from './junit.ts';

export interface SuiteResult extends Counts {
  readonly tookMs: number;
  /** Why it failed, where the counts do not tell. */
  readonly reason: string | undefined;
}

export interface SuiteSurroundings {
  /** The project. */
  readonly root: string;
  /** For reports. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Stops the suite, which then counts as failed. */
  readonly signal: AbortSignal;
}

const killGraceMs = 1_000;

/** Runs one suite, its output shown as it comes. Nothing that it started is left when this resolves. */
export async function runSuite(suite: Suite, surroundings: SuiteSurroundings): Promise<SuiteResult> {
  const { root, folder, env, signal } = surroundings;
  const begin = performance.now();
  const report = join(folder, `${suite.name}.junit.xml`);
  rmSync(report, { force: true });
  const [program = '', ...args] = suite.command;
  const reporting = suite.counts === 'tests' ? ['--reporter=junit', `--reporter-outfile=${report}`] : [];
  // When we are killed, the suite must not go on against an instance that may be the next run's.
  const command = ['setpriv', '--pdeathsig', 'KILL', '--', program === 'bun' ? process.execPath : program];
  const child = Bun.spawn([...command, ...args, ...reporting], {
    cwd: root,
    env: { ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const leader = identify(child.pid);
  const stopped = await stoppedBy(child.exited, suite.budgetS * 1_000, signal);
  if (leader !== undefined) await stopSession(leader, stopped === undefined ? 0 : killGraceMs);
  await child.exited;

  const tookMs = performance.now() - begin;
  if (stopped !== undefined) return { passed: 0, failed: 1, skipped: 0, tookMs, reason: stopped };
  const code = child.exitCode ?? child.signalCode ?? 'unknown';
  const outcome = suite.counts === 'command' ? commandOutcome(code) : await testsOutcome(code, report);
  return { ...outcome, tookMs };
}

/** Why the suite is to be stopped; undefined when it ended by itself. */
async function stoppedBy(
  exited: Promise<unknown>,
  budgetMs: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const budget = setTimeout(() => resolve('over its budget'), budgetMs);
  const onAbort = () => resolve('interrupted');
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  void exited.then(() => resolve(undefined));
  try {
    return await promise;
  } finally {
    clearTimeout(budget);
    signal.removeEventListener('abort', onAbort);
  }
}

type Outcome = Omit<SuiteResult, 'tookMs'>;

function commandOutcome(code: number | string): Outcome {
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, reason: undefined };
  return { passed: 0, failed: 1, skipped: 0, reason: `exit code ${code}` };
}

async function testsOutcome(code: number | string, report: string): Promise<Outcome> {
  const file = Bun.file(report);
  const counts = (await file.exists()) ? countJunit(await file.text()) : undefined;
  if (counts === undefined)
    return { passed: 0, failed: 1, skipped: 0, reason: `no report, exit code ${code}` };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, reason: 'no test ran' };
  // A file that cannot be loaded, or an error between tests, is in no report.
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, reason: `exit code ${code}` };
  return { ...counts, reason: undefined };
}
