import { describe, expect, setDefaultTimeout, test } from 'bun:test';
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateLibrary, libraryPath } from '../support/generated.ts';

// Each test runs the generator several times.
setDefaultTimeout(60_000);

const main = join(dirname(fileURLToPath(import.meta.url)), '../../main.ts');

/** Runs the command line in `folder`, on the library's contract. */
async function run(folder: string, ...more: string[]): Promise<{ code: number; said: string }> {
  const command = [
    process.execPath,
    main,
    'generate',
    '--contract',
    libraryPath,
    '--out',
    'a',
    '--index-out',
    'b',
    '--messages-out',
    'c',
    ...more,
  ];
  const child = Bun.spawn(command, { cwd: folder, stdout: 'pipe', stderr: 'pipe' });
  const said = (await new Response(child.stdout).text()) + (await new Response(child.stderr).text());
  return { code: await child.exited, said };
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const texts = names.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), await readFile(path, 'utf8')];
  });
  return new Map((await Promise.all(texts)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function temporary(): Promise<{ folder: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'determinism-'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

describe('the same contract', () => {
  test('gives the same bytes again', async () => {
    expect([...(await generateLibrary())]).toEqual([...(await generateLibrary())]);
  });

  test('gives the same bytes in another folder and another process', async () => {
    await using one = await temporary();
    await using other = await temporary();
    expect((await run(one.folder)).code).toBe(0);
    expect((await run(other.folder)).code).toBe(0);
    const files = await readAll(one.folder);
    expect(files.size).toBe(16);
    expect([...(await readAll(other.folder))]).toEqual([...files]);
  });
});

describe('--check', () => {
  test('is content with what was just generated, and writes nothing', async () => {
    await using place = await temporary();
    expect((await run(place.folder, '--check')).code).toBe(1);
    expect(await readAll(place.folder)).toEqual(new Map());
    await run(place.folder);
    expect((await run(place.folder, '--check')).code).toBe(0);
  });

  test('names the files that drifted, also one that is no longer generated', async () => {
    await using place = await temporary();
    await run(place.folder);
    await appendFile(join(place.folder, 'a/problems.ts'), '// changed by hand\n');
    await writeFile(join(place.folder, 'a/old.ts'), await readFile(join(place.folder, 'a/types.ts')));
    await writeFile(join(place.folder, 'a/mine.ts'), 'export {};\n');
    const { code, said } = await run(place.folder, '--check');
    expect(code).toBe(1);
    expect(said.match(/^a\/\w+\.ts/gm)).toEqual(['a/old.ts', 'a/problems.ts']);
    await run(place.folder);
    expect((await run(place.folder, '--check')).code).toBe(0);
    expect([...(await readAll(place.folder)).keys()]).toContain('/a/mine.ts');
  });

  test('ends with the complaints where the contract is refused', async () => {
    await using place = await temporary();
    await writeFile(join(place.folder, 'broken.yaml'), 'openapi: 3.0.0\n');
    const { code, said } = await run(place.folder, '--contract', 'broken.yaml');
    expect(code).toBe(1);
    expect(said).toContain('broken.yaml:1:1: openapi "3.0.0": only OpenAPI 3.1 is supported');
  });
});
