import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { copy, equal, isObject, type Json } from './json.ts';
import { jsonPatch, type PatchOperation } from './json-patch.ts';

const apply = (document: unknown, ...operations: PatchOperation[]) =>
  jsonPatch(copy(document as Json), operations, 1_000);

/** RFC 6902, Appendix A: title, document, patch, result. */
const examples: readonly (readonly [string, unknown, PatchOperation[], unknown])[] = [
  ['A.1', { foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { baz: 'qux', foo: 'bar' }],
  [
    'A.2',
    { foo: ['bar', 'baz'] },
    [{ op: 'add', path: '/foo/1', value: 'qux' }],
    { foo: ['bar', 'qux', 'baz'] },
  ],
  ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
  ['A.4', { foo: ['bar', 'qux', 'baz'] }, [{ op: 'remove', path: '/foo/1' }], { foo: ['bar', 'baz'] }],
  ['A.5', { baz: 'qux' }, [{ op: 'replace', path: '/baz', value: 'boo' }], { baz: 'boo' }],
  [
    'A.6',
    { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
    [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
    { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
  ],
  [
    'A.7',
    { foo: ['all', 'grass', 'cows', 'eat'] },
    [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
    { foo: ['all', 'cows', 'eat', 'grass'] },
  ],
  [
    'A.8',
    { baz: 'qux', foo: ['a', 2, 'c'] },
    [
      { op: 'test', path: '/baz', value: 'qux' },
      { op: 'test', path: '/foo/1', value: 2 },
    ],
    { baz: 'qux', foo: ['a', 2, 'c'] },
  ],
  [
    'A.10',
    { foo: 'bar' },
    [{ op: 'add', path: '/child', value: { grandchild: {} } }],
    { foo: 'bar', child: { grandchild: {} } },
  ],
  ['A.14', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
  [
    'A.16',
    { foo: ['bar'] },
    [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
    { foo: ['bar', ['abc', 'def']] },
  ],
  ['the whole', { a: 1 }, [{ op: 'replace', path: '', value: [1] }], [1]],
  ['the empty name', { '': 1 }, [{ op: 'replace', path: '/', value: 2 }], { '': 2 }],
  ['a copy', { a: { b: 1 } }, [{ op: 'copy', from: '/a', path: '/c' }], { a: { b: 1 }, c: { b: 1 } }],
  ['a move onto itself', { a: 1 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1 }],
];

test.each(examples)('%s', (_title, document, patch, result) => {
  expect(apply(document, ...patch)).toEqual(result as Json);
});

/** Title, document, patch, kind of failure. */
const failures: readonly (readonly [string, unknown, PatchOperation[], string])[] = [
  [
    'A.9 a test of another value',
    { baz: 'qux' },
    [{ op: 'test', path: '/baz', value: 'bar' }],
    'test-failed',
  ],
  [
    'A.12 a parent that is not there',
    { foo: 'bar' },
    [{ op: 'add', path: '/baz/bat', value: 'qux' }],
    'not-applicable',
  ],
  [
    'A.15 a string is no number',
    { '/': 9, '~1': 10 },
    [{ op: 'test', path: '/~01', value: '10' }],
    'test-failed',
  ],
  ['a removal of what is not there', {}, [{ op: 'remove', path: '/a' }], 'not-applicable'],
  ['a replacement of what is not there', {}, [{ op: 'replace', path: '/a', value: 1 }], 'not-applicable'],
  ['a position past the end', [1], [{ op: 'add', path: '/2', value: 1 }], 'not-applicable'],
  ['a leading zero', [1, 2], [{ op: 'remove', path: '/01' }], 'not-applicable'],
  ['a removal of the last position', [1], [{ op: 'remove', path: '/-' }], 'not-applicable'],
  ['a move into itself', { a: { b: 1 } }, [{ op: 'move', from: '/a', path: '/a/b' }], 'not-applicable'],
  ['a removal of the whole', {}, [{ op: 'remove', path: '' }], 'not-applicable'],
  [
    'a step through __proto__',
    {},
    [{ op: 'add', path: '/__proto__/polluted', value: true }],
    'not-applicable',
  ],
  [
    'a step through constructor',
    {},
    [{ op: 'add', path: '/constructor/prototype/x', value: 1 }],
    'not-applicable',
  ],
];

test.each(failures)('%s fails', (_title, document, patch, kind) => {
  expect(() => apply(document, { op: 'test', path: '', value: document }, ...patch)).toThrow(
    expect.objectContaining({ kind, index: 1 }),
  );
});

test('what is copied is bounded, however often it doubles', () => {
  const double: PatchOperation = { op: 'copy', from: '/a', path: '/a/-' };
  expect(() => apply({ a: [1] }, ...Array.from({ length: 64 }, () => double))).toThrow('copies too much');
});

test('a value that is added twice is two values', () => {
  const value = { b: [] };
  const result = apply(
    {},
    { op: 'add', path: '/one', value },
    { op: 'copy', from: '/one', path: '/two' },
    { op: 'add', path: '/one/b/-', value: 1 },
  );
  expect(result).toEqual({ one: { b: [1] }, two: { b: [] } });
});

describe('with any document', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => copy(value as Json));
  const places = (value: Json, at = ''): string[] => {
    if (typeof value !== 'object' || value === null) return [at];
    const inner = Object.entries(value).flatMap(([name, member]) =>
      places(member, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
    return [at, ...inner];
  };
  const valueAt = (document: Json, path: string): Json =>
    path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<Json>((value, step) => (value as Record<string, Json>)[step] as Json, document);
  const placed = json.chain((document) =>
    fc.record({ document: fc.constant(document), path: fc.constantFrom(...places(document)) }),
  );

  test('what stands at a place passes its test', () => {
    fc.assert(
      fc.property(placed, ({ document, path }) => {
        apply(document, { op: 'test', path, value: valueAt(document, path) });
      }),
      { seed: 3 },
    );
  });

  test('what is replaced and replaced back is as before', () => {
    fc.assert(
      fc.property(placed, json, ({ document, path }, value) => {
        const before = valueAt(document, path);
        const result = apply(
          document,
          { op: 'replace', path, value },
          { op: 'test', path, value },
          { op: 'replace', path, value: before },
        );
        expect(equal(result, document)).toBe(true);
      }),
      { seed: 4 },
    );
  });

  test('what is removed and added again is as before', () => {
    fc.assert(
      fc.property(placed, ({ document, path }) => {
        fc.pre(path !== '');
        const value = valueAt(document, path);
        const result = apply(document, { op: 'remove', path }, { op: 'add', path, value });
        expect(equal(result, document)).toBe(true);
        expect(isObject(document) || Array.isArray(document)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});
