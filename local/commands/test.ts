import { parseArgs } from 'node:util';
import { CliError } from '../cli-error.ts';
import { tryConnect } from '../control.ts';
import { installPrograms } from '../install.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { type Print, seconds } from '../print.ts';
import { startInstance } from '../start.ts';
import { stopInstance } from '../stop.ts';
import { type Chosen, chooseSuites } from '../suites/choose.ts';
import { runSuite, type SuiteResult, type SuiteSurroundings, suiteFailure } from '../suites/run-suite.ts';
import { summarise } from '../suites/summary.ts';
import { suites } from '../suites.ts';
import { defineCommand } from './command.ts';
import { onInterrupt } from './interrupt.ts';
import { keepLogs, reportFolder } from './logs.ts';

type Results = [Chosen, SuiteResult][];

/**
 * Anti-entropy runs once an hour, so that the instance does not repair an index that a test has corrupted before the
 * test has checked it: tests that need anti-entropy start it themselves. Leases are short, so that another process soon
 * takes over from one that died.
 */
const settings = { ANTI_ENTROPY_MS: '3600000', LEASE_MS: '3000' };

const options = {
  all: { type: 'boolean', default: false, text: 'Run the long ones, too.' },
  name: { type: 'string', value: 'TEXT', text: 'Only tests whose names contain this.' },
} as const;

export const test = defineCommand(
  'test',
  'check everything, or these suites, on an instance of its own',
  {
    purpose:
      'Runs the suites one after the other, those that need engines on an instance that is started for them without ' +
      'data and is gone afterwards. The last line is `N passed, N failed`. See docs/testing.md.',
    operands: [
      [
        '[suite or file…]',
        `Suites by name, or test files. Suites: ${suites.map(({ name }) => name).join(', ')}. Default: all that are not ` +
          'long.',
      ],
    ],
    options,
    exitCodes: '1 if anything failed.',
    examples: ['test', 'test --all', 'test contract unit', "test test/api/writes.test.ts --name 'a plan'"],
  },
  (args, { env }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return run(positionals, values, env);
  },
);

interface Flags {
  readonly all: boolean;
  readonly name?: string | undefined;
}

async function run(operands: readonly string[], { all, name }: Flags, env: Environment): Promise<number> {
  const instance = openInstance('test', env);
  const chosen = chooseSuites(operands, all, instance.root);
  const signal = onInterrupt();
  const folder = reportFolder(instance);
  const results: Results = [];
  const runAll = async (some: readonly Chosen[], suiteEnv: Environment) => {
    for (const each of some) {
      if (signal.aborted) return;
      console.log(`\n── ${each.suite.name}`);
      const surroundings = { root: instance.root, folder, env: suiteEnv, signal, name };
      const result = await runWithTools(each, surroundings, instance);
      console.log(`── ${each.suite.name}: ${outcome(result)}`);
      results.push([each, result]);
    }
  };

  await runAll(
    chosen.filter(({ suite }) => !suite.needsEngines),
    env,
  );
  const onEngines = chosen.filter(({ suite }) => suite.needsEngines);
  if (onEngines.length > 0 && !signal.aborted) {
    await withTestInstance(instance, env, signal, async (addresses) => {
      await runAll(onEngines, { ...env, ...addresses, PLANBASE_INSTANCE: 'test' });
      return results.some(([{ suite }, { failed }]) => suite.needsEngines && failed > 0);
    }).catch((error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      console.error(error.message);
      const result = notRun('the test instance did not start');
      results.push(...onEngines.map((each): Results[number] => [each, result]));
    });
  }
  console.log(summarise(results, signal.aborted));
  return signal.aborted || results.some(([, { failed }]) => failed > 0) ? 1 : 0;
}

const notRun = (reason: string): SuiteResult => ({ ...suiteFailure(reason), tookMs: 0 });

/** Installs the tools of the suite, then runs it. */
async function runWithTools(
  chosen: Chosen,
  surroundings: SuiteSurroundings,
  instance: Instance,
): Promise<SuiteResult> {
  const { env, signal } = surroundings;
  const { suite } = chosen;
  const found: Record<string, string> = {};
  try {
    await installPrograms(suite.programs ?? [], console.log);
    for (const tool of suite.tools ?? []) {
      Object.assign(found, await tool.provide({ instance, signal, print: (text) => console.log(text) }));
    }
  } catch (error) {
    if (!(error instanceof CliError) && !signal.aborted) throw error;
    console.error(error instanceof Error ? error.message : error);
    return notRun('what it needs is not installed');
  }
  return runSuite(chosen, { ...surroundings, env: { ...env, ...found } });
}

/** Runs `work` on its own test instance. `work` resolves with whether to keep the logs. */
async function withTestInstance(
  instance: Instance,
  env: Environment,
  signal: AbortSignal,
  work: (addresses: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<void> {
  if ((await tryConnect(instance.name)) !== undefined) {
    throw new CliError(
      'The test instance is in use by another ./dev test. If not: PLANBASE_INSTANCE=test ./dev down',
    );
  }
  const print: Print = (text) => console.log(text);
  const begin = performance.now();
  console.log('\n── starting the test instance');
  let ofInterest = true;
  try {
    const { control } = await startInstance({
      instance,
      env: { ...settings, ...env },
      purge: true,
      print,
      signal,
    });
    console.log(`── the test instance is ready: ${seconds(performance.now() - begin)}`);
    ofInterest = await work(control.env);
  } finally {
    await stopInstance(instance, false, print);
    if (ofInterest) keepLogs(instance, print);
    await stopInstance(instance, true, print);
  }
}

function outcome({ passed, failed, skipped, reason }: SuiteResult): string {
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  return `${counts.join(', ')}${reason === undefined ? '' : ` (${reason})`}`;
}
