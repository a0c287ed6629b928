import { join } from 'node:path';
import { toolFolder } from './folder.ts';
import type { Tool } from './tool.ts';
import { createEnvironment, installLocked } from './virtual-environment.ts';

const requirements = join(import.meta.dir, 'python', 'requirements.txt');

/**
 * The Python tools of python/requirements.txt in a virtual environment of their own, each file checked against its
 * hash there. PYTHON_TOOLS is the folder of its programs.
 */
export const python: Tool = {
  name: 'python',
  async provide(surroundings) {
    const folder = await toolFolder(
      {
        name: 'python-tools',
        lockFiles: [requirements],
        async fill(empty) {
          const pip = await createEnvironment(empty, surroundings);
          await installLocked(pip, requirements, surroundings.signal);
        },
      },
      surroundings,
    );
    return { PYTHON_TOOLS: join(folder, 'bin') };
  },
};
