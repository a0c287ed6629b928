import { expect, test } from 'bun:test';
import { chooseLane, listOrgs } from './lane.ts';

test.each([
  ['a small plan', 65_536, 0, 'quick'],
  ['a large plan', 65_537, 0, 'bulk'],
  ['a small plan of an organisation with 1 000 pending', 10, 1_000, 'quick'],
  ['a small plan of an organisation with more pending', 10, 1_001, 'bulk'],
  ['a deletion', 0, 0, 'quick'],
] as const)('%s goes to its lane', (_, size, pending, lane) => {
  expect(chooseLane({ org: 'a', size }, new Map([['a', pending]]))).toBe(lane);
});

test('the backlog of an organisation is asked for once, and not for large plans', () => {
  const changes = [
    { org: 'a', size: 1 },
    { org: 'a', size: 2 },
    { org: 'b', size: 1_000_000 },
  ];
  expect(listOrgs(changes)).toEqual(['a']);
});
