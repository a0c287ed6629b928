import { expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = fileURLToPath(new URL('./handlers.test-d.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** Lines of the type test that tsc complains of, with `text` in its place. */
function faultyLines(text: string): number[] {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    fileURLToPath(new URL('../..', import.meta.url)),
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const changed: ts.CompilerHost = {
    ...host,
    readFile: (name) => (name === path ? text : read(name)),
    getSourceFile: (name, ...rest) =>
      name === path
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true)
        : host.getSourceFile(name, ...rest),
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([path], options, changed));
  return diagnostics.map(({ file, start }) => {
    if (file?.fileName !== path || start === undefined) throw new Error(`a fault in ${file?.fileName}`);
    return file.getLineAndCharacterOfPosition(start).line;
  });
}

test('what the contract does not declare does not compile', () => {
  const text = readFileSync(path, 'utf8');
  expect(faultyLines(text)).toEqual([]);
  const expected = text.split('\n').flatMap((line, index) => {
    return line.trimStart().startsWith('// @ts-expect-error') ? [index + 1] : [];
  });
  expect(expected.length).toBeGreaterThan(10);
  const unguarded = text.replaceAll('// @ts-expect-error ', '// without ');
  const lines = faultyLines(unguarded);
  for (const line of expected) expect(lines).toContain(line);
}, 60_000);
