import { expect, test } from 'bun:test';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { generateLibrary, writeGenerated } from '../support/generated.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Returns the diagnostics of tsc for all files in `paths`, with the project's own settings. */
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
  // The folder of the files has no packages of its own.
  const options = { ...config?.options, types: [], paths: { elysia: [`${root}/node_modules/elysia`] } };
  const program = ts.createProgram(paths, options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const handlers = `
import type { Handlers } from './routes/handlers.ts';
export const handlers: Handlers<{ readonly shelf: number }> = {
  async listBooks({ query, accept, principal }, { shelf }) {
    const liked: 'application/json' | 'text/csv' = accept;
    const limit: number = query.limit;
    const price: number = query.maxPrice;
    const tags: readonly string[] | undefined = query.tag;
    const nobody: undefined = principal;
    if (nobody === undefined && liked === 'text/csv' && price > limit && query.inStock) {
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
  getBlurb: () => ({ status: 200, body: 'good' }),
};
`;

test('an unrelated contract gives code that compiles, with types for its own operations', async () => {
  await using written = await writeGenerated(new Map([...(await generateLibrary()), ['use.ts', handlers]]));
  const files = [
    'use.ts',
    'routes/routes.ts',
    'routes/client.ts',
    'routes/problems.ts',
    'index/mapping.ts',
    'index/tree.ts',
  ];
  expect(diagnose(files.map((file) => `${written.folder}/${file}`))).toEqual([]);
}, 60_000);

/** [code that does not compile, text of the handlers, its replacement, diagnostic of tsc] */
const broken: readonly (readonly [string, string, string, string])[] = [
  [
    'a header of another type',
    "'x-total': 1",
    "'x-total': 'one'",
    "Type 'string' is not assignable to type 'number'",
  ],
  ['a parameter that is not declared', 'query.limit', 'query.lmit', "Property 'lmit' does not exist"],
  ['a problem that is not declared', "code: 'lent'", "code: 'lost'", 'is not assignable to type'],
  [
    'a missing and a surplus handler',
    'async changeBook',
    'async burnBook',
    "'burnBook' does not exist in type",
  ],
  ['text that is none', "body: 'good'", 'body: 5', "Type 'number' is not assignable to type 'string'"],
  ['a missing handler', 'async changeBook', 'async listBooks', "Property 'changeBook' is missing"],
];

test.each(broken)(
  '%s does not compile',
  async (_name, from, to, expected) => {
    const files = new Map([...(await generateLibrary()), ['use.ts', handlers.replace(from, to)]]);
    await using written = await writeGenerated(files);
    expect(diagnose([`${written.folder}/use.ts`]).join('\n')).toContain(expected);
  },
  60_000,
);

test('a plain text is checked as a whole, and keeps the parameters of its media type', async () => {
  const answers = (await generateLibrary()).get('routes/answers.ts') ?? '';
  expect(answers).toContain("mediaType: 'text/plain; format=Flowed'");
  expect(answers).toContain("content: { 'text/plain; format=Flowed': checks.checkGetBlurb200 }");
  expect(answers).toContain("'text/csv': undefined");
});

test('nothing of what it gives names the project', async () => {
  const text = [...(await generateLibrary()).values()].join('\n');
  expect(text).not.toMatch(/\bplan/i);
});
