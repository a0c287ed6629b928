import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toolFolder } from './folder.ts';
import { runInstaller } from './run.ts';
import type { Tool } from './tool.ts';
import { createEnvironment, installLocked } from './virtual-environment.ts';

const versions = join(import.meta.dir, 'json-schema-suite');
const build = join(versions, 'build.txt');
const source = join(versions, 'source.txt');

/**
 * The official JSON Schema test suite (https://github.com/json-schema-org/JSON-Schema-Test-Suite), as the source
 * distribution of the Python package jsonschema carries it. JSON_SCHEMA_SUITE is its folder.
 */
export const jsonSchemaSuite: Tool = {
  name: 'json-schema-suite',
  async provide(surroundings) {
    const { signal } = surroundings;
    const folder = await toolFolder(
      {
        name: 'json-schema-suite',
        lockFiles: [build, source],
        async fill(empty) {
          const environment = join(empty, 'environment');
          const download = join(empty, 'download');
          const pip = await createEnvironment(environment, surroundings);
          await installLocked(pip, build, signal);
          // Without build isolation, pip uses the packages of the lock file and fetches nothing else.
          await runInstaller(
            [
              ...[...pip, 'download', '--no-deps', '--no-binary', ':all:', '--no-build-isolation'],
              ...['--require-hashes', '-r', source, '-d', download],
            ],
            { signal, timeoutMs: 300_000 },
          );
          const [archive] = new Bun.Glob('*.tar.gz').scanSync({ cwd: download, absolute: true });
          if (archive === undefined) throw new Error(`pip left no archive in ${download}`);
          await runInstaller(['tar', '-xzf', archive, '--strip-components=1', '-C', download], {
            signal,
            timeoutMs: 60_000,
          });
          renameSync(join(download, 'json'), join(empty, 'suite'));
          rmSync(download, { recursive: true });
          rmSync(environment, { recursive: true });
        },
      },
      surroundings,
    );
    return { JSON_SCHEMA_SUITE: join(folder, 'suite') };
  },
};
