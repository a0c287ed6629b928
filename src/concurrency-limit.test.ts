import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { ConcurrencyLimit, type Release } from './concurrency-limit.ts';

test('a caller at its bound leaves room for others', () => {
  const limit = new ConcurrencyLimit({ maxPerCaller: 2, maxTotal: 3 });
  limit.acquire('a');
  limit.acquire('a');
  expect(limit.acquire('a')).toBe('caller');
  expect(limit.acquire('b')).toBeFunction();
  expect(limit.acquire('c')).toBe('total');
});

test('a place is given back once, however often it is released', () => {
  const limit = new ConcurrencyLimit({ maxPerCaller: 2, maxTotal: 2 });
  const release = limit.acquire('a') as Release;
  limit.acquire('a');
  release();
  release();
  expect(limit.size).toBe(1);
  expect(limit.acquire('a')).toBeFunction();
  expect(limit.acquire('a')).toBe('caller');
});

test('no order of takes and releases exceeds a bound or loses a place', () => {
  const step = fc.record({ caller: fc.constantFrom('a', 'b', 'c'), isRelease: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const limit = new ConcurrencyLimit({ maxPerCaller: 2, maxTotal: 4 });
      const held: { caller: string; release: Release }[] = [];
      for (const { caller, isRelease } of steps) {
        const index = held.findIndex((place) => place.caller === caller);
        if (isRelease) {
          for (const { release } of held.splice(index, index === -1 ? 0 : 1)) release();
        } else {
          const release = limit.acquire(caller);
          if (typeof release === 'function') held.push({ caller, release });
        }
        const own = held.filter((place) => place.caller === caller).length;
        expect(limit.size).toBe(held.length);
        const expected = own >= 2 ? 'caller' : held.length >= 4 ? 'total' : undefined;
        expect(limit.exhausted(caller)).toBe(expected);
      }
    }),
  );
});
