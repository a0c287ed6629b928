import { describe, expect, test } from 'bun:test';
import { generateLibrary } from '../support/generated.ts';
import { complaintsAbout, complaintsAfter, positionAfter } from '../support/refusal.ts';

/** [rejected feature, text of the contract, its replacement, place of the complaint, its text] */
const refused: readonly (readonly [string, string, string, string, string])[] = [
  ['another version', 'openapi: 3.1.0', 'openapi: 3.0.3', 'openapi: 3.0.3', 'only OpenAPI 3.1 is supported'],
  [
    'deepObject',
    'name: tag, in: query',
    'name: tag, style: deepObject, in: query',
    'style:',
    'style deepObject',
  ],
  [
    'explode: false',
    'name: tag, in: query',
    'name: tag, explode: false, in: query',
    'explode:',
    'explode of a parameter',
  ],
  ['cookies', 'name: tag, in: query', 'name: tag, in: cookie', 'in: cookie', 'a parameter in cookie'],
  [
    'object parameters',
    '{ type: boolean }',
    '{ type: object }',
    'type: object }',
    'a parameter or header is text',
  ],
  [
    'a default of what is required',
    '{ type: number }',
    '{ type: number, default: 1 }',
    'schema: { type: number',
    'default of maxPrice',
  ],
  [
    'form bodies',
    'application/merge-patch+json:',
    'multipart/form-data:',
    'multipart/form-data',
    'media type multipart/form-data',
  ],
  [
    'parameters of what a request may be',
    'application/merge-patch+json:',
    'application/merge-patch+json; charset=utf-8:',
    'application/merge-patch+json; charset',
    'ranges and parameters of media types are not supported',
  ],
  [
    'a plain text that is not text',
    '{ type: string, minLength: 1 }',
    '{ type: integer }',
    'Text/Plain',
    'text/plain; format=Flowed that is no string',
  ],
  [
    'a media type that only parameters tell from another',
    'text/csv: {}',
    'text/csv: {}\n            text/csv; header=absent: {}',
    'text/csv; header',
    'text/csv twice',
  ],
  ['media type ranges', 'text/csv: {}', '"text/*": {}', '"text/*"', 'media type text/*'],
  [
    'discriminator',
    'oneOf:\n',
    'discriminator: { propertyName: x }\n          oneOf:\n',
    'discriminator',
    'schema keyword discriminator',
  ],
  [
    'a property that no validator sees',
    'language: {',
    '__proto__: {',
    '__proto__: {',
    'property __proto__: no validator looks at it',
  ],
  [
    'another dialect',
    'language: {',
    "language: { $schema: 'https://example.com/dialect',",
    '$schema:',
    'schema keyword $schema',
  ],
  [
    'another dialect of a component',
    'Isbn: {',
    "Isbn: { $schema: 'https://example.com/dialect',",
    '$schema:',
    'schema keyword $schema',
  ],
  [
    'nullable',
    "[string, 'null'] }",
    'string, nullable: true }',
    'nullable',
    "write `type: ['string', 'null']`",
  ],
  [
    'keywords next to $ref',
    "{ $ref: '#/components/schemas/Isbn' }\n        title",
    "{ $ref: '#/components/schemas/Isbn', maxLength: 3 }\n        title",
    'maxLength: 3',
    'maxLength next to $ref',
  ],
  [
    'references to elsewhere',
    "items: { $ref: '#/components/schemas/Chapter' }",
    "items: { $ref: 'other.yaml#/Chapter' }",
    "$ref: 'other.yaml",
    'it names no component schema',
  ],
  [
    'references to nothing',
    '#/components/responses/Gone',
    '#/components/responses/Lost',
    "$ref: '#/components/responses/Lost",
    'there is nothing there',
  ],
  ['unknown formats', 'format: date,', 'format: day,', 'format: day', 'format day'],
  ['patterns that are none', "'^[0-9X]+$'", "'^[0-9X+$'", "pattern: '^[0-9X+$", 'pattern:'],
  [
    'default responses',
    "'204': { description: Changed. }",
    'default: { description: Changed. }',
    'default: { description',
    'response default',
  ],
  [
    'a body in a 204',
    '{ description: Changed. }',
    '{ description: Changed., content: { text/plain: {} } }',
    'content: { text/plain',
    'content of a 204',
  ],
  [
    'unknown problem codes',
    'x-problems: [gone, lent]',
    'x-problems: [gone, stolen]',
    'stolen',
    'the table of problems has no such code',
  ],
  [
    'codes under another status',
    'x-problems: [gone, lent]',
    'x-problems: [gone, bad]',
    'bad]\n  schemas',
    'its status is 400, not 404',
  ],
  ['problems without codes', '      x-problems: [bad]\n', '', 'Bad:\n', 'a problem without codes'],
  [
    'a base that is no URI',
    "'https://library.example/problems/'",
    'problems',
    'x-problem-base',
    'the type of a problem is an absolute URI',
  ],
  ['unknown scopes', '- tokens: [lend]', '- tokens: [steal]', 'steal', 'the scheme does not have it'],
  [
    'alternatives in security',
    '- tokens: [lend]',
    '- tokens: [lend]\n        - {}',
    'security:\n        - tokens: [lend]',
    'alternatives in security',
  ],
  [
    'other security schemes',
    'type: oauth2\n      flows:\n        clientCredentials: { tokenUrl: /token, scopes: { lend: Lend books. } }',
    'type: openIdConnect\n      openIdConnectUrl: https://a.example',
    'type: openIdConnect',
    'only bearer tokens',
  ],
  [
    'one operationId twice',
    'operationId: changeBook',
    'operationId: listBooks',
    'operationId: listBooks\n      security:\n        - tokens',
    'twice',
  ],
  [
    'path parameters that are not declared',
    '/books/{isbn}:',
    '/books/{isbn}/{page}:',
    'patch:',
    'no parameter page',
  ],
  [
    'half a segment as parameter',
    '/books/{isbn}:',
    '/books/isbn-{isbn}:',
    '/books/isbn-{isbn}',
    'segment isbn-{isbn}',
  ],
  [
    'a segment that routers would take for a parameter',
    '/books/{isbn}:',
    '/books:lend/{isbn}:',
    '/books:lend/{isbn}',
    'segment books:lend',
  ],
  [
    'two names for a parameter at one place',
    '/books/{isbn}/blurb:\n    parameters:\n      - { name: isbn,',
    '/books/{id}/blurb:\n    parameters:\n      - { name: id,',
    '/books/{id}/blurb',
    'another name for this parameter',
  ],
  [
    'HEAD written down',
    '    patch:\n',
    "    head: { operationId: h, responses: { '200': { description: x } } }\n    patch:\n",
    'head:',
    'HEAD is answered from GET',
  ],
  [
    'endless arrays in a request',
    '          maxItems: 50\n',
    '',
    "items: { $ref: '#/components/schemas/Chapter' }",
    'an array without maxItems',
  ],
  ['what JSON Schema refuses', 'maxLength: 40', 'maxLength: many', 'maxLength: many', 'must be integer'],
  ['what OpenAPI refuses', 'title: Library,', 'title: Library, editor: me,', 'editor', 'unknown key editor'],
  ['what is not YAML', 'title: Library,', 'title: [Library,', 'paths:', 'not YAML'],
];

