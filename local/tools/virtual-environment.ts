import { join } from 'node:path';
import { installPackages } from '../install.ts';
import { runInstaller } from './run.ts';
import type { ToolSurroundings } from './tool.ts';

/** Makes a virtual environment of Python in the folder and resolves with the command line of its pip. */
export async function createEnvironment(
  folder: string,
  { print, signal }: Pick<ToolSurroundings, 'print' | 'signal'>,
): Promise<readonly string[]> {
  // Debian's python3 has venv, but not the ensurepip that venv needs.
  const there = Bun.spawnSync(['python3', '-c', 'import ensurepip, venv'], { stderr: 'ignore' });
  if (!there.success) await installPackages(['python3', 'python3-venv'], print);
  await runInstaller(['python3', '-m', 'venv', folder], { signal, timeoutMs: 60_000 });
  return [join(folder, 'bin', 'python'), '-m', 'pip', '--disable-pip-version-check', '--quiet'];
}

/** Installs what the lock file lists, each file checked against its hash there. */
export async function installLocked(
  pip: readonly string[],
  lockFile: string,
  signal: AbortSignal,
): Promise<void> {
  await runInstaller(
    [...pip, 'install', '--no-deps', '--only-binary', ':all:', '--require-hashes', '-r', lockFile],
    { signal, timeoutMs: 300_000 },
  );
}
