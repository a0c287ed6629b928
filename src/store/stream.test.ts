import { expect, test } from 'bun:test';
import { entryOf } from './stream.ts';

test('an entry is read by its names, also where values are spelled like names', () => {
  const told = { previous: '1', plan: 'operation', operation: 'delete', org: 'body', actor: 'plan', at: '7' };
  const change = JSON.stringify({ ...told, trace: 'org' });
  expect(entryOf(['1511222400000000-0', ['bytes', 'body', 'change', change, 'body', '']])).toEqual({
    revision: 1_511_222_400_000_000,
    previous: 1,
    plan: 'operation',
    operation: 'delete',
    org: 'body',
    actor: 'plan',
    atMs: 7,
    body: undefined,
    bytes: expect.any(Number),
  });
});

test('what is no entry of ours is told from one', () => {
  expect(() => entryOf(['1511222400000000-0', ['plan', 'p']])).toThrow('no change');
});
