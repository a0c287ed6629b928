import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, type Targets } from '../../generate.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** A contract that has nothing to do with the project. */
export const libraryPath = join(here, 'library.yaml');

export const targets: Targets = {
  routes: 'routes',
  messages: 'messages',
  index: { folder: 'index', tree: `${here}/runtime/tree.ts` },
  imports: {
    answer: `${here}/runtime/answer.ts`,
    protocol: `${here}/runtime/protocol.ts`,
    principal: `${here}/runtime/principal.ts`,
    principalName: 'Principal',
  },
};

/** Returns the files generated from the library's contract after `change` to its text. */
export async function generateLibrary(
  change: (text: string) => string = (text) => text,
): Promise<Map<string, string>> {
  return await generate('library.yaml', change(await readFile(libraryPath, 'utf8')), targets);
}

/** Writes what was generated into a folder that is removed when the block ends. */
export async function writeGenerated(
  files: ReadonlyMap<string, string>,
): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
