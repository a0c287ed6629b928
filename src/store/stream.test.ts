import { expect, test } from 'bun:test';
import { entryOf } from './stream.ts';

test('an entry is read by its names, also where values are spelled like names', () => {
  const fields = [
    'previous',
    '1',
    'plan',
    'operation',
    'operation',
    'delete',
    'org',
    'body',
    'actor',
    'plan',
  ];
  expect(
    entryOf(['1511222400000000-0', [...fields, 'at', '7', 'trace', 'org', 'waits', '', 'body', '']]),
  ).toEqual({
    revision: 1_511_222_400_000_000,
    previous: 1,
    plan: 'operation',
    operation: 'delete',
    org: 'body',
    actor: 'plan',
    atMs: 7,
    body: undefined,
  });
});
