import { parseArgs } from 'node:util';
import { type Environment, openInstance } from '../instance.ts';
import { withLock } from '../lock.ts';
import { stopInstance } from '../stop.ts';
import { defineCommand, type Options } from './command.ts';

/** Longer than the installation on a new machine takes. */
const lockWithinS = 300;

const options = {
  purge: { type: 'boolean', default: false, text: 'Remove the data of the instance too.' },
} as const satisfies Options;

export const down = defineCommand(
  'down',
  'stop what up started',
  {
    purpose: 'Stops what ./dev up started, and nothing else. Data stay unless --purge is given.',
    options,
    examples: ['down', 'down --purge'],
  },
  (args, { instance, env }) => run(args, instance, env),
);

async function run(args: readonly string[], instanceName: string, env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const instance = openInstance(instanceName, env);
  const ran = await withLock(instance.lockFile, lockWithinS, () =>
    stopInstance(instance, values.purge, console.log),
  );
  console.log(`${ran ? 'Stopped' : 'Nothing was running'}${values.purge ? ', data removed' : ''}.`);
  return 0;
}
