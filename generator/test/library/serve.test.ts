import { expect, test } from 'bun:test';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import project from '../../../package.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import { libraryPath } from '../support/generated.ts';

const generator = join(dirname(fileURLToPath(import.meta.url)), '../..');

const server = `import { Elysia } from 'elysia';
import type { Handlers } from './generated/handlers.ts';
import { problems } from './generated/problems.ts';
import { createRoutes } from './generated/routes.ts';

const handlers: Handlers<{ readonly title: string }> = {
  listBooks: ({ query, accept }, { title }) =>
    accept === 'text/csv'
      ? { status: 200, headers: { 'x-total': 1 }, type: 'text/csv', body: title }
      : { status: 200, headers: { 'x-total': query.limit }, type: 'application/json', body: [{ isbn: '1', title }] },
  changeBook: ({ principal }) =>
    principal.reader === 'Ada' ? { status: 204 } : { code: 'lent', headers: {} },
  getBlurb: ({ params }) => ({ status: 200, body: 'About ' + params.isbn }),
};
const authenticate = (reader: string | null) => (reader === null ? undefined : { reader });
export const app = new Elysia().use(createRoutes(handlers, { title: 'Emma' }, { problems, authenticate }));
`;

const compilerOptions = {
  target: 'ESNext',
  module: 'Preserve',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['bun'],
};

async function run(folder: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const child = Bun.spawn([process.execPath, ...words], { cwd: folder, stdout: 'pipe', stderr: 'pipe' });
  const said = (await new Response(child.stdout).text()) + (await new Response(child.stderr).text());
  return { code: await child.exited, said };
}

test('another project generates, type-checks and serves its own contract', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-elysia-'));
  try {
    await cp(libraryPath, join(folder, 'openapi.yaml'));
    await cp(join(generator, 'test/support/runtime'), folder, { recursive: true });
    await symlink(join(generator, '../node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'server.ts'), server);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['server.ts'] }));
    const generate = [join(generator, 'main.ts'), 'generate', 'openapi.yaml', '--out', 'generated'];
    expect(await run(folder, ...generate)).toEqual({
      code: 0,
      said: '10 files from openapi.yaml, 10 changed\n',
    });
    expect(await run(folder, ...generate, '--check')).toEqual({ code: 0, said: '' });
    expect(await run(folder, 'node_modules/typescript/bin/tsc', '-p', '.')).toEqual({ code: 0, said: '' });

    const served: { app: { handle(request: Request): Promise<Response> } } = await import(
      join(folder, 'server.ts')
    );
    const call = (path: string, init?: RequestInit) =>
      served.app.handle(new Request(`http://library.example${path}`, init));

    const books = await call('/books?maxPrice=9.5');
    expect([books.status, books.headers.get('x-total'), await books.json()]).toEqual([
      200,
      '20',
      [{ isbn: '1', title: 'Emma' }],
    ]);
    expect(await (await call('/books?maxPrice=9', { headers: { accept: 'text/csv' } })).text()).toBe('Emma');
    expect(await (await call('/books/12X/blurb')).text()).toBe('About 12X');
    expect((await call('/books/abc/blurb')).status).toBe(400);
    expect((await call('/books?maxPrice=9&limit=101')).status).toBe(400);
    const change = (reader: string, body: object) => {
      const headers = { authorization: reader, 'content-type': 'application/json' };
      return call('/books/12X', { method: 'PATCH', headers, body: JSON.stringify(body) });
    };
    expect((await change('Ada', { isbn: '12X', title: 'Emma' })).status).toBe(204);
    expect((await change('Bob', { isbn: '12X', title: 'Emma' })).status).toBe(404);
    expect((await change('Ada', { isbn: '12X' })).status).toBe(400);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

test('a wrong command line or configuration is refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-elysia-'));
  try {
    const main = join(generator, 'main.ts');
    expect((await run(folder, main)).said).toStartWith('Usage: openapi-elysia generate');
    expect(await run(folder, main, 'generate')).toEqual({
      code: 1,
      said: 'Say where the routes go: --out DIR.\n',
    });
    expect(await run(folder, main, 'generate', '--out', 'a')).toEqual({
      code: 1,
      said: 'openapi.yaml: cannot be read.\n',
    });
    await writeFile(join(folder, 'openapi-elysia.json'), '{ "outt": "a" }');
    expect((await run(folder, main, 'generate')).said).toBe('openapi-elysia.json: unknown option outt.\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

test('the package names the versions that the project tests it with', () => {
  const tested: Readonly<Record<string, string>> = { ...project.dependencies, ...project.devDependencies };
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(tested[name]).toBe(version);
  for (const [name, range] of Object.entries(manifest.peerDependencies))
    expect(range).toBe(`^${tested[name]}`);
});
