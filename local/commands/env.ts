import { parseArgs } from 'node:util';
import { tryConnect } from '../control.ts';
import { endpointVariables, toEndpoints } from '../endpoints.ts';
import { type Environment, openInstance } from '../instance.ts';
import { defineCommand } from './command.ts';

export const env = defineCommand(
  'env',
  'print the addresses as KEY=value',
  {
    purpose:
      'Prints the addresses of the engines and the API as KEY=value lines: those of the running instance, or else ' +
      'of the one that ./dev up would start.',
    examples: ['env'],
  },
  (args, surroundings) => {
    parseArgs({ args: [...args] });
    return printEnv(surroundings.instance, surroundings.env);
  },
);

async function printEnv(instanceName: string, env: Environment): Promise<number> {
  const control = await tryConnect(instanceName);
  const variables = control?.env ?? endpointVariables(toEndpoints(openInstance(instanceName, env), env));
  control?.close();
  for (const [key, value] of Object.entries(variables)) console.log(`${key}=${value}`);
  return 0;
}
