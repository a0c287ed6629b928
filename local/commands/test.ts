import { parseArgs } from 'node:util';
import { tryConnect } from '../control.ts';
import { installPrograms } from '../install.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { type Say, seconds, table } from '../say.ts';
import { startInstance } from '../start.ts';
import { stopInstance } from '../stop.ts';
import { runSuite, type SuiteResult, type SuiteSurroundings } from '../suites/run-suite.ts';
import { type Suite, suites } from '../suites.ts';
import { UserError } from '../user-error.ts';
import { defineCommand } from './command.ts';
import { onInterrupt } from './interrupt.ts';
import { keepLogs, reportFolder } from './logs.ts';

type Results = [Suite, SuiteResult][];

/**
 * What a test spoils in the index stays so until the test has looked: those who find it by themselves are its own. And
 * whoever dies with a lease is soon followed by another.
 */
const settings = { ANTI_ENTROPY_MS: '3600000', LEASE_MS: '3000' };

export const test = defineCommand(
  'test',
  'check everything, or these suites, on an instance of its own',
  {
    purpose:
      'Runs the suites one after the other, those that need engines on an instance that is started for them without ' +
      'data and is gone afterwards. The last line is `N passed, N failed`. See docs/testing.md.',
    operands: [['[suite…]', `Of ${suites.map(({ name }) => name).join(', ')}; all if left out.`]],
    exitCodes: '1 if anything failed.',
    examples: ['test', 'test contract unit'],
  },
  (args, { env }) => run(parseArgs({ args: [...args], allowPositionals: true }).positionals, env),
);

async function run(names: readonly string[], env: Environment): Promise<number> {
  const chosen = choose(names);
  const instance = openInstance('test', env);
  const signal = onInterrupt();
  const folder = reportFolder(instance);
  const results: Results = [];
  const runAll = async (some: readonly Suite[], suiteEnv: Environment) => {
    for (const suite of some) {
      if (signal.aborted) return;
      console.log(`\n── ${suite.name}`);
      const result = await runWithTools(
        suite,
        { root: instance.root, folder, env: suiteEnv, signal },
        instance,
      );
      console.log(`── ${suite.name}: ${outcome(result)}`);
      results.push([suite, result]);
    }
  };

  await runAll(
    chosen.filter((suite) => !suite.needsEngines),
    env,
  );
  const onEngines = chosen.filter((suite) => suite.needsEngines);
  if (onEngines.length > 0 && !signal.aborted) {
    await withTestInstance(instance, env, signal, async (addresses) => {
      await runAll(onEngines, { ...env, ...addresses, PLANBASE_INSTANCE: 'test' });
      return results.some(([suite, { failed }]) => suite.needsEngines && failed > 0);
    }).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      console.error(error.message);
      const result = notRun('the test instance did not start');
      results.push(...onEngines.map((suite): Results[number] => [suite, result]));
    });
  }
  return summarise(results, signal.aborted);
}

function notRun(reason: string): SuiteResult {
  return { passed: 0, failed: 1, skipped: 0, tookMs: 0, reason };
}

/** Installs what the suite needs, then runs it. */
async function runWithTools(
  suite: Suite,
  surroundings: SuiteSurroundings,
  instance: Instance,
): Promise<SuiteResult> {
  const { env, signal } = surroundings;
  const found: Record<string, string> = {};
  try {
    await installPrograms(suite.programs ?? [], console.log);
    for (const tool of suite.tools ?? []) {
      Object.assign(found, await tool.provide({ instance, signal, say: (text) => console.log(text) }));
    }
  } catch (error) {
    if (!(error instanceof UserError) && !signal.aborted) throw error;
    console.error(error instanceof Error ? error.message : error);
    return notRun('what it needs is not installed');
  }
  return runSuite(suite, { ...surroundings, env: { ...env, ...found } });
}

function choose(names: readonly string[]): Suite[] {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map((suite) => suite.name).join(', ');
    throw new UserError(`There is no suite ${unknown.join(', ')}: there are ${known}.`);
  }
  return suites.filter((suite) => names.length === 0 || names.includes(suite.name));
}

/** Runs `work`, which resolves with whether the logs are of interest, on a test instance of its own. */
async function withTestInstance(
  instance: Instance,
  env: Environment,
  signal: AbortSignal,
  work: (addresses: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<void> {
  if ((await tryConnect(instance.name)) !== undefined) {
    throw new UserError(
      'The test instance is in use by another ./dev test. If not: PLANBASE_INSTANCE=test ./dev down',
    );
  }
  const say: Say = (text) => console.log(text);
  const begin = performance.now();
  console.log('\n── starting the test instance');
  let ofInterest = true;
  try {
    const { control } = await startInstance({
      instance,
      env: { ...settings, ...env },
      purge: true,
      say,
      signal,
    });
    console.log(`── the test instance is ready: ${seconds(performance.now() - begin)}`);
    ofInterest = await work(control.env);
  } finally {
    await stopInstance(instance, false, say);
    if (ofInterest) keepLogs(instance, say);
    await stopInstance(instance, true, say);
  }
}

function outcome({ passed, failed, skipped, reason }: SuiteResult): string {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${counts.join(', ')}${reason === undefined ? '' : ` (${reason})`}`;
}

function summarise(results: Results, interrupted: boolean): number {
  const rows = results.map(([suite, result]) => [
    suite.name,
    result.passed,
    result.failed,
    result.skipped,
    seconds(result.tookMs),
    `${suite.budgetS} s`,
    result.reason ?? '',
  ]);
  console.log(`\n${table([['suite', 'passed', 'failed', 'skipped', 'time', 'budget', ''], ...rows])}`);
  const sum = (count: (result: SuiteResult) => number) =>
    results.reduce((total, [, result]) => total + count(result), 0);
  const failed = sum((result) => result.failed);
  if (interrupted) console.log('Interrupted: not every suite has run.');
  console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
  return failed > 0 || interrupted ? 1 : 0;
}
