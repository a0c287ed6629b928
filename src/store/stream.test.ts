import { expect, test } from 'bun:test';
import { entryOf, parseEntry, withinBytes } from './stream.ts';

test('an entry is read by its names, also where values are spelled like names', () => {
  const told = { previous: '1', plan: 'operation', operation: 'delete', org: 'body', actor: 'plan', at: '7' };
  const change = JSON.stringify({ ...told, trace: 'org', size: 0 });
  const entry = parseEntry(['1511222400000000-0', ['bytes', 'change', 'change', change]]);
  expect(entryOf(entry, '')).toEqual({
    revision: 1_511_222_400_000_000,
    previous: 1,
    plan: 'operation',
    operation: 'delete',
    org: 'body',
    actor: 'plan',
    atMs: 7,
    body: undefined,
    bytes: expect.any(Number),
  });
});

test('what is no entry of ours is told from one', () => {
  expect(() => parseEntry(['1511222400000000-0', ['plan', 'p']])).toThrow('no change');
});

test('a page of entries ends before its bytes are exceeded, after at least one entry', () => {
  const sizes = [5, 5, 1].map((size) => ({ size }));
  expect(withinBytes(sizes, 1)).toHaveLength(1);
  expect(withinBytes(sizes, 9)).toHaveLength(1);
  expect(withinBytes(sizes, 10)).toHaveLength(2);
  expect(withinBytes(sizes, 11)).toHaveLength(3);
  expect(withinBytes([], 1)).toEqual([]);
});
