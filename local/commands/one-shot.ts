import { join } from 'node:path';
import { tryConnect } from '../control.ts';
import { endpointsOf, endpointVariables } from '../endpoints.ts';
import { type Environment, openInstance } from '../instance.ts';

/** ./dev audit and its like: runs a command of src/main.ts against the instance; its exit code is the command's. */
export async function runOneShot(
  command: string,
  args: readonly string[],
  instanceName: string,
  env: Environment,
): Promise<number> {
  const instance = openInstance(instanceName, env);
  const control = await tryConnect(instanceName);
  const variables = control?.env ?? endpointVariables(endpointsOf(instance, env));
  control?.close();
  const child = Bun.spawn([process.execPath, join(instance.root, 'src', 'main.ts'), command, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['inherit', 'inherit', 'inherit'],
  });
  return await child.exited;
}
