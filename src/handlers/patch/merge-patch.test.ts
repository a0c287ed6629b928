import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { copy, equal, isObject, type Json, type JsonObject, member } from './json.ts';
import { mergePatch } from './merge-patch.ts';

/** RFC 7396, Appendix A: original, patch, result. */
const examples: readonly (readonly [string, string, string])[] = [
  ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
  ['{"a":"b"}', '{"a":null}', '{}'],
  ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
  ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
  ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
  ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
  ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
  ['["a","b"]', '["c","d"]', '["c","d"]'],
  ['{"a":"b"}', '["c"]', '["c"]'],
  ['{"a":"foo"}', 'null', 'null'],
  ['{"a":"foo"}', '"bar"', '"bar"'],
  ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
  ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
  ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
];

test.each(examples)('%s and %s give %s', (original, patch, result) => {
  expect(mergePatch(JSON.parse(original), JSON.parse(patch))).toEqual(JSON.parse(result));
});

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => copy(value as Json));

/** A patch that makes `to` of `from`; there is none where `to` has nulls within objects (RFC 7396 §1). */
function difference(from: Json, to: Json): Json {
  if (!isObject(to)) return to;
  const base = isObject(from) ? from : {};
  const patch: JsonObject = {};
  for (const name of Object.keys(base)) if (member(to, name) === undefined) patch[name] = null;
  for (const [name, value] of Object.entries(to)) {
    const before = member(base, name);
    if (before === undefined || !equal(before, value)) patch[name] = difference(before ?? null, value);
  }
  return patch;
}

function withoutNulls(value: Json): Json {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name, inner]) => inner !== null && name !== '__proto__');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutNulls(inner)]));
}

test('a difference that is merged gives what it was taken to', () => {
  fc.assert(
    fc.property(json, json.map(withoutNulls), (from, to) => {
      const patch = difference(withoutNulls(from), to);
      expect(equal(mergePatch(copy(withoutNulls(from)), patch), to)).toBe(true);
    }),
    { seed: 1 },
  );
});

test('merged twice is merged once', () => {
  fc.assert(
    fc.property(json, json, (target, patch) => {
      const once = mergePatch(copy(target), patch);
      expect(equal(mergePatch(copy(once), patch), once)).toBe(true);
    }),
    { seed: 2 },
  );
});

test('a member named __proto__ is data', () => {
  const merged = mergePatch(
    {},
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  );
  expect(JSON.stringify(merged)).toBe(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  );
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
