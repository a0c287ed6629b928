import { seconds, table } from '../print.ts';
import type { Chosen } from './choose.ts';
import type { Failure } from './junit.ts';
import type { SuiteResult } from './run-suite.ts';

/** Returns the end of a run's output: each failure with the command that repeats it, a table of the suites, and the sums. */
export function summarise(
  results: readonly (readonly [Chosen, SuiteResult])[],
  interrupted: boolean,
): string {
  const rows = results.map(([{ suite }, result]) => [
    suite.name,
    result.passed,
    result.failed,
    result.skipped,
    seconds(result.tookMs),
    `${suite.budgetS} s`,
    result.reason ?? '',
  ]);
  const sum = (count: (result: SuiteResult) => number) =>
    results.reduce((total, [, result]) => total + count(result), 0);
  return [
    ...results.flatMap(([, { failures }]) => failures).map(describe),
    `\n${table([['suite', 'passed', 'failed', 'skipped', 'time', 'budget', ''], ...rows])}`,
    ...(interrupted ? ['Interrupted: not every suite has run.'] : []),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ].join('\n');
}

function describe({ place, name, message }: Failure): string {
  const filter = name === undefined ? '' : ` --name '${name.replaceAll("'", "'\\''")}'`;
  const title = name ?? `before or after the tests of ${place}`;
  return `\nFailed: ${title}\n${message.replaceAll(/^/gm, '  ')}\nRun it alone: ./dev test ${place}${filter}`;
}
