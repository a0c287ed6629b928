import { join } from 'node:path';
import type { OneShot } from '../../src/roles/one-shot.ts';
import { tryConnect } from '../control.ts';
import { endpointVariables, toEndpoints } from '../endpoints.ts';
import { openInstance } from '../instance.ts';
import type { Command, Surroundings } from './command.ts';

/** The commands of src/main.ts that do one thing and exit; each has its own help. */
export const oneShots: readonly Command[] = [
  oneShot(
    'audit',
    '[--repair] [--history] [--json] [--all] [--index NAME]',
    'compare Redis with the search index, document by document',
    async () => (await import('../../src/roles/audit.ts')).audit,
  ),
  oneShot(
    'dead-letters',
    'list|show ID|redrive ID|redrive --all|drop ID',
    'the messages that were given up on',
    async () => (await import('../../src/roles/dead-letters.ts')).deadLetters,
  ),
  oneShot(
    'rebuild',
    '[--abandon] [--json]',
    'rebuild the search index while it is in use, and follow the progress',
    async () => (await import('../../src/roles/rebuild.ts')).rebuild,
  ),
];

function oneShot(name: string, usage: string, summary: string, load: () => Promise<OneShot>): Command {
  return {
    name,
    usage,
    summary,
    run: (args, surroundings) => runOneShot(name, args, surroundings),
    help: async () => (await load()).usage.replaceAll('bun src/main.ts', './dev'),
  };
}

/** Runs a command of src/main.ts against the instance; its exit code is the command's. */
async function runOneShot(
  command: string,
  args: readonly string[],
  { instance: instanceName, env }: Surroundings,
): Promise<number> {
  const instance = openInstance(instanceName, env);
  const control = await tryConnect(instanceName);
  const variables = control?.env ?? endpointVariables(toEndpoints(instance, env));
  control?.close();
  const child = Bun.spawn([process.execPath, join(instance.root, 'src', 'main.ts'), command, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['inherit', 'inherit', 'inherit'],
  });
  return await child.exited;
}
