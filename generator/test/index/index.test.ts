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

  /** [what is refused, text of the contract, what it is changed to, what the complaint says] */
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
    [
      'a date without pattern',
      'type: string, format: date, x-index',
      "type: string, pattern: '^.*$', x-index",
      'published may hold lone surrogates',
    ],
    [
      'a date that may be anything',
      'type: string, format: date, x-index',
      'type: string, x-index',
      'date published without pattern',
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
