import { join } from 'node:path';

/** The exit code and the output of one run of the command. */
export interface Run {
  readonly code: number;
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs `bun src/main.ts audit` against the instance under test, changed by `env`. */
export async function runAudit(...args: readonly string[]): Promise<Run> {
  return runAuditWith({}, ...args);
}

export async function runAuditWith(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Run> {
  const main = join(import.meta.dir, '../../src/main.ts');
  const child = Bun.spawn([process.execPath, main, 'audit', ...args], {
    env: { ...process.env, ...env },
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code: await child.exited, lines: output.split('\n').filter(Boolean), errors };
}
