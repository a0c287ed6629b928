import { expect, test } from 'bun:test';
import { Names } from './names.ts';

const listNames = ({ state, plans, history, exchange, ...names }: Names) => [
  state,
  plans,
  history,
  exchange,
  new Names(names.scope).queue('search'),
];

test('every name begins with the prefix', () => {
  expect(listNames(new Names('shop'))).toEqual([
    '{shop}:state',
    'shop-plans',
    'shop-history',
    'shop.changes',
    'shop.search',
  ]);
});

test('a cell has names of its own', () => {
  expect(listNames(new Names('shop', 'a1'))).toEqual([
    '{shop_a1}:state',
    'shop_a1-plans',
    'shop_a1-history',
    'shop_a1.changes',
    'shop_a1.search',
  ]);
});

test.each([
  ['shop-plans-17', true],
  ['shop-plans-plans-17', false],
  ['shop-plans-history', false],
  ['shop-plans-', false],
  ['shop-plans', false],
  ['other-plans-17', false],
])('%s is a generation of the prefix shop: %p', (index, expected) => {
  expect(new Names('shop').isGeneration(index)).toBe(expected);
});
