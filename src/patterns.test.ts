import { describe, expect, test } from 'bun:test';
import { checkSync } from 'recheck/lib/browser.js';
import ts from 'typescript';
import { type FoundPattern, findPatterns, patternsIn } from './patterns.fixture.ts';

/*
 * Any text may come from a client, so every regular expression of the service must take linear time. `recheck` proves
 * this with an automaton if possible. Otherwise (a look-ahead, too many states) the expression is timed on texts that
 * are built to cause backtracking.
 */

const proofTimeoutMs = 3_000;
/** The longest text that a body may hold. */
const maxLength = 1_048_576;
/**
 * The formats `uri` and `uri-reference` check `type`, `instance` and `Location` of answers, which the service writes
 * itself; a test below asserts that no request has them.
 */
const maxUriLength = 8_192;
const isUri = (source: string) => source.startsWith('^(?:[a-z][a-z0-9+\\-.]*:)');
const maxMs = 500;

const { patterns, dynamic } = await findPatterns();
const contract = await Bun.file(new URL('./routes/generated/openapi.json', import.meta.url)).json();

function prove({
  source,
  flags,
}: Pick<FoundPattern, 'source' | 'flags'>): 'linear' | 'vulnerable' | 'unknown' {
  const { status } = checkSync(source, flags, { checker: 'automaton', timeout: proofTimeoutMs });
  return status === 'safe' ? 'linear' : status;
}

/** Long runs of what the expression may read in two ways, with an end that lets it fail. */
function* worstCases(source: string): Generator<string> {
  const length = isUri(source) ? maxUriLength : maxLength;
  const characters = [...new Set(['a', '0', ' ', '.', ...(source.match(/[!-~]/g) ?? [])])].slice(0, 24);
  const pieces = [...characters, ...characters.map((one, index) => one + characters.at(index - 1))];
  for (const prefix of ['', '.', 'a:', '//']) {
    for (const piece of pieces) {
      const run = piece.repeat(Math.floor(length / piece.length));
      yield `${prefix}${run}\0`;
    }
  }
}

function slowest({ source, flags }: FoundPattern): number {
  const pattern = new RegExp(source, flags);
  let slowestMs = 0;
  for (const text of worstCases(source)) {
    const startedMs = performance.now();
    pattern.lastIndex = 0;
    pattern.test(text);
    slowestMs = Math.max(slowestMs, performance.now() - startedMs);
    if (slowestMs > maxMs) break;
  }
  return slowestMs;
}

const distinct = new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]));

describe('every regular expression takes linear time', () => {
  test.each([...distinct.values()].map((one) => [one.at, one] as const))(
    '%s',
    (_at, pattern) => {
      const proof = prove(pattern);
      expect(proof).not.toBe('vulnerable');
      if (proof === 'unknown') expect(slowest(pattern)).toBeLessThan(maxMs);
    },
    60_000,
  );

  test('and none is made while the service runs', () => {
    // The format `regex` of ajv-formats, which is in the bundle and in no schema.
    expect(dynamic).toEqual(['routes/generated/validators.js in regex']);
  });
});

test('no part of a request is a URI', () => {
  const inputs: unknown[] = [];
  JSON.stringify(contract, (key, value) => {
    if (key === 'parameters' || key === 'requestBody') inputs.push(value);
    return value;
  });
  const names = new Set<string>();
  const look = (value: unknown): void => {
    JSON.stringify(value, (key, inner) => {
      if (key === 'format') expect(inner).not.toStartWith('uri');
      if (key !== '$ref' || names.has(inner)) return inner;
      names.add(inner);
      look(
        inner
          .slice(2)
          .split('/')
          .reduce((at: Record<string, unknown>, step: string) => at[step], contract),
      );
      return inner;
    });
  };
  look(inputs);
  expect(names).toContain('#/components/schemas/Plan');
});

describe('the search for them', () => {
  const find = (text: string) =>
    patternsIn(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true), 'x.ts');

  test('finds literals, calls, and patterns of the contract', () => {
    expect(find('const a = /x+/giu;\nf(new RegExp("y", "u"), RegExp(`z`));')).toEqual({
      patterns: [
        { source: 'x+', flags: 'giu', at: 'x.ts:1' },
        { source: 'y', flags: 'u', at: 'x.ts:2' },
        { source: 'z', flags: '', at: 'x.ts:2' },
      ],
      dynamic: [],
    });
    expect(patterns.map(({ source }) => source)).toContain('^(?:/(?:[^~/]|~[01])*)*$');
  });

  test('tells where one is put together', () => {
    expect(find('function make(x: string) { return new RegExp(x + "$"); }').dynamic).toEqual([
      'x.ts in make',
    ]);
  });

  test('leaves out formats that no schema names', () => {
    const table = 'exports.fullFormats = { uri: /u/, email: /e/ };';
    expect(find(`${table} const used = all().fullFormats.uri;`).patterns).toMatchObject([{ source: 'u' }]);
  });
});

test.each([
  ['^[a-z]+/[a-z]+\\s*((?:;\\s*(?:[a-z]+=[a-z]+)?\\s*)*)$', ''],
  ['[ \\t]*"?([^";]*?)"?[ \\t]*$', ''],
  ['^(?:a+)+$', 'u'],
])('the checker finds %s', (source, flags) => {
  expect(prove({ source, flags })).toBe('vulnerable');
});
