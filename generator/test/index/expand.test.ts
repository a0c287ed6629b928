import { expect, test } from 'bun:test';
import { readFile } from 'node:fs/promises';
import { expandIndex } from '../../read/expand.ts';
import { generateLibrary, libraryPath } from '../support/generated.ts';

const library = await readFile(libraryPath, 'utf8');

/** The library's contract with more component schemas. */
const withSchemas = (...lines: string[]) =>
  library.replace(/^ {2}schemas:\n/m, (head) => `${head}${lines.map((line) => `    ${line}\n`).join('')}`);

const annotated = [
  'Word:',
  '  type: string',
  '  minLength: 1',
  'Field:',
  '  type: string',
  '  x-index-names: { also: [_score], types: [keyword, date] }',
  'Relation:',
  '  type: string',
  '  x-index-relations: children',
  'Clause:',
  '  type: object',
  '  additionalProperties: false',
  '  x-index-properties: { also: { _id: Word }, keyword: Word }',
];

test('a contract is completed by the fields and relations of its index', () => {
  const text = expandIndex('library.yaml', withSchemas(...annotated));
  expect(text).toContain('enum: [_score, isbn, published');
  expect(text).toContain('enum: [chapter, chapters]');
  expect(text).toContain("properties: { _id: { $ref: '#/components/schemas/Word' },");
  expect(text).toContain("isbn: { $ref: '#/components/schemas/Word' }");
});

test('keeps a completed contract, and completes it again when its fields change', () => {
  const text = expandIndex('library.yaml', withSchemas(...annotated));
  expect(expandIndex('library.yaml', text)).toBe(text);
  const stale = text.replace('enum: [_score, isbn', 'enum: [_score, gone');
  expect(stale).not.toBe(text);
  expect(expandIndex('library.yaml', stale)).toBe(text);
});

test('the completed contract is among the files that are generated', async () => {
  const files = await generateLibrary(() => withSchemas(...annotated));
  expect(files.get('library.yaml')).toContain('enum: [chapter, chapters]');
  expect((await generateLibrary()).has('library.yaml')).toBe(false);
});

test.each([
  ['types: [keyword, date]', 'types: [keywrod]', 'keywrod in x-index-names'],
  ['types: [keyword, date]', 'kinds: [keyword]', 'kinds in x-index-names'],
  ['x-index-relations: children', 'x-index-relations: child', 'child in x-index-relations'],
  ['keyword: Word }', 'keywords: Word }', 'keywords in x-index-properties'],
])('%s written as %s is refused with its place', (right, wrong, what) => {
  const text = withSchemas(...annotated).replace(right, wrong);
  const line = text.slice(0, text.indexOf(wrong)).split('\n').length;
  expect(() => expandIndex('library.yaml', text)).toThrow(new RegExp(`library.yaml:${line}:\\d+: ${what}`));
});

test('a contract without such annotations stays as it is', () => {
  expect(expandIndex('library.yaml', library)).toBe(library);
});
