import { describe, expect, test } from 'bun:test';
import { withEmptyOptions } from './parameters.ts';

const schemas = { Name: { $ref: '#/components/schemas/Word' }, Word: { type: 'string', example: 'word' } };

/** Returns the changed parameter; it must be the same in every place where parameters may be declared. */
function offered(parameter: object): unknown {
  const contract = withEmptyOptions({
    info: { title: 'a' },
    paths: { '/a': { parameters: [parameter], get: { summary: 'b', parameters: [parameter] } } },
    components: { schemas, parameters: { A: parameter } },
  });
  const { paths, components } = contract;
  const places = [paths['/a'].parameters[0], paths['/a'].get.parameters[0], components.parameters.A];
  for (const place of places) expect(place).toEqual(places[0]);
  expect([contract.info, components.schemas, paths['/a'].get.summary]).toEqual([
    { title: 'a' },
    schemas,
    'b',
  ]);
  return places[0];
}

describe('the example of an optional parameter', () => {
  test('moves into the description', () => {
    expect(
      offered({ name: 'a', in: 'header', description: 'A.', schema: { type: 'string' }, example: '"1"' }),
    ).toEqual({
      name: 'a',
      in: 'header',
      description: 'A.\n\nFor example `"1"`.',
      schema: { type: 'string' },
    });
  });

  test.each([
    [
      { schema: { type: 'integer', examples: [3, 4] } },
      { schema: { type: 'integer' }, description: 'For example `3`.' },
    ],
    [
      { schema: { $ref: '#/components/schemas/Name' } },
      { schema: { type: 'string' }, description: 'For example `word`.' },
    ],
    [
      { schema: {}, examples: { one: { value: [1] } } },
      { schema: {}, description: 'For example `[1]`.' },
    ],
    [{ schema: { type: 'string' } }, { schema: { type: 'string' }, description: '' }],
  ])('is found wherever it stands: %j', (parameter, expected) => {
    expect(offered(parameter)).toEqual(expected);
  });

  test.each([
    { $ref: '#/components/parameters/B' },
    { name: 'a', in: 'path', required: true, schema: { $ref: '#/components/schemas/Name' }, example: 'x' },
  ])('stays where it must be given, and where a reference leads to it: %j', (parameter) => {
    expect(offered(parameter)).toEqual(parameter);
  });
});

test('a contract without parameters stays as it is', () => {
  expect(withEmptyOptions({ paths: {} })).toEqual({ paths: {} });
  expect(withEmptyOptions({ webhooks: { a: { post: { parameters: [{ example: 1 }] } } } })).toEqual({
    webhooks: { a: { post: { parameters: [{ example: 1 }] } } },
  });
});
