import { describe, expect, test } from 'bun:test';
import { createAjv } from '../../compile/ajv.ts';
import { bundle } from '../../compile/bundle.ts';

type Check = (value: unknown) => readonly { readonly pointer: string; readonly detail: string }[];

/** Returns a check by the schema's validator; its faults are `pointer detail`. */
async function makeCheck(schema: object): Promise<(value: unknown) => string[]> {
  const ajv = createAjv(false);
  ajv.addSchema(schema, 'schema');
  const url = URL.createObjectURL(
    new Blob([await bundle(ajv, { check: 'schema' })], { type: 'text/javascript' }),
  );
  try {
    // The module exports what was asked for.
    const { check } = (await import(url)) as { check: Check };
    return (value) => check(value).map(({ pointer, detail }) => `${pointer} ${detail}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const text = { type: 'string' };
const operation = (op: object, ...more: string[]) => ({
  type: 'object',
  required: ['op', 'path', ...more],
  properties: { op, path: text, ...Object.fromEntries(more.map((name) => [name, text])) },
});
const branches = [
  { title: 'set', ...operation({ enum: ['add', 'replace'] }, 'value') },
  { title: 'remove', ...operation({ const: 'remove' }) },
  { title: 'move', ...operation({ enum: ['move', 'copy'] }, 'from') },
];

describe.each(['anyOf', 'oneOf'])('%s', async (keyword) => {
  const faults = await makeCheck({ type: 'array', items: { [keyword]: branches } });

  test('takes what one branch takes', () => {
    expect(faults([{ op: 'remove', path: '' }])).toEqual([]);
  });

  test('reports the faults of the branch whose constant the value has', () => {
    expect(
      faults([
        { op: 'replace', path: '' },
        { op: 'copy', path: 1, from: 2 },
      ]),
    ).toEqual(['/0/value is required', '/1/path must be a string', '/1/from must be a string']);
  });

  test('reports the constants of all branches where the value has none of them', () => {
    const values = '"add", "replace", "remove", "move", "copy"';
    expect(faults([{ op: 'merge', path: '' }])).toEqual([`/0/op must be one of ${values}`]);
    expect(faults([{ op: 1 }])).toEqual([`/0/op must be one of ${values}`]);
  });

  test('reports the faults of the nearest branch where the constant is missing', () => {
    expect(faults([{ path: '' }])).toEqual(['/0/op is required']);
  });

  test('reports the type that all branches want', () => {
    expect(faults(['remove', null])).toEqual(['/0 must be an object', '/1 must be an object']);
  });

  test('keeps the faults before and after those of the branch', async () => {
    const check = await makeCheck({
      type: 'object',
      properties: { first: text, choice: { [keyword]: branches }, last: text },
    });
    expect(check({ first: 1, choice: { op: 'move', path: '' }, last: 1 })).toEqual([
      '/first must be a string',
      '/choice/from is required',
      '/last must be a string',
    ]);
  });
});

test('reports the faults of a list that stand in it', async () => {
  const item = { title: 'one', type: 'object', required: ['id'], properties: { id: text } };
  const check = await makeCheck({ anyOf: [item, { title: 'several', type: 'array', items: item }] });
  expect(check([{ id: 'a' }, { id: 1 }])).toEqual(['/1/id must be a string']);
});

test('a choice among texts, or among equally near branches, is described by its titles', async () => {
  const dates = [
    { title: 'a day', type: 'string', pattern: '^[0-9]{2}$' },
    { title: 'a month', type: 'string', pattern: '^[a-z]{3}$' },
  ];
  expect((await makeCheck({ anyOf: dates }))('x')).toEqual([' must be a day or a month']);
  const alike = ['left', 'right'].map((title) => ({ title, type: 'object', required: [title] }));
  expect((await makeCheck({ anyOf: alike }))({})).toEqual([' must be left or right']);
  expect((await makeCheck({ oneOf: alike }))({ left: 1, right: 1 })).toEqual([
    ' must be exactly one of left, right',
  ]);
});

test('an object with nothing that belongs there has one fault, which names what does', async () => {
  const check = await makeCheck({
    type: 'object',
    additionalProperties: false,
    required: ['a', 'b', 'c'],
    properties: { a: {}, b: {}, c: {}, 'x/y~': { type: 'object', additionalProperties: false } },
  });
  expect(check({ resourceType: 'InsurancePlan', id: '1' })).toEqual([
    ' has none of the properties that belong here: a, b, c',
  ]);
  expect(check({ a: 1, id: '1' })).toEqual([
    '/b is required',
    '/c is required',
    '/id is not a property that belongs here: a, b, c, x/y~',
  ]);
  expect(check({})).toEqual(['/a is required', '/b is required', '/c is required']);
});

test('many broken choices are judged in linear time', async () => {
  const faults = await makeCheck({ type: 'array', items: { anyOf: branches } });
  const startedMs = performance.now();
  expect(faults(Array.from({ length: 20_000 }, () => ({ op: 'replace' })))).toHaveLength(1_001);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
