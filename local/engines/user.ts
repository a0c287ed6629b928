import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, makeFolder } from '../instance.ts';

/**
 * Elasticsearch refuses to run as root, and no engine needs root. When ./dev runs as root, engines run as this user. It
 * has no name, home or shell, and is above the range that Debian assigns (adduser.conf: up to 59999).
 */
const engineUser = 61_480;

const weAreRoot = process.getuid?.() === 0;

/** Returns the command line that runs `command` as the engines' user. */
export function asEngineUser(command: readonly string[]): string[] {
  if (!weAreRoot) return [...command];
  const user = String(engineUser);
  return ['setpriv', '--reuid', user, '--regid', user, '--clear-groups', '--', ...command];
}

/** Makes `<data of the engines>/<engine>` with these folders in it, accessible to the engines' user only. */
export function makeEngineFolder(instance: Instance, engine: string, inside: readonly string[] = []): string {
  makeFolder(join(instance.engineFolder, '..', '..'));
  makeFolder(join(instance.engineFolder, '..'));
  makeFolder(instance.engineFolder);
  const folder = join(instance.engineFolder, engine);
  for (const path of [folder, ...inside.map((name) => join(folder, name))]) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700);
    if (weAreRoot) chownSync(path, engineUser, engineUser);
  }
  return folder;
}

/** Writes a file that only the engines' user can read: it may hold a password. */
export function writeEngineFile(path: string, content: string): void {
  writeFileSync(path, content, { mode: 0o600 });
  if (weAreRoot) chownSync(path, engineUser, engineUser);
}
