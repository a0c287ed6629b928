import { dirname, join } from 'node:path';
import { toReason } from '../src/error-reason.ts';
import { CliError } from './cli-error.ts';
import { type Control, tryConnect } from './control.ts';
import { toEndpoints } from './endpoints.ts';
import { installMissing } from './install.ts';
import { type Environment, type Instance, makeFolder } from './instance.ts';
import { withLock } from './lock.ts';
import type { Part, PartEvent } from './part.ts';
import { makeParts } from './parts.ts';
import type { Print } from './print.ts';
import { describeOwner, portOwner } from './proc/port-owner.ts';
import { purgeData, stopLeftovers } from './stop.ts';
import { openLog } from './supervisor/log-file.ts';

export interface StartOptions {
  readonly instance: Instance;
  readonly env: Environment;
  /** The parts to start; default: all but the spare ones. */
  readonly parts?: readonly string[];
  /** Delete the data of earlier runs first. */
  readonly purge?: boolean;
  /** Aborts the start and stops all started parts. */
  readonly signal?: AbortSignal;
  readonly print: Print;
  readonly onEvent?: (event: PartEvent) => void;
}

const lockWithinS = 300;
const socketWithinMs = 15_000;

export interface Started {
  /** If this call started the instance, it goes down when this connection closes (see Control.release). */
  readonly control: Control;
  /** Whether the instance was up before, so that nothing was started. */
  readonly already: boolean;
}

/**
 * Installs missing programs, starts an instance and resolves when all its parts are ready. On failure, stops all
 * started parts and rejects with a CliError.
 */
export async function startInstance(options: StartOptions): Promise<Started> {
  const running = await tryConnect(options.instance.name);
  if (running !== undefined) return { control: running, already: true };
  makeFolder(join(options.instance.root, '.planbase'));
  const started = await withLock(options.instance.lockFile, lockWithinS, () => launch(options));
  if (!started.already) await waitUntilReady(started.control, options);
  return started;
}

async function launch(options: StartOptions): Promise<Started> {
  const { instance, env, print, signal } = options;
  const running = await tryConnect(instance.name);
  if (running !== undefined) return { control: running, already: true };
  await stopLeftovers(instance, print);
  if (options.purge) purgeData(instance);
  const endpoints = toEndpoints(instance, env);
  const parts = makeParts(instance, endpoints).filter(
    (part) => options.parts?.includes(part.name) ?? !part.spare,
  );
  await installMissing(instance, endpoints.external, print, signal);
  signal?.throwIfAborted();
  refuseTakenPorts(instance, parts);
  return { control: await launchSupervisor(instance, parts, env), already: false };
}

function refuseTakenPorts(instance: Instance, parts: readonly Part[]): void {
  const taken: string[] = [];
  for (const part of parts) {
    for (const port of part.ports.map((name) => instance.ports[name])) {
      const owner = portOwner(port);
      if (owner !== undefined) taken.push(`Port ${port} (${part.name}) is taken by ${describeOwner(owner)}.`);
    }
  }
  if (taken.length === 0) return;
  throw new CliError(`${taken.join('\n')}\nStop it, or choose other ports: PLANBASE_PORT_BASE=27480 ./dev …`);
}

async function launchSupervisor(
  instance: Instance,
  parts: readonly Part[],
  env: Environment,
): Promise<Control> {
  makeFolder(instance.folder);
  makeFolder(instance.logFolder);
  makeFolder(dirname(instance.socketPath));
  const log = openLog(instance, 'supervisor');
  const supervisor = Bun.spawn(
    [
      process.execPath,
      join(import.meta.dir, 'supervisor', 'main.ts'),
      instance.name,
      ...parts.map((part) => part.name),
    ],
    { cwd: instance.root, env: { ...env }, stdio: ['ignore', log.fd, log.fd], detached: true },
  );
  supervisor.unref();
  log.close();
  const deadline = performance.now() + socketWithinMs;
  while (supervisor.exitCode === null && supervisor.signalCode === null && performance.now() < deadline) {
    const control = await tryConnect(instance.name);
    if (control !== undefined) return control;
    await Promise.race([Bun.sleep(50), supervisor.exited]);
  }
  throw new CliError(`The supervisor does not start. Its log: ${join(instance.logFolder, 'supervisor.log')}`);
}

async function waitUntilReady(control: Control, { print, signal, onEvent }: StartOptions): Promise<void> {
  await control.hold();
  if (onEvent !== undefined) await control.watch(onEvent);
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  signal?.addEventListener('abort', () => reject(signal.reason));
  try {
    signal?.throwIfAborted();
    const { parts } = await control.status();
    print(`Starting ${parts.map((part) => part.name).join(', ')} …`);
    await Promise.race([Promise.all(parts.map((part) => control.ready(part.name))), aborted]);
  } catch (error) {
    await control.down();
    throw signal?.aborted ? error : new CliError(toReason(error));
  }
}
