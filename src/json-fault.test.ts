import { describe, expect, test } from 'bun:test';
import { findJsonFault } from './json-fault.ts';

/** `line:column problem`. */
function told(text: string): string | undefined {
  const fault = findJsonFault(text);
  return fault && `${fault.line}:${fault.column} ${fault.problem}`;
}

describe('the first fault of a text', () => {
  test.each([
    ['{"a":1,}', '1:8 a name in double quotes is expected'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 a comma or } is expected'],
    ['{"a": 1,\r\n "b" 2}', '2:6 a colon is expected'],
    ["{'a': 1}", '1:2 a name in double quotes or } is expected'],
    ['{"a": NaN}', '1:7 a value is expected'],
    ['[1,\n2,\n]', '3:1 a value is expected'],
    ['[1 2]', '1:4 a comma or ] is expected'],
    ['[,]', '1:2 a value or ] is expected'],
    ['{"a": // no\n1}', '1:7 a value is expected'],
    ['{"a": 01}', '1:8 a comma or } is expected'],
    ['{"a": "x\ny"}', '1:9 control characters in a string must be escaped'],
    ['{"a": "\\x"}', '1:8 this is no escape sequence'],
    ['{"a": "\\u12g4"}', '1:8 this is no escape sequence'],
    ['{"a": "x', '1:9 a string has no closing quote'],
    ['{"a": "x\\', '1:9 this is no escape sequence'],
    ['{"a": [1, 2', '1:12 the text ends before the value does'],
    ['', '1:1 the text ends before the value does'],
    ['{"a":1}\n{"a":2}', '2:1 nothing may follow the value'],
    ['tru', '1:1 a value is expected'],
    ['[1}', '1:3 a comma or ] is expected'],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('knows whether a whole value stands before it', () => {
    expect(findJsonFault('{} {}')?.isAfterValue).toBe(true);
    expect(findJsonFault('{} x')?.isAfterValue).toBe(true);
    expect(findJsonFault('[{} {}]')?.isAfterValue).toBe(false);
  });
});

test('agrees with the parser about what is JSON', () => {
  const valid = JSON.stringify(
    { a: [1.5e-3, -0, true, null, 'é\u{1F600}\\"\n'], b: { c: [] }, d: {} },
    null,
    2,
  );
  expect(told(valid)).toBeUndefined();
  let refused = 0;
  for (let at = 0; at < valid.length; at += 1) {
    for (const inserted of ['', '"', '\\', ',', '}', ']', '0', 'e', '\n', 'u']) {
      const text = valid.slice(0, at) + inserted + valid.slice(inserted === '' ? at + 1 : at);
      const isValid = isJson(text);
      if (!isValid) refused += 1;
      expect([text, told(text) === undefined]).toEqual([text, isValid]);
    }
  }
  expect(refused).toBeGreaterThan(500);
});

test('a long text takes linear time, however deep it is', () => {
  const startedMs = performance.now();
  expect(told('['.repeat(1_000_000))).toContain('ends before');
  expect(told(`"${'\\u0000'.repeat(200_000)}`)).toContain('closing quote');
  expect(told(`[${'\n1,'.repeat(300_000)}x]`)).toBe('300001:3 a value is expected');
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
