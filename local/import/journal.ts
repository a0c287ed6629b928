import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, makeFolder } from '../instance.ts';
import type { Target } from './sender.ts';

/** How far an import has come. */
export interface Position {
  /** Bytes of the file that are done with. */
  readonly offset: number;
  /** Lines of the file that are done with. */
  readonly lines: number;
  /** Bytes of the file of failed lines that belong to these. */
  readonly failedBytes: number;
  /** Lines by outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export const beginning: Position = { offset: 0, lines: 0, failedBytes: 0, outcomes: {} };

/** Remembers over interruptions how far the import of one file has come; the file must not have changed. */
export interface Journal {
  readonly position: Position;
  save(position: Position): void;
  /** Forgets it: the import is through. */
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
      // Whoever is killed meanwhile leaves the one before.
      writeFileSync(`${file}.part`, JSON.stringify({ identity, position }));
      renameSync(`${file}.part`, file);
    },
    remove: () => rmSync(file, { force: true }),
  };
}

function read(file: string, identity: string): Position {
  try {
    // Written by `save` alone.
    const found = JSON.parse(readFileSync(file, 'utf8')) as { identity: string; position: Position };
    return found.identity === identity ? found.position : beginning;
  } catch {
    return beginning;
  }
}
