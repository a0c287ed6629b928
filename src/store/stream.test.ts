import { expect, test } from 'bun:test';
import { parseEach, parseEntry, parsePrefix, type RawEntry, toStreamEntry, withinBytes } from './stream.ts';

test('an entry is read by its names, also where values are spelled like names', () => {
  const metadata = {
    previous: '1',
    plan: 'operation',
    operation: 'delete',
    org: 'body',
    actor: 'plan',
    at: '7',
  };
  const change = JSON.stringify({ ...metadata, trace: 'org', size: 0 });
  const entry = parseEntry(['1511222400000000-0', ['bytes', 'change', 'change', change]]);
  expect(toStreamEntry(entry, '')).toEqual({
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

const change = {
  previous: '1',
  plan: 'p',
  operation: 'create',
  org: '',
  actor: '',
  at: '7',
  trace: '',
  size: 0,
};
const raw = (id: string, changes: object = {}): RawEntry => [
  `${id}-0`,
  ['change', JSON.stringify({ ...change, ...changes })],
];

test.each([
  { previous: 1 },
  { previous: 'x' },
  { plan: undefined },
  { plan: '' },
  { operation: 'paint' },
  { org: null },
  { actor: 7 },
  { at: '' },
  { trace: [] },
  { waits: 'yes' },
  { size: '0' },
])('an entry is unreadable with %j', (changes) => {
  const [name = ''] = Object.keys(changes);
  expect(() => parseEntry(raw('9', changes))).toThrow(
    `unreadable entry 9 of the stream: its ${name} is missing or invalid`,
  );
});

test('an entry without a change is unreadable', () => {
  expect(() => parseEntry(['9-0', ['plan', 'p']])).toThrow('its change is not JSON');
});

test('unreadable entries hide no other', () => {
  const entries = [raw('1'), raw('2', { actor: 7 }), raw('3')];
  const { readable, unreadable } = parseEach(entries);
  expect(readable.map(({ revision }) => revision)).toEqual([1, 3]);
  expect(unreadable.map(({ revision }) => revision)).toEqual(['2']);
  expect(parsePrefix(entries)).toEqual({ readable: [readable[0]], unreadable: unreadable[0] } as never);
});

test('a page of entries ends before its bytes are exceeded, after at least one entry', () => {
  const sizes = [5, 5, 1].map((size) => ({ size }));
  expect(withinBytes(sizes, 1)).toHaveLength(1);
  expect(withinBytes(sizes, 9)).toHaveLength(1);
  expect(withinBytes(sizes, 10)).toHaveLength(2);
  expect(withinBytes(sizes, 11)).toHaveLength(3);
  expect(withinBytes([], 1)).toEqual([]);
});
