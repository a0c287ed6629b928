import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { parseMediaType } from './media-type.ts';

describe('a media type', () => {
  test.each([
    ['application/json', 'application/json', undefined],
    ['  Application/JSON\t', 'application/json', undefined],
    ['a/b;charset=UTF-8', 'a/b', 'utf-8'],
    ['a/b ; x=1 ; charset="utf-8" ;', 'a/b', 'utf-8'],
    ['a/b; charset=x; charset=y', 'a/b', 'x'],
    ['a/b;; ;', 'a/b', undefined],
    ['a/b; x="; charset=z"', 'a/b', undefined],
    ['a/b; charset=""', 'a/b', ''],
  ])('is read: %p', (text, name, charset) => {
    expect(parseMediaType(text)).toEqual({ name, charset });
  });

  test.each([
    '',
    'a',
    'a/',
    '/b',
    'a /b',
    'a/b c',
    'a/b;x',
    'a/b;x=',
    'a/b;x="',
    'a/b;x="\\\\"',
    'a/b; @',
    'a/b, c/d',
    'a/b;x =1',
  ])('is none: %p', (text) => {
    expect(parseMediaType(text)).toBeUndefined();
  });
});

test('is read as the grammar has it', () => {
  const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  const grammar = new RegExp(
    `^[ \\t]*(${token}/${token})[ \\t]*(?:;[ \\t]*(?:${token}=(?:${token}|"[^"\\\\]*")[ \\t]*)?)*$`,
  );
  const text = fc.array(fc.constantFrom('a', '/', ';', ' ', '=', '"', '\\', 'charset', 'A', '\t', ','), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join('');
      expect(parseMediaType(written)?.name).toBe(grammar.exec(written)?.[1]?.toLowerCase());
      const prefixed = `a/b${written}`;
      expect(parseMediaType(prefixed)?.name).toBe(grammar.exec(prefixed)?.[1]?.toLowerCase());
    }),
    { seed: 8, numRuns: 5_000 },
  );
});
