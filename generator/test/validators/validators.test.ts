import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { generateLibrary, writeGenerated } from '../support/generated.ts';

interface Fault {
  readonly pointer: string;
  readonly detail: string;
}
type Check = (value: unknown) => readonly Fault[];

let written: Awaited<ReturnType<typeof writeGenerated>>;
let check: Readonly<Record<string, Check>>;
let text: string;

beforeAll(async () => {
  const files = await generateLibrary();
  text = files.get('routes/validators.js') ?? '';
  written = await writeGenerated(files);
  check = await import(`${written.folder}/routes/validators.js`);
});

afterAll(async () => {
  await written[Symbol.asyncDispose]();
});

function faults(name: string, value: unknown): string[] {
  const found = check[name];
  if (found === undefined) throw new Error(`no ${name} among ${Object.keys(check).join(', ')}`);
  return found(value).map(({ pointer, detail }) => `${pointer} ${detail}`);
}

const book = { isbn: '123', title: 'A' };

describe('validators', () => {
  test('stand alone: nothing is imported or required', () => {
    expect(new Bun.Transpiler({ loader: 'js' }).scanImports(text)).toEqual([]);
  });

  test('accept what is valid', () => {
    expect(faults('checkBook', book)).toEqual([]);
    expect(faults('checkBook', { ...book, subtitle: null, extent: 3, published: '2024-02-29' })).toEqual([]);
  });

  test('tell all faults, each with its place', () => {
    const broken = {
      isbn: 'abc',
      pages: 0,
      published: '2023-02-29',
      chapters: [{ id: 'x' }, { id: 7, heading: 'a' }],
    };
    expect(faults('checkBook', broken).sort()).toEqual([
      '/chapters/1/heading must have at least 2 characters',
      '/chapters/1/id must be a string',
      '/isbn must be digits or X',
      '/pages must be >= 1',
      '/published must be a valid date',
      '/title is required',
    ]);
  });

  test('point to surplus properties, with the name escaped and cut, and name those that belong there', () => {
    const properties = 'isbn, title, subtitle, pages, published, language, extent, chapters';
    expect(faults('checkBook', { ...book, 'a/b~c': 1 })).toEqual([
      `/a~1b~0c is not a property that belongs here: ${properties}`,
    ]);
    expect(faults('checkBook', JSON.parse('{"isbn":"1","title":"a","__proto__":1}'))).toEqual([
      `/__proto__ is not a property that belongs here: ${properties}`,
    ]);
    const [long] = check.checkBook?.({ ...book, ['x'.repeat(10_000)]: 1 }) ?? [];
    expect(long?.pointer.length).toBeLessThan(200);
  });

  test('show no regular expression', () => {
    const broken = { ...book, title: '\uD83D', extent: 'x', published: '0000-01-01' };
    expect(faults('checkBook', broken).join()).not.toMatch(/[\^$[\]]/);
  });

  test('tell one fault for a choice, by the titles of its branches', () => {
    expect(faults('checkBook', { ...book, extent: 'many' })).toEqual([
      '/extent must be exactly one of pages, a number of volumes',
    ]);
  });

  test('name all types that are allowed', () => {
    expect(faults('checkBook', { ...book, subtitle: 1 })).toEqual(['/subtitle must be a string or null']);
    expect(faults('checkBook', [])).toEqual([' must be an object']);
  });

  test('never repeat the values of the client', () => {
    const secret = 'a-value-that-nobody-should-read';
    const broken = { isbn: secret, title: { secret }, extent: secret, published: secret, subtitle: [secret] };
    expect(faults('checkBook', broken).join()).not.toContain(secret);
  });

  test('count characters, not code units', () => {
    expect(faults('checkIsbn', '1'.repeat(14))).toEqual([' must have at most 13 characters']);
    expect(faults('checkBook', { ...book, title: '\uD83D\uDCD6' })).toEqual([]);
    expect(faults('checkBook', { ...book, title: '\uD83D' })).toHaveLength(1);
  });

  test('do not look at items when there are too many', () => {
    expect(faults('checkBook', { ...book, chapters: Array(51).fill(1) })).toEqual([
      '/chapters must have at most 50 items',
    ]);
  });

  test('say when they stop counting', () => {
    const surplus = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`extra${index}`, 1]));
    const told = faults('checkBook', { ...book, ...surplus });
    expect(told).toHaveLength(1001);
    expect(told.at(-1)).toBe(' has 500 more faults');
  });
});
