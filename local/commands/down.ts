import { parseArgs } from 'node:util';
import { type Environment, openInstance } from '../instance.ts';
import { withLock } from '../lock.ts';
import { stopInstance } from '../stop.ts';

/** Longer than the installation of a machine that has nothing yet. */
const lockWithinS = 300;

/** ./dev down: stops what ./dev up started, and nothing else; --purge removes the data too. */
export async function down(args: readonly string[], instanceName: string, env: Environment): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { purge: { type: 'boolean', default: false } } });
  const instance = openInstance(instanceName, env);
  const ran = await withLock(instance.lockFile, lockWithinS, () =>
    stopInstance(instance, values.purge, console.log),
  );
  console.log(`${ran ? 'Stopped' : 'Nothing was running'}${values.purge ? ', data removed' : ''}.`);
  return 0;
}
