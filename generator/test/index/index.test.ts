import { describe, expect, test } from 'bun:test';
import { generateLibrary } from '../support/generated.ts';
import { complaintsAfter } from '../support/refusal.ts';

describe('the index', () => {
  test('its mapping and tree follow from the annotations', async () => {
    const files = await generateLibrary();
    const mapping = files.get('index/mapping.ts') ?? '';
    expect(mapping).toContain("export const joinField = 'relation';");
    expect(mapping).toContain("book: ['chapter']");
    expect(mapping).toContain("isbn: { type: 'keyword' as const },");
    expect(mapping).toContain("published: { type: 'date' as const, format: 'yyyy-MM-dd' },");
    const tree = files.get('index/tree.ts') ?? '';
    expect(tree).toContain("fields: ['isbn', 'title', 'pages', 'published']");
    expect(tree).toContain("property: 'chapters'");
  });

  test('a contract without annotations has none', async () => {
    const files = await generateLibrary((text) => text.replaceAll(/,? ?x-index: \{[^}]*\}/g, ''));
    expect([...files.keys()].filter((path) => path.startsWith('index/'))).toEqual([]);
  });

  /** [rejected feature, text of the contract, its replacement, text of the complaint] */
  const refused: readonly (readonly [string, string, string, string])[] = [
    [
      'a keyword without end',
      'maxLength: 13, ',
      '',
      'isbn may be endless: a keyword has at most 32766 bytes',
    ],
    [
      'a keyword beyond a term',
      'maxLength: 13, ',
      'maxLength: 8192, ',
      'isbn may be 32768: a keyword has at most 32766 bytes',
    ],
    [
      'an id beyond an _id',
      'maxLength: 40, ',
      'maxLength: 129, ',
      'id may be 516: an id has at most 512 bytes',
    ],
    ['an id that may be empty', 'minLength: 1, maxLength: 40', 'maxLength: 40', 'id id may be empty'],
    ['an id that may be missing', 'required: [id]', 'required: []', 'id id not required'],
    [
      'a date without format',
      'x-index: { type: date, format: yyyy-MM-dd }',
      'x-index: { type: date }',
      'date published without format',
    ],
    ['a date that may be anything', "format: date, pattern: '^(?!0000)', ", '', 'date published may be'],
    [
      'a date that is only shaped like one',
      "format: date, pattern: '^(?!0000)', ",
      "pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', ",
      'date published may be "0000-00-00"',
    ],
    [
      'a year that the index does not know',
      "format: date, pattern: '^(?!0000)'",
      'format: date',
      'date published may be "0000-01-01"',
    ],
    ['a date with a time', 'format: date, pattern', 'format: date-time, pattern', 'date published may be'],
    [
      'days of the calendar that was not',
      "format: date, pattern: '^(?!0000)', ",
      "pattern: '^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-9]|30)$', ",
      'date published may be "0001-02-29"',
    ],
    [
      'a leap day in a century that has none',
      "format: date, pattern: '^(?!0000)', ",
      "pattern: '^(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$|^[0-9]{2}(?:[02468][048]|[13579][26])-02-29$', ",
      'date published may be "0000-02-29"',
    ],
    [
      'a date with something behind it',
      "format: date, pattern: '^(?!0000)', ",
      "pattern: '^20(?:0[0-9]|1[0-9])-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])', ",
      'date published may be "2000-1',
    ],
    [
      'a date in another order',
      'format: yyyy-MM-dd }',
      'format: MM-dd-yyyy }',
      'date published may be "2024-02-29"',
    ],
    [
      'a date format of another make',
      'format: yyyy-MM-dd }',
      'format: epoch_millis }',
      'date format epoch_millis of published: it is not supported',
    ],
    [
      'a field that leaves out what is long',
      'x-index: { type: text }',
      'x-index: { type: text, fields: { raw: { type: keyword, ignore_above: 9 } } }',
      'ignore_above of the index field title.raw: what it does to a value is not known here',
    ],
    [
      'a field that is not searched',
      'x-index: { type: text }',
      'x-index: { type: text, index: false }',
      'index of the index field title: what it does to a value is not known here',
    ],
    [
      'a format where there is no date',
      'x-index: { type: text }',
      'x-index: { type: text, format: yyyy }',
      'format of the index field title',
    ],
    [
      'a keyword below a text that may be endless',
      'x-index: { type: text }',
      'x-index: { type: text, fields: { raw: { type: keyword } } }',
      'title.raw may be endless: a keyword has at most 32766 bytes',
    ],
    [
      'a constant that is no id',
      'minLength: 1, maxLength: 40,',
      `minLength: 1, const: ${'x'.repeat(513)},`,
      'id may be 513: an id has at most 512 bytes',
    ],
    [
      'an id that is a number',
      "id: { type: string, minLength: 1, maxLength: 40, pattern: '^[a-z]+$', x-index: { type: keyword } }",
      'id: { type: integer }',
      'id id is no string',
    ],
    [
      'an integer without a least value',
      'pages: { type: integer, minimum: 1, maximum: 100000, x-index',
      'pages: { type: integer, maximum: 100000, x-index',
      'pages may be any integer',
    ],
    [
      'a long that JSON cannot carry',
      'maximum: 100000, x-index: { type: integer }',
      'maximum: 9007199254740993, x-index: { type: long }',
      'pages may be any integer',
    ],
    [
      'fractions in an integer',
      'pages: { type: integer,',
      'pages: { type: number,',
      'pages: "number" as integer',
    ],
    [
      'null in a double',
      'pages: { type: integer, minimum: 1, maximum: 100000, x-index: { type: integer } }',
      "pages: { type: [number, 'null'], x-index: { type: double } }",
      'pages: ["number","null"] as double',
    ],
    [
      'lone surrogates',
      "pattern: '^[^\\uD800-\\uDFFF]*$', x-index",
      'x-index',
      'title may hold lone surrogates',
    ],
    ['patterns that let them through', "'^[^\\uD800-\\uDFFF]*$'", "'^.*$'", 'title may hold lone surrogates'],
    [
      'unknown types',
      'x-index: { type: text }',
      'x-index: { type: dense_vector }',
      'index type dense_vector of title',
    ],
    [
      'a type that the schema does not have',
      'x-index: { type: text }',
      'x-index: { type: long }',
      'title: "string" as long',
    ],
    [
      'integers out of range',
      'maximum: 100000, x-index',
      'maximum: 10000000000, x-index',
      'pages may be any integer',
    ],
    [
      'lists of scalars',
      'language: { type: string, default: en }',
      'language: { type: array, items: { type: string }, maxItems: 2, x-index: { type: keyword } }',
      'language: "array" as keyword',
    ],
    [
      'one field with two definitions',
      'heading: { allOf: [{ type: string }, { type: string, minLength: 2 }] }',
      "title: { type: string, maxLength: 9, pattern: '^[a-z]*$', x-index: { type: keyword } }",
      'all documents share one mapping',
    ],
    [
      'a field of the name of the join',
      'language: {',
      'relation: { x-index: { type: keyword },',
      'the join field has that name',
    ],
    [
      'a document that holds itself',
      'heading: { allOf: [{ type: string }, { type: string, minLength: 2 }] }',
      "book: { $ref: '#/components/schemas/Book', x-index: { relation: b } }",
      'Book holds itself',
    ],
    [
      'one relation twice',
      'language: {',
      "more: { $ref: '#/components/schemas/Chapter', x-index: { relation: chapter } }\n        language: {",
      'relation chapter twice',
    ],
    [
      'a child without relation',
      'x-index: { relation: chapter }',
      'x-index: { id: id }',
      'chapters without relation',
    ],
  ];

  test.each(refused)('refuses %s', async (_name, from, to, said) => {
    expect(await complaintsAfter(from, to)).toContain(said);
  });
});
