import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, makeFolder } from '../instance.ts';
import type { Target } from './sender.ts';

/** The position of an import in its file. */
export interface Position {
  /** Completed bytes of the file. */
  readonly offset: number;
  /** Completed lines of the file. */
  readonly lines: number;
  /** Bytes of the file of failed lines that belong to the completed lines. */
  readonly failedBytes: number;
  /** Lines by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export const beginning: Position = { offset: 0, lines: 0, failedBytes: 0, outcomes: {} };

/** Persists the position of an import, so that it can resume if the file has not changed. */
export interface Journal {
  readonly position: Position;
  save(position: Position): void;
  /** Removes the position when the import is complete. */
  remove(): void;
}

export function openJournal(instance: Instance, path: string, target: Omit<Target, 'token'>): Journal {
  const real = realpathSync(path);
  const { dev, ino, size, mtimeMs } = statSync(real);
  const identity = JSON.stringify([real, dev, ino, size, mtimeMs, target.url, target.existing]);
  const folder = join(instance.root, '.planbase', 'imports');
  const name = createHash('sha256').update(real).digest('hex').slice(0, 32);
  const file = join(folder, `${name}.json`);
  return {
    position: read(file, identity),
    save(position) {
      makeFolder(folder);
      // Write to a draft and rename: a process that is killed meanwhile leaves the previous position intact.
      writeFileSync(`${file}.part`, JSON.stringify({ identity, position }));
      renameSync(`${file}.part`, file);
    },
    remove: () => rmSync(file, { force: true }),
  };
}

function read(file: string, identity: string): Position {
  try {
    // Only `save` writes this file.
    const found = JSON.parse(readFileSync(file, 'utf8')) as { identity: string; position: Position };
    return found.identity === identity ? found.position : beginning;
  } catch {
    return beginning;
  }
}
