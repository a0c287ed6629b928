import { expect, test } from 'bun:test';
import { entry } from './entry.fixture.ts';
import { Ring } from './ring.ts';
import { bytesOf } from './stream.ts';

/** Revisions 10, 20, … after a floor of 0. */
function filled(count: number, mostBytes = 1_000_000): Ring {
  const ring = new Ring(mostBytes, 0);
  for (let number = 1; number <= count; number++) ring.add(entry(number * 10, (number - 1) * 10, 'p', 'x'));
  return ring;
}

const revisions = (ring: Ring, position: number, count = 100) =>
  ring.after(position, count)?.map(({ revision }) => revision);

test('what follows on a position of its own is given in order', () => {
  const ring = filled(5);
  expect(revisions(ring, 0)).toEqual([10, 20, 30, 40, 50]);
  expect(revisions(ring, 20)).toEqual([30, 40, 50]);
  expect(revisions(ring, 20, 2)).toEqual([30, 40]);
  expect(revisions(ring, 50)).toEqual([]);
  expect(ring.head).toBe(50);
});

test('a position that no change has is none of its own', () => {
  const ring = filled(5);
  expect([5, 25, 51, 1_000].map((position) => revisions(ring, position))).toEqual(Array(4).fill(undefined));
});

test('it is bounded by bytes, and knows from where on it is whole', () => {
  const three = 3 * bytesOf(entry(10, 0, 'p', 'x'));
  const ring = filled(10, three);
  expect(revisions(ring, 60)).toBeUndefined();
  expect(revisions(ring, 70)).toEqual([80, 90, 100]);
  for (let number = 11; number <= 5_000; number++) {
    ring.add(entry(number * 10, (number - 1) * 10, 'p', 'x'));
    expect(revisions(ring, (number - 3) * 10)).toHaveLength(3);
    expect(revisions(ring, (number - 4) * 10)).toBeUndefined();
  }
});

test('an entry larger than all leaves the position after it', () => {
  const ring = filled(2, 1_000);
  ring.add(entry(30, 20, 'p', 'x'.repeat(2_000)));
  expect(revisions(ring, 20)).toBeUndefined();
  expect(revisions(ring, 30)).toEqual([]);
  ring.add(entry(40, 30, 'p', 'x'));
  expect(revisions(ring, 30)).toEqual([40]);
  expect(ring.head).toBe(40);
});
