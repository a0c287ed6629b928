import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A copy of the project to change at will. */
export interface Tree {
  readonly folder: string;
  /** Replaces `from`, which must be in the file once. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  /** Runs a program there; its exit code and all it said. */
  run(...command: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }>;
  remove(): void;
}

const left = new Set(['.git', '.planbase', 'node_modules']);

/** Copies the project; packages are shared with it. */
export function copyTree(root: string): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'planbase-evolution-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    edit(file, from, to) {
      const parts = readFileSync(join(folder, file), 'utf8').split(from);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
      writeFileSync(join(folder, file), parts.join(to));
    },
    write: (file, text) => writeFileSync(join(folder, file), text),
    async run(...command) {
      const child = Bun.spawn([...command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
      return { code: child.exitCode, said: `${output}${errors}` };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
