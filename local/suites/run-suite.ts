import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../proc/identity.ts';
import { stopSession } from '../proc/stop-session.ts';
import type { Chosen } from './choose.ts';
import { type Report, readJunit } from './junit.ts';

export interface SuiteResult extends Report {
  readonly tookMs: number;
  /** Why the suite failed, if the counts do not show it. */
  readonly reason: string | undefined;
}

export interface SuiteSurroundings {
  /** Folder of the project. */
  readonly root: string;
  /** Folder for reports. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Stops the suite, which then counts as failed. */
  readonly signal: AbortSignal;
  /** Only tests whose names contain this text. */
  readonly name?: string | undefined;
  /** Output of the suite. Default: the output of this process. */
  readonly output?: 'inherit' | 'ignore';
}

const killGraceMs = 1_000;

/** Runs one suite and streams its output. All processes that it started have ended when this resolves. */
export async function runSuite(chosen: Chosen, surroundings: SuiteSurroundings): Promise<SuiteResult> {
  const { root, folder, env, signal, output = 'inherit' } = surroundings;
  const { suite } = chosen;
  const begin = performance.now();
  const report = join(folder, `${suite.name}.junit.xml`);
  rmSync(report, { force: true });
  const [program = '', ...args] = makeCommand(chosen, report, surroundings.name);
  // When this process is killed, the suite must not continue against an instance that the next run may use.
  const command = ['setpriv', '--pdeathsig', 'KILL', '--', program === 'bun' ? process.execPath : program];
  const child = Bun.spawn([...command, ...args], {
    cwd: root,
    env: { ...env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  const leader = identify(child.pid);
  const stopped = await stoppedBy(child.exited, suite.budgetS * 1_000, signal);
  if (leader !== undefined) await stopSession(leader, stopped === undefined ? 0 : killGraceMs);
  await child.exited;

  const tookMs = performance.now() - begin;
  if (stopped !== undefined) return { ...suiteFailure(stopped), tookMs };
  const code = child.exitCode ?? child.signalCode ?? 'unknown';
  const outcome = 'command' in suite.runs ? commandOutcome(code) : await testsOutcome(code, report);
  return { ...outcome, tookMs };
}

function makeCommand({ suite, files }: Chosen, report: string, name: string | undefined): readonly string[] {
  if ('command' in suite.runs) return suite.runs.command;
  // Many tests start a process, which can take longer than Bun's default of five seconds on a busy machine.
  const patience = ['--timeout', '30000'];
  const reporting = ['--reporter=junit', `--reporter-outfile=${report}`];
  const filter = name === undefined ? [] : ['-t', RegExp.escape(name)];
  return ['bun', 'test', ...files.map((file) => `./${file}`), ...filter, ...patience, ...reporting];
}

/** Waits for a reason to stop the suite; resolves with undefined if the suite ended by itself. */
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

/** The outcome of a suite that failed as a whole. */
export const suiteFailure = (reason: string): Outcome => {
  return { passed: 0, failed: 1, skipped: 0, failures: [], reason };
};

function commandOutcome(code: number | string): Outcome {
  if (code !== 0) return suiteFailure(`exit code ${code}`);
  return { passed: 1, failed: 0, skipped: 0, failures: [], reason: undefined };
}

async function testsOutcome(code: number | string, path: string): Promise<Outcome> {
  const file = Bun.file(path);
  const report = (await file.exists()) ? readJunit(await file.text()) : undefined;
  if (report === undefined) return suiteFailure(`no report, exit code ${code}`);
  if (report.passed + report.failed === 0) return { ...report, failed: 1, reason: 'no test ran' };
  // A file that cannot be loaded, or an error between tests, is in no report.
  if (code !== 0 && report.failed === 0) return { ...report, failed: 1, reason: `exit code ${code}` };
  return { ...report, reason: undefined };
}
