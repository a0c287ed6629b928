import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../instance.ts';
import { withLock } from '../lock.ts';
import { timed } from '../print.ts';
import type { ToolSurroundings } from './tool.ts';

/** Longer than any installation takes. */
const waitS = 900;

export interface ToolFolder {
  readonly name: string;
  /** Files that determine the installed versions: a change of their content leads to another folder. */
  readonly lockFiles: readonly string[];
  /** Fills the empty folder. */
  fill(folder: string): Promise<void>;
}

/** Returns a tool's cache folder and fills it on first use. Its stamp is written last, so it is complete or unused. */
export async function toolFolder(tool: ToolFolder, surroundings: ToolSurroundings): Promise<string> {
  const { instance, print } = surroundings;
  const versions = createHash('sha256');
  for (const file of tool.lockFiles) versions.update(readFileSync(file));
  const folder = join(instance.cacheFolder, `${tool.name}-${versions.digest('hex').slice(0, 12)}`);
  const stamp = join(folder, '.complete');
  if (existsSync(stamp)) return folder;
  makeFolder(join(instance.cacheFolder, '..'));
  makeFolder(instance.cacheFolder);
  await withLock(`${folder}.lock`, waitS, async () => {
    if (existsSync(stamp)) return;
    rmSync(folder, { recursive: true, force: true });
    makeFolder(folder);
    await timed(print, `Installing ${tool.name}`, () => tool.fill(folder));
    writeFileSync(stamp, '');
  });
  return folder;
}
