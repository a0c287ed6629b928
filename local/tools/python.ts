import { join } from 'node:path';
import { installPackages } from '../install.ts';
import { toolFolder } from './folder.ts';
import { runInstaller } from './run.ts';
import type { Tool } from './tool.ts';

const requirements = join(import.meta.dir, 'python', 'requirements.txt');

/**
 * The Python tools of python/requirements.txt in a virtual environment of their own, each file checked against its
 * hash there. PYTHON_TOOLS is the folder of its programs.
 */
export const python: Tool = {
  name: 'python',
  async provide(surroundings) {
    const { say, signal } = surroundings;
    const folder = await toolFolder(
      {
        name: 'python-tools',
        lockFiles: [requirements],
        async fill(empty) {
          // Debian's python3 has venv, but not the ensurepip that venv needs.
          const there = Bun.spawnSync(['python3', '-c', 'import ensurepip, venv'], { stderr: 'ignore' });
          if (!there.success) await installPackages(['python3', 'python3-venv'], say);
          await runInstaller(['python3', '-m', 'venv', empty], { signal, timeoutMs: 60_000 });
          const pip = [join(empty, 'bin', 'python'), '-m', 'pip', '--disable-pip-version-check', '--quiet'];
          await runInstaller(
            [
              ...pip,
              'install',
              '--no-deps',
              '--only-binary',
              ':all:',
              '--require-hashes',
              '-r',
              requirements,
            ],
            { signal, timeoutMs: 300_000 },
          );
        },
      },
      surroundings,
    );
    return { PYTHON_TOOLS: join(folder, 'bin') };
  },
};
