import { CliError } from '../cli-error.ts';
import type { Environment } from '../instance.ts';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Environment;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** Runs an installer and resolves with its output. Throws a CliError with the whole output if it fails. */
export async function runInstaller(command: readonly string[], options: RunOptions): Promise<string> {
  const { cwd, env, signal, timeoutMs } = options;
  const child = Bun.spawn([...command], {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    signal,
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  signal.throwIfAborted();
  if (child.exitCode !== 0) {
    const said = `${output.slice(-2_000)}${errors.slice(-2_000)}`.trim();
    throw new CliError(`${command.join(' ')} failed. Is the network there?\n${said}`);
  }
  return output;
}
