import { describe, expect, test } from 'bun:test';
import { checkPlan } from '../../routes/generated/validators.js';
import { canonical } from '../../store/canonical.ts';
import { type Json, JsonLimitError, type JsonObject } from './json.ts';
import { jsonPatch, type PatchOperation } from './json-patch.ts';
import { mergeById } from './merge-by-id.ts';
import { mergePatch } from './merge-patch.ts';

/*
 * The most that one body of 1 MiB can ask for. Each is some tens of milliseconds of work; the bound is loose, and
 * catches only what grows with the square of the input.
 */

const bodyBytes = 1_048_576;
const maxMs = 2_000;
const operations = 1_000;

function inTime(run: () => void): void {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(maxMs);
}

const nested = (depth: number, inner: Json = 1): Json => {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};
const members = (count: number, value: Json): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, value]));
const repeated = (count: number, operation: PatchOperation): PatchOperation[] =>
  Array.from({ length: count }, () => operation);
const numbers = Array.from({ length: bodyBytes / 2 }, () => 0);

const apply = (patch: readonly PatchOperation[], document: Json = {}) =>
  jsonPatch(document, patch, bodyBytes);

describe('a JSON patch takes no longer than it is long', () => {
  test.each<[string, readonly PatchOperation[]]>([
    [
      'inserts before half a million items',
      [
        { op: 'add', path: '/l', value: numbers },
        ...repeated(operations - 1, { op: 'add', path: '/l/0', value: 1 }),
      ],
    ],
    [
      'moves the first of half a million items to the end',
      [
        { op: 'add', path: '/l', value: numbers },
        ...repeated(operations - 1, { op: 'move', from: '/l/0', path: '/l/-' }),
      ],
    ],
    [
      'removes and adds members of a large object',
      [
        { op: 'add', path: '/o', value: members(80_000, 0) },
        ...repeated(499, { op: 'move', from: '/o/m7', path: '/o/x' }).flatMap((there) => [
          there,
          { op: 'move', from: '/o/x', path: '/o/m7' },
        ]),
      ],
    ],
    [
      'tests one item of a large list',
      [
        { op: 'add', path: '/l', value: numbers },
        ...repeated(operations - 1, { op: 'test', path: `/l/${numbers.length - 1}`, value: 0 }),
      ],
    ],
    [
      'goes along the longest pointers',
      [
        ...Array.from({ length: 30 }, (_, index) => ({
          op: 'add',
          path: '/a/0'.repeat(index * 30) || '',
          value: nested(60),
        })),
        ...repeated(900, { op: 'test', path: '/a/0'.repeat(900), value: 1 }),
      ],
    ],
  ])('that %s', (_what, patch) => {
    inTime(() => apply(patch));
  });

  test('that copies a large value again and again, until it copies too much', () => {
    inTime(() => {
      const patch = [
        { op: 'add', path: '/l', value: numbers },
        ...Array.from({ length: operations - 1 }, (_, index) => ({
          op: 'copy',
          from: '/l',
          path: `/c${index}`,
        })),
      ];
      expect(() => apply(patch)).toThrow('copies too much');
    });
  });

  test('that moves values into each other until they are very deep, and copies that', () => {
    const grow = Array.from({ length: 400 }, (): PatchOperation[] => [
      { op: 'add', path: '/next', value: nested(60, {}) },
      { op: 'move', from: '/deep', path: `/next${'/a/0'.repeat(30)}/deep` },
      { op: 'move', from: '/next', path: '/deep' },
    ]).flat();
    const copyIt: PatchOperation = { op: 'copy', from: '/deep', path: '/copy' };
    inTime(() => {
      expect(() => apply([...grow.slice(0, 900), copyIt], { deep: 1 })).toThrow('deeper than 64 levels');
    });
  });

  test('that adds one very deep value, which is refused', () => {
    inTime(() => {
      expect(() => apply([{ op: 'add', path: '/x', value: nested(5_000) }])).toThrow('deeper than 64 levels');
    });
  });
});

describe('a merge by id takes no longer than it is long', () => {
  const merge = (tree: JsonObject, parts: JsonObject) => mergeById(tree, parts, 'id');

  test('of very many objects with ids, named again', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({ id: `o${index}`, x: 1 }));
    inTime(() => merge({ id: 'p' }, { list: [...list, ...list.map(({ id }) => ({ id, x: 2 }))] }));
  });

  test('of lists within lists, each added to', () => {
    const inner = Array.from({ length: 100_000 }, (_, index) => index);
    let value: Json = { id: 'o30', l: inner };
    for (let level = 29; level > 0; level -= 1) value = { id: `o${level}`, l: [value] };
    const again = Array.from({ length: 29 }, (_, index) => ({ id: `o${index + 1}`, l: ['new'] }));
    inTime(() => merge({ id: 'p' }, { a: value, b: again }));
  });

  test('of an object that takes the place of another again and again', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => ({
      id: 'o',
      one: { id: `i${index}`, x: [1, 2, 3] },
    }));
    inTime(() => merge({ id: 'p', list: [{ id: 'o' }] }, { list: parts }));
  });

  test('of parts that are put into each other, until they are too deep', () => {
    const parts = Array.from({ length: 3_000 }, (_, index) => ({
      id: `d${index}`,
      x: nested(50, { id: `d${index + 1}` }),
    }));
    inTime(() => {
      expect(() => merge({ id: 'p', list: [{ id: 'd0' }] }, { list: parts })).toThrow(JsonLimitError);
    });
  });

  test('of very many members', () => {
    inTime(() => merge({ id: 'p' }, { o: members(80_000, {}), p: members(20_000, 1) }));
  });
});

test('a merge patch takes no longer than it is long', () => {
  inTime(() => {
    mergePatch(members(60_000, 1), members(60_000, null));
    mergePatch(members(60_000, 1), members(60_000, { a: 1 }));
    mergePatch({}, nested(64));
  });
});

test('the canonical form takes no longer than the value is large', () => {
  inTime(() => {
    canonical(members(80_000, 1));
    canonical(numbers);
    canonical(nested(64, members(60_000, 1)));
    canonical(Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`${index * 65_537}`, 1])));
  });
});

test('the faults of a plan take no longer than it is large', () => {
  const broken = { linkedService: 1, planserviceCostShares: {} };
  inTime(() => {
    for (const value of [
      members(80_000, 1),
      { linkedPlanServices: Array.from({ length: 1_000 }, () => ({ ...broken, ...members(60, 1) })) },
      { linkedPlanServices: numbers },
      { objectId: '\ud800'.repeat(bodyBytes), planType: '\u0000'.repeat(bodyBytes) },
    ]) {
      expect(checkPlan(value).length).toBeGreaterThan(0);
    }
  });
});
