import { tryConnect } from '../control.ts';
import { endpointsOf, endpointVariables } from '../endpoints.ts';
import { type Environment, openInstance } from '../instance.ts';

/** ./dev env: the addresses as KEY=value lines; of the running instance, else of the one that would be started. */
export async function printEnv(instanceName: string, env: Environment): Promise<number> {
  const control = await tryConnect(instanceName);
  const variables = control?.env ?? endpointVariables(endpointsOf(openInstance(instanceName, env), env));
  control?.close();
  for (const [key, value] of Object.entries(variables)) console.log(`${key}=${value}`);
  return 0;
}
