import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from './cli-error.ts';
import { choosePorts, type InstanceName, isInstanceName, type Ports } from './ports.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The paths and ports of one instance. Opening it creates nothing on disk. */
export interface Instance {
  readonly name: InstanceName;
  /** The project. */
  readonly root: string;
  readonly ports: Ports;
  /** `.planbase/<name>`: data, logs and run state; gone after `down --purge`. */
  readonly folder: string;
  readonly logFolder: string;
  /** Keys and passwords, generated once. */
  readonly secretFolder: string;
  /** Pids of running processes, for the clean-up after a supervisor that was killed. */
  readonly stateFile: string;
  readonly lockFile: string;
  readonly socketPath: string;
  /** Data of the engines; outside of `folder` only if the engines' user cannot reach `folder`. */
  readonly engineFolder: string;
  /** Downloads; shared by all instances and kept by `down --purge`. */
  readonly cacheFolder: string;
}

const root = dirname(import.meta.dir);
/** sun_path is 108 bytes with its terminating zero (unix(7)). */
const maxSocketPathBytes = 107;

/** Returns the instance with this name. Throws a CliError if there is no such instance. */
export function openInstance(name: string, env: Environment): Instance {
  if (!isInstanceName(name)) throw new CliError(`There is no instance "${name}": it is dev or test.`);
  const top = join(root, '.planbase');
  const engineTop = reachableByOthers(root) ? top : privateFolder('/var/tmp', top);
  const folder = join(top, name);
  return {
    name,
    root,
    ports: choosePorts(name, env),
    folder,
    logFolder: join(folder, 'logs'),
    secretFolder: join(folder, 'secrets'),
    stateFile: join(folder, 'state.json'),
    lockFile: join(top, `${name}.lock`),
    socketPath: socketPath(folder),
    engineFolder: join(engineTop, name, 'data'),
    cacheFolder: join(engineTop, 'cache'),
  };
}

/** Makes a folder that only this user can write to; other users may traverse it to reach their own files. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  const stat = lstatSync(path);
  // In /tmp or /var/tmp, another user may have created the folder first.
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
    throw new CliError(`${path} must be a folder of yours: run this as its owner, or remove it.`);
  }
  chmodSync(path, 0o755);
}

/**
 * Whether the engines' user can reach the folder. When ./dev runs as root, engines run as a user without a name or a
 * home, who cannot reach a project in a private folder such as /root.
 */
function reachableByOthers(path: string): boolean {
  if (process.getuid?.() !== 0) return true;
  for (let at = path; at !== '/'; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function socketPath(folder: string): string {
  const path = join(folder, 'control.sock');
  return path.length <= maxSocketPathBytes ? path : join(privateFolder('/tmp', folder), 'control.sock');
}

function privateFolder(under: string, of: string): string {
  return join(under, `planbase-${createHash('sha256').update(of).digest('hex').slice(0, 12)}`);
}
