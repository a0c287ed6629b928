import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { canonical } from './canonical.ts';

test('members are in order of UTF-16 code units, at every depth', () => {
  expect(canonical(JSON.parse('{"b":[{"z":1,"a":2}],"\\ud83d\\ude00":1,"\\ufb33":2,"a":{}}'))).toBe(
    '{"a":{},"b":[{"a":2,"z":1}],"\u{1f600}":1,"\ufb33":2}',
  );
});

test('numbers have one form', () => {
  expect(canonical(JSON.parse('[1.0,1e2,-0,0.1e1,333333333.33333329]'))).toBe(
    '[1,100,0,1,333333333.3333333]',
  );
});

test('a member named __proto__ is one like any other', () => {
  expect(canonical(JSON.parse('{"b":1,"__proto__":{"c":1}}'))).toBe('{"__proto__":{"c":1},"b":1}');
});

test('it is JSON of the same value, whatever the order of members', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const value: unknown = JSON.parse(text);
      expect(JSON.parse(canonical(value))).toEqual(value);
      expect(canonical(reversed(value))).toBe(canonical(value));
    }),
    { seed: 8 },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, member]) => [name, reversed(member)]));
}
