import { expect, test } from 'bun:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generateLibrary, writeGenerated } from '../support/generated.ts';

type Check = (value: unknown) => readonly unknown[];

const files = await generateLibrary();

test('a message has a type of its own, without the rest of the contract', () => {
  const text = files.get('messages/messages.ts') ?? '';
  expect(text).toContain("export type Returned = components['schemas']['Returned'];");
  expect(text).toContain('late?: boolean');
  expect(text).not.toContain('Chapter');
});

test('the schema for others stands alone and says what the check says', async () => {
  await using written = await writeGenerated(files);
  // This declaration is emitted next to the module.
  const { checkReturned } = (await import(`${written.folder}/messages/validators.js`)) as {
    checkReturned: Check;
  };
  const schema = JSON.parse(files.get('messages/returned.schema.json') ?? '');
  const alone = new Ajv2020().compile(schema);
  const isbn = '1234567890';
  for (const message of [
    { book: isbn },
    { book: isbn, late: true, more: 1 },
    {},
    { book: '' },
    { book: isbn, late: 1 },
    null,
  ]) {
    expect({ message, valid: checkReturned(message).length === 0 }).toEqual({
      message,
      valid: alone(message),
    });
  }
  expect(alone({ book: isbn })).toBe(true);
});
