import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { tryConnect } from './control.ts';
import type { Instance } from './instance.ts';
import type { Print } from './print.ts';
import { isAlive } from './proc/identity.ts';
import { stopSession } from './proc/stop-session.ts';
import { type RunState, readState } from './supervisor/state.ts';

/** Longer than all parts together take if each has to be killed. */
const downWithinMs = 60_000;

/**
 * Stops an instance in any state, and nothing else. With `purge`, also deletes its data, logs and keys. Prints its
 * steps; resolves with whether anything ran.
 */
export async function stopInstance(instance: Instance, purge: boolean, print: Print): Promise<boolean> {
  const ran = (await stopBySupervisor(instance)) || (await stopLeftovers(instance, print));
  if (purge) purgeData(instance);
  return ran;
}

/** Ends the processes that a killed supervisor has left running; resolves with whether there were any. */
export async function stopLeftovers(instance: Instance, print: Print): Promise<boolean> {
  const state = readState(instance);
  if (state === undefined) return false;
  print(`The last run did not end in order: stopping ${leftoverNames(state)}.`);
  if (isAlive(state.supervisor)) await stopSession(state.supervisor, 0);
  for (const kind of ['role', 'issuer', 'engine'] as const) {
    const parts = state.parts.filter((part) => part.kind === kind);
    await Promise.all(parts.map((part) => stopSession(part.process, part.stopWithinMs)));
  }
  rmSync(instance.stateFile, { force: true });
  rmSync(instance.socketPath, { force: true });
  return true;
}

/** Removes data, logs and keys; keeps downloads. */
export function purgeData(instance: Instance): void {
  for (const folder of [instance.folder, dirname(instance.engineFolder), dirname(instance.socketPath)]) {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
  }
}

function leftoverNames(state: RunState): string {
  const parts = state.parts.filter((part) => isAlive(part.process));
  return ['the supervisor', ...parts.map((part) => `${part.name} (pid ${part.process.pid})`)].join(', ');
}

async function stopBySupervisor(instance: Instance): Promise<boolean> {
  const state = readState(instance);
  const timeout = AbortSignal.timeout(downWithinMs);
  const { promise: late, resolve } = Promise.withResolvers<false>();
  timeout.addEventListener('abort', () => resolve(false));
  const attempt = async () => {
    const control = await tryConnect(instance.name);
    await control?.down();
    return control !== undefined;
  };
  const stopped = await Promise.race([attempt(), late]);
  // The supervisor exits right after its answer.
  if (stopped && state !== undefined) await stopSession(state.supervisor, 5_000);
  return stopped;
}
