import fc from 'fast-check';
import { resolved, type Schema } from './contract.ts';

/** Values that a schema of the contract accepts, most of them at one of its ends. */
export function extremeValues(schema: Schema): fc.Arbitrary<unknown> {
  const { type, const: only, properties, items, maxItems, ...rest } = resolved(schema);
  if (only !== undefined) return fc.constant(only);
  switch (type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(properties ?? {}).map(([name, each]) => [name, extremeValues(each)]),
        ),
      );
    case 'array': {
      if (items === undefined || maxItems === undefined) throw new Error('an array of what, and how long?');
      return toList(extremeValues(items), maxItems);
    }
    case 'number':
      return extremeNumbers(rest.minimum ?? -Number.MAX_VALUE);
    case 'string':
      return rest['x-index']?.type === 'date' ? dates(rest['x-index'].format ?? '') : extremeTexts(rest);
    default:
      throw new Error(`no values of type ${type}`);
  }
}

/** Short lists mostly, for the longest makes a whole plan; that one has a test of its own. */
function toList(item: fc.Arbitrary<unknown>, maxItems: number): fc.Arbitrary<unknown[]> {
  const few = Math.min(4, maxItems);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<unknown[]>([]) },
    { weight: 6, arbitrary: fc.array(item, { minLength: 1, maxLength: few }) },
  );
}

function extremeNumbers(min: number): fc.Arbitrary<number> {
  const ends = [
    min,
    -0,
    0,
    Number.MIN_VALUE,
    2.2250738585072014e-308,
    0.1,
    1e21,
    2 ** 53 + 2,
    Number.MAX_VALUE,
  ];
  return fc.oneof(
    fc.constantFrom(...ends.filter((value) => value >= min)),
    fc.double({ min: min, noNaN: true, noDefaultInfinity: true }),
  );
}

/** Text that often causes errors: planes, combining, direction, line ends, noncharacters, quotes, wildcards, commas. */
const oddities = [
  ...[
    'a',
    'Z',
    '0',
    ' ',
    '\u00A0',
    '.',
    ',',
    ';',
    ':',
    '"',
    "'",
    '\\',
    '/',
    '%',
    '%25',
    '#',
    '?',
    '&',
    '+',
    '=',
    '~',
  ],
  ...[
    '*',
    '_',
    '-',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '|',
    '^',
    '$',
    '`',
    '\u0000',
    '\u0001',
    '\n',
    '\r',
    '\t',
    '\u001F',
  ],
  ...['\u007F', '\u0085', '\u2028', '\u2029', '\uFEFF', '\u200B', '\u200D', '\u202E', '\u2066', '\u00AD'],
  ...[
    '\u00DF',
    '\u0130',
    '\u0131',
    '\u01C5',
    '\uFB03',
    '\u0301',
    '\u0489',
    '\u1E9B\u0323',
    '\u05D0',
    '\u0639',
    '\u0E33',
  ],
  ...[
    '\u4E2D',
    '\uD55C',
    '\uE000',
    '\uFDD0',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\u{10000}',
    '\u{1F468}\u200D\u{1F469}',
  ],
  ...['\u{1D11E}', '\u{1FFFE}', '\u{2F800}', '\u{E0001}', '\u{F0000}', '\u{10FFFF}'],
];

function extremeTexts({ pattern, minLength = 0, maxLength = 0 }: Schema): fc.Arbitrary<string> {
  if (maxLength === 0) throw new Error('a text without end');
  const allowed = new RegExp(pattern ?? '', 'u');
  const characters = [...new Set(oddities.flatMap((odd) => [...odd]))].filter((each) =>
    allowed.test(`a${each}`),
  );
  const wide = characters.filter((each) => Buffer.byteLength(each) === 4);
  const ofLength = (length: number, from: readonly string[]) =>
    fc
      .array(fc.constantFrom(...from), { minLength: length, maxLength: length, size: 'max' })
      .map((all) => all.join(''));
  return fc
    .oneof(
      ofLength(Math.max(minLength, 1), characters),
      ofLength(maxLength, wide),
      ofLength(maxLength, characters),
      fc
        .integer({ min: minLength, max: Math.min(maxLength, 40) })
        .chain((length) => ofLength(length, characters)),
    )
    .filter((text) => allowed.test(text));
}

const extremeDays = [
  ...['0001-01-01', '0001-12-31', '0004-02-29', '1582-10-10', '1600-02-29', '1752-09-10', '1900-02-28'],
  ...['1969-12-31', '1970-01-01', '2000-02-29', '2024-02-29', '2038-01-19', '9996-02-29', '9999-12-31'],
];

/** Days from the first to the last year, in every form of the index' format. */
function dates(format: string): fc.Arbitrary<string> {
  const any = fc
    .date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const day = fc.oneof(fc.constantFrom(...extremeDays), any);
  return fc.tuple(day, fc.constantFrom(...format.split('||'))).map(([iso, form]) => {
    const [year = '', month = '', date = ''] = iso.split('-');
    return form.replace('yyyy', year).replace('MM', month).replace('dd', date);
  });
}
