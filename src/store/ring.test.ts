import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { entry } from './entry.fixture.ts';
import { Ring } from './ring.ts';
import { countBytes, type StreamEntry } from './stream.ts';

const all = { org: undefined, all: true };
const of = (org: string | undefined) => ({ org, all: false });
const unbounded = { changes: 100, bytes: Number.POSITIVE_INFINITY };

/** Revisions 10, 20, … after a floor of 0. */
function filled(count: number, maxBytes = 1_000_000): Ring {
  const ring = new Ring(maxBytes, 0);
  for (let number = 1; number <= count; number++) ring.add(entry(number * 10, (number - 1) * 10, 'p', 'x'));
  return ring;
}

const revisions = (ring: Ring, position: number, changes = 100) =>
  ring.after(all, position, { ...unbounded, changes })?.changes.map(({ revision }) => revision);

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
  const three = 3 * countBytes(entry(10, 0, 'p', 'x'));
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

test('a read is bounded by bytes, with one change at least', () => {
  const ring = filled(5);
  const bytes = countBytes(entry(10, 0, 'p', 'x'));
  const read = (max: number) => ring.after(all, 0, { changes: 100, bytes: max });
  expect(read(1)).toMatchObject({ reached: 10, hasMore: true });
  expect(read(2 * bytes)).toMatchObject({ reached: 20, hasMore: true });
  expect(read(5 * bytes)).toMatchObject({ reached: 50, hasMore: false });
});

test('an organisation without changes moves on to the newest position at once', () => {
  const ring = filled(5);
  for (const org of ['quiet.example', undefined]) {
    expect(ring.after(of(org), 20, unbounded)).toEqual({ changes: [], reached: 50, hasMore: false });
  }
});

test('reads of one organisation are those of all without what it may not see', () => {
  const orgs = ['a', 'b', 'c'];
  const write = fc.record({ org: fc.constantFrom(...orgs), length: fc.integer({ min: 0, max: 400 }) });
  const max = fc.record({
    changes: fc.integer({ min: 1, max: 4 }),
    bytes: fc.integer({ min: 1, max: 2_000 }),
  });
  fc.assert(
    fc.property(fc.array(write, { maxLength: 60 }), max, (writes, bounds) => {
      const ring = new Ring(8_000, 0);
      const added: StreamEntry[] = [];
      for (const [index, { org, length }] of writes.entries()) {
        const body = 'x'.repeat(length);
        const revision = (index + 1) * 10;
        const change = { ...entry(revision, index * 10, 'p', body), org };
        added.push(change);
        ring.add(change);
        for (const reader of orgs) {
          const from = added.find(({ previous }) => ring.after(all, previous, unbounded) !== undefined);
          if (from === undefined) continue;
          const found: StreamEntry[] = [];
          for (let position = from.previous; ; ) {
            const next = ring.after(of(reader), position, bounds);
            if (next === undefined) throw new Error('a position that was answered is unknown');
            found.push(...next.changes);
            position = next.reached;
            if (!next.hasMore) break;
          }
          expect(found).toEqual(added.filter((one) => one.org === reader && one.revision > from.previous));
        }
      }
    }),
    { numRuns: 30 },
  );
});
