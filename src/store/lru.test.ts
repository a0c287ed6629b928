import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { Lru } from './lru.ts';

const value = (bytes: number) => ({ bytes });

test('the oldest that was not used goes first, and to be looked at is no use', () => {
  const lru = new Lru(3);
  const keys = () => [...'abcdefg'].filter((key) => lru.peek(key) !== undefined);
  for (const key of ['a', 'b', 'c']) lru.set(key, value(1));
  lru.get('a');
  lru.peek('b');
  lru.set('d', value(1));
  expect(keys()).toEqual(['a', 'c', 'd']);
  lru.set('e', value(1));
  expect(keys()).toEqual(['a', 'd', 'e']);
  // It was spared once, and not used since.
  for (const key of ['f', 'g']) lru.set(key, value(1));
  expect(keys()).toEqual(['e', 'f', 'g']);
});

test('what is larger than all there may be is not kept, nor what stood in its place', () => {
  const lru = new Lru(3);
  lru.set('a', value(1));
  expect(lru.set('a', value(4))).toBe(false);
  expect(lru.peek('a')).toBeUndefined();
  expect(lru.bytes).toBe(0);
});

test('it holds what a list that is searched would hold', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const action = fc.oneof(
    fc.record({ does: fc.constant('set' as const), key, bytes: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ does: fc.constant('get' as const), key }),
    fc.record({ does: fc.constant('delete' as const), key }),
    fc.record({ does: fc.constant('clear' as const) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      const max = 10;
      const lru = new Lru(max);
      // The oldest first.
      let model: { key: string; bytes: number; isUsed: boolean }[] = [];
      const without = (key: string) => model.filter((each) => each.key !== key);
      for (const each of actions) {
        if (each.does === 'clear') {
          lru.clear();
          model = [];
        } else if (each.does === 'delete') {
          lru.delete(each.key);
          model = without(each.key);
        } else if (each.does === 'get') {
          const found = model.filter(({ key }) => key === each.key);
          expect(lru.get(each.key)?.bytes).toBe(found[0]?.bytes);
          for (const used of found) used.isUsed = true;
        } else {
          lru.set(each.key, value(each.bytes));
          model = [...without(each.key), { key: each.key, bytes: each.bytes, isUsed: false }];
          while (model.reduce((sum, { bytes }) => sum + bytes, 0) > max) {
            const [oldest, ...newer] = model;
            model = oldest?.isUsed ? [...newer, { ...oldest, isUsed: false }] : newer;
          }
        }
        expect(lru.bytes).toBe(model.reduce((sum, { bytes }) => sum + bytes, 0));
        for (const name of ['a', 'b', 'c', 'd', 'e']) {
          expect(lru.peek(name)?.bytes).toBe(model.find(({ key }) => key === name)?.bytes);
        }
      }
    }),
    { seed: 8 },
  );
});
