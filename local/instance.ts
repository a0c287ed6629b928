import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CliError } from './cli-error.ts';
import { choosePorts, type InstanceName, isInstanceName, type Ports } from './ports.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where everything of one instance is. Nothing is made on disk by looking at it. */
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
  /** Pids of what runs, for whoever has to clean up after a supervisor that was killed. */
  readonly stateFile: string;
  readonly lockFile: string;
  readonly socketPath: string;
  /** Data of the engines; elsewhere than `folder` only where the engines' user could not reach that. */
  readonly engineFolder: string;
  /** What was downloaded; shared by the instances and kept by `down --purge`. */
  readonly cacheFolder: string;
}

const root = dirname(import.meta.dir);
/** sun_path is 108 bytes with its terminating zero (unix(7)). */
const maxSocketPathBytes = 107;

/** The instance of this name. Throws a UserError when there is no such instance. */
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

/** Makes a folder that only we can write to; everyone may pass through it to what is theirs. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  const stat = lstatSync(path);
  // Below /tmp or /var/tmp, somebody else may have been first.
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
    throw new CliError(`${path} must be a folder of yours: run this as its owner, or remove it.`);
  }
  chmodSync(path, 0o755);
}

/**
 * When we are root, engines run as a user without a name or a home. A project below a private folder, such as
 * /root, is out of that user's reach.
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
