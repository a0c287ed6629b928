import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { isNestedDeeperThan } from './json-depth.ts';

const text = new TextEncoder();

function measureDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(measureDepth));
}

test('the depth of any JSON text is known without parsing it', () => {
  const tricky = fc.string({ unit: fc.constantFrom('[', '{', ']', '}', '"', '\\', 'é', '\u{1f600}', '\n') });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'large' }, tricky, tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(tricky, tie('value'), { maxKeys: 3 }),
  }));
  fc.assert(
    fc.property(value, fc.boolean(), (json, isIndented) => {
      const bytes = text.encode(JSON.stringify(json, undefined, isIndented ? 2 : 0));
      const depth = measureDepth(json);
      expect(isNestedDeeperThan(depth, bytes)).toBe(false);
      if (depth > 0) expect(isNestedDeeperThan(depth - 1, bytes)).toBe(true);
    }),
    { seed: 9, numRuns: 2_000 },
  );
});

test.each(['[', '{"a":', '["\\"",['])('%p that never ends is too deep', (open) => {
  expect(isNestedDeeperThan(64, text.encode(open.repeat(100_000)))).toBe(true);
});
