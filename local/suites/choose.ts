import { Glob } from 'bun';
import { CliError } from '../cli-error.ts';
import { type Suite, suites } from '../suites.ts';

/** A suite with the files of it to run. */
export interface Chosen {
  readonly suite: Suite;
  /** Test files, relative to the project; empty for a suite that is a command. */
  readonly files: readonly string[];
}

/**
 * Chooses suites by operands, which are names of suites or test files. Without operands, chooses all suites; long
 * suites and long test files only if `all`.
 * @param root folder of the project
 * @throws {CliError} if an operand is neither
 */
export function chooseSuites(operands: readonly string[], all: boolean, root: string): Chosen[] {
  if (operands.length === 0) {
    return suites
      .filter(({ long }) => all || !long)
      .map((suite) => ({ suite, files: listFiles(suite, root).filter((file) => all || !isLong(file)) }));
  }
  const wanted = operands.map((operand) => operand.replace(/^\.\//, '').replace(/:\d+$/, ''));
  const chosen = suites
    .map((suite) => {
      const files = listFiles(suite, root);
      return {
        suite,
        files: wanted.includes(suite.name) ? files : files.filter((file) => wanted.includes(file)),
      };
    })
    .filter(({ suite, files }) => wanted.includes(suite.name) || files.length > 0);
  const known = new Set(chosen.flatMap(({ suite, files }) => [suite.name, ...files]));
  const unknown = wanted.filter((operand) => !known.has(operand));
  if (unknown.length > 0) {
    const names = suites.map((suite) => suite.name).join(', ');
    throw new CliError(`${unknown.join(', ')} is neither a suite nor a test file. Suites: ${names}.`);
  }
  return chosen;
}

const isLong = (file: string): boolean => file.endsWith('.long.test.ts');

function listFiles({ runs }: Suite, root: string): string[] {
  if ('command' in runs) return [];
  return runs.tests.flatMap((folder) =>
    [...new Glob(`${folder}/**/*.test.ts`).scanSync({ cwd: root })].sort(),
  );
}