describe('a contract that cannot be generated from is refused by name and place', () => {
  test.each(refused)('%s', async (_name, from, to, needle, said) => {
    const complaints = await complaintsAfter(from, to);
    expect(complaints).toContain(said);
    const position = await positionAfter(from, to, needle);
    if (said !== 'not YAML') expect(complaints).toContain(`library.yaml:${position}: `);
    expect(complaints).toMatch(/^library\.yaml:[0-9]+:[0-9]+: /);
  });

  test('reports several faults in one run, in the order of the text', async () => {
    const complaints = (await complaintsAfter('x-problems: [gone, lent]', 'x-problems: [none, nil]')).split(
      '\n',
    );
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('problem none');
    expect(complaints[1]).toContain('problem nil');
  });

  test('an empty document', () => {
    expect(complaintsAbout('')).toContain('library.yaml:1:1: no document');
  });

  test('each complaint says what is wrong, why, and how to fix it', async () => {
    expect(await complaintsAfter('name: tag, in: query', 'name: tag, style: deepObject, in: query')).toBe(
      'library.yaml:11:24: style deepObject: it is not supported; leave it out (`form` is meant)',
    );
  });
});

describe('what only the compiler of the validators notices', () => {
  test('has its place too', async () => {
    const slip = (text: string) => text.replace('{ type: string, minLength: 2 }', '{ minLength: 2 }');
    const complaint = 'library.yaml:100:46: missing type "string" for keyword "minLength"';
    await expect(generateLibrary(slip)).rejects.toThrow(complaint);
  });
});

/** [place of the example, text of the contract, its replacement, place of the complaint, its text] */
const badExamples: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a schema',
    'maxLength: 13,',
    'maxLength: 13, example: no isbn,',
    'example:',
    'example must match pattern',
  ],
  [
    'the examples of a schema',
    'maxLength: 13,',
    'maxLength: 13, examples: [12X, 5],',
    '5], pattern',
    'example must be string',
  ],
  [
    'a schema with references in it',
    'required: [isbn, title]\n',
    'required: [isbn, title]\n      example: { isbn: 12X, title: a, chapters: [{ id: A }] }\n',
    'example:',
    'example at /chapters/0/id must match pattern',
  ],
  [
    'a parameter',
    'schema: { type: boolean }',
    'schema: { type: boolean }, example: maybe',
    'example:',
    'example must be boolean',
  ],
  [
    'a header',
    'schema: { type: integer, minimum: 0 }',
    'schema: { type: integer, minimum: 0 }, example: -1',
    'example:',
    'example must be >= 0',
  ],
  [
    'a media type',
    "application/json: { schema: { $ref: '#/components/schemas/Book' } }",
    "application/json: { schema: { $ref: '#/components/schemas/Book' }, examples: { one: { value: { isbn: 12X } } } }",
    'value: { isbn',
    "example must have required property 'title'",
  ],
];

describe('an example that its own schema refuses is refused, with its place', () => {
  test.each(badExamples)('of %s', async (_name, from, to, needle, said) => {
    const position = await positionAfter(from, to, needle);
    const generated = generateLibrary((text) => text.replace(from, () => to));
    await expect(generated).rejects.toThrow(`library.yaml:${position}: ${said}`);
  });

  test('and one that is valid is kept in the document', async () => {
    const files = await generateLibrary((text) =>
      text.replace('maxLength: 13,', 'maxLength: 13, example: 12X,'),
    );
    const { components } = JSON.parse(files.get('routes/openapi.json') ?? '');
    expect(components.schemas.Isbn.example).toBe('12X');
  });
});
