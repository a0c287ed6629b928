import { expect, test } from 'bun:test';
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
