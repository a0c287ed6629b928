import { expect, test } from 'bun:test';
import { Visited } from './visited.ts';

/** More than the tables hold at first, so that they grow. */
const many = 300_000;
const countBytes = (n: number): Uint8Array => new Uint8Array(new Uint32Array([n]).buffer);

test('every state is kept once, with the way to it', () => {
  const visited = new Visited(4);
  for (let n = 0; n < many; n++) expect(visited.add(countBytes(n), n - 1)).toBe(n);
  for (let n = 0; n < many; n += 1_000) expect(visited.add(countBytes(n), 0)).toBe(-1);
  expect(visited.count).toBe(many);
  expect(visited.countBytes(123_456)).toEqual(countBytes(123_456));
  expect(visited.pathTo(3)).toEqual([0, 1, 2, 3]);
});
