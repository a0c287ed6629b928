import { expect, test } from 'bun:test';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generateLibrary, writeGenerated } from '../support/generated.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** What tsc says of everything in `paths`, with the project's own settings. */
function diagnose(paths: readonly string[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}/tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const options = { ...config?.options, types: [] };
  const program = ts.createProgram(paths, options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const handlers = `
import type { Handlers } from './routes/handlers.ts';
export const handlers: Handlers<{ readonly shelf: number }> = {
  async listBooks({ query, principal }, { shelf }) {
    const limit: number = query.limit;
    const price: number = query.maxPrice;
    const tags: readonly string[] | undefined = query.tag;
    const nobody: undefined = principal;
    if (nobody === undefined && price > limit && query.inStock) {
      return { status: 200, headers: { 'x-total': shelf }, type: 'text/csv', body: (tags ?? []).join() };
    }
    return { status: 200, headers: { 'x-total': 1 }, type: 'application/json', body: [{ isbn: '1', title: 'a', subtitle: null }] };
  },
  async changeBook({ params, body, principal }) {
    const reader: string = principal.reader;
    if (body === undefined) return { code: 'gone', headers: {} };
    const title: string | undefined = body.type === 'application/json' ? body.value.title : body.value['title'];
    return params.isbn === reader + title ? { status: 204 } : { code: 'lent', headers: {} };
  },
};
`;

test('an unrelated contract gives code that compiles, with types for its own operations', async () => {
  await using written = await writeGenerated(new Map([...(await generateLibrary()), ['use.ts', handlers]]));
  const files = ['use.ts', 'routes/operations.ts', 'routes/problems.ts', 'index/mapping.ts', 'index/tree.ts'];
  expect(diagnose(files.map((file) => `${written.folder}/${file}`))).toEqual([]);
}, 60_000);

test('handlers that are not as the contract says do not compile', async () => {
  const broken = handlers
    .replace("'x-total': 1", "'x-total': 'one'")
    .replace('const limit: number = query.limit', 'const limit: number = query.lmit')
    .replace("code: 'lent'", "code: 'bad'")
    .replace('async changeBook', 'async burnBook');
  await using written = await writeGenerated(new Map([...(await generateLibrary()), ['use.ts', broken]]));
  const said = diagnose([`${written.folder}/use.ts`]).join('\n');
  expect(said).toContain("Property 'lmit' does not exist");
  expect(said).toContain("'burnBook' does not exist in type");
  expect(said).toContain("Type 'string' is not assignable to type 'number'");
}, 60_000);

test('nothing of what it gives names the project', async () => {
  const text = [...(await generateLibrary()).values()].join('\n');
  expect(text).not.toMatch(/\bplan/i);
});
