import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { copy, equal, isObject, type Json, type JsonObject } from './json.ts';
import { mergeById } from './merge-by-id.ts';

const merge = (tree: unknown, parts: unknown): JsonObject =>
  mergeById(copy(tree as Json) as JsonObject, copy(parts as Json) as JsonObject, 'id');

describe('what is given', () => {
  test('replaces values', () => {
    expect(merge({ id: 'p', a: 1, b: 2 }, { a: 3 })).toEqual({ id: 'p', a: 3, b: 2 });
  });

  test('is merged into the object that has its id, wherever it stands', () => {
    const tree = { id: 'p', list: [{ id: 's', inner: { id: 'c', copay: 1, kept: 2 } }] };
    expect(merge(tree, { list: [{ id: 'c', copay: 5 }] })).toEqual({
      id: 'p',
      list: [{ id: 's', inner: { id: 'c', copay: 5, kept: 2 } }],
    });
  });

  test('is appended to its list when the tree does not have it, and nothing is removed', () => {
    expect(merge({ id: 'p', list: [{ id: 'a' }] }, { list: [{ id: 'b', x: 1 }] })).toEqual({
      id: 'p',
      list: [{ id: 'a' }, { id: 'b', x: 1 }],
    });
  });

  test('takes the place of the one object that a property holds', () => {
    expect(merge({ id: 'p', one: { id: 'a', x: 1 } }, { one: { id: 'b' } })).toEqual({
      id: 'p',
      one: { id: 'b' },
    });
  });

  test('is found by what comes after it', () => {
    expect(
      merge(
        { id: 'p', list: [] },
        {
          list: [
            { id: 'a', x: 1 },
            { id: 'a', y: 2 },
          ],
        },
      ),
    ).toEqual({
      id: 'p',
      list: [{ id: 'a', x: 1, y: 2 }],
    });
  });

  test('is merged by name where nothing has an id', () => {
    expect(merge({ o: { a: 1 } }, { o: { b: 2 } })).toEqual({ o: { a: 1, b: 2 } });
  });

  test('named __proto__ is data', () => {
    const merged = merge({ id: 'p' }, JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(JSON.stringify(merged)).toBe('{"id":"p","__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });
});

/** Trees whose ids are drawn from a few letters, so that parts often match objects of the tree. */
const { node } = fc.letrec<{ node: JsonObject }>((tie) => ({
  node: fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      x: fc.integer({ min: 0, max: 3 }),
      one: fc.option(tie('node'), { depthSize: 'small', maxDepth: 3, nil: undefined }),
      list: fc.array(tie('node'), { maxLength: 3 }),
    },
    { requiredKeys: ['id'] },
  ) as fc.Arbitrary<JsonObject>,
}));

/** Drops objects whose id was seen before, since no plan has an id twice. */
function unique(value: Json, seen: Set<Json>): Json | undefined {
  if (Array.isArray(value)) return value.flatMap((item) => unique(item, seen) ?? []);
  if (!isObject(value)) return value;
  if (seen.has(value['id'] ?? null)) return undefined;
  seen.add(value['id'] ?? null);
  const entries = Object.entries(value).map(([name, inner]) => [name, unique(inner, seen)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

const tree = node.map((value) => unique(copy(value), new Set()) as JsonObject);

function ids(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isObject(value) && typeof value['id'] === 'string' ? [value['id']] : [];
  return [...own, ...Object.values(value).flatMap(ids)];
}

test('merged twice is merged once', () => {
  fc.assert(
    fc.property(tree, tree, (target, { id, ...parts }) => {
      const once = merge(target, parts);
      // If a part has replaced a property's only object, parts that named objects inside the old one add new objects
      // now.
      fc.pre(ids(target).every((each) => ids(once).includes(each)));
      // If a part adds an object that exists elsewhere in the tree, the result is no valid plan, and is rejected.
      fc.pre(new Set(ids(once)).size === ids(once).length);
      expect(equal(merge(once, parts), once)).toBe(true);
    }),
    { seed: 6, numRuns: 500 },
  );
});

test('nothing leaves a list', () => {
  const listed = (value: JsonObject): JsonObject =>
    JSON.parse(JSON.stringify(value), (name, inner) => (name === 'one' ? undefined : inner));
  fc.assert(
    fc.property(tree.map(listed), tree.map(listed), (target, { id, ...parts }) => {
      const merged = ids(merge(target, parts));
      expect(ids(target).filter((each) => !merged.includes(each))).toEqual([]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a list as long as a body may hold is merged item by item, each once', () => {
  const numbers = Array.from({ length: 150_000 }, (_, i) => i);
  const merged = merge({ id: 'p', list: [3, { n: 1 }] }, { list: [...numbers, { n: 1 }, ...numbers] });
  expect(merged['list']).toEqual([3, { n: 1 }, ...numbers.filter((n) => n !== 3)]);
});
