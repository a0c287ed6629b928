import { expect, test } from 'bun:test';
import { isRepeated, redriveId, repeatedHeader, retryInfoHeader } from './retry-info.ts';

test('refused, redriven and split messages are recognised as repeated', () => {
  const letter = new Bun.CryptoHasher('sha256').update('a letter').digest('hex').slice(0, 32);
  expect(isRepeated({ messageId: redriveId(letter, '1700000000000000') })).toBe(true);
  expect(isRepeated({ headers: { [retryInfoHeader]: {} } })).toBe(true);
  expect(isRepeated({ headers: { [repeatedHeader]: true } })).toBe(true);
  expect(isRepeated({ messageId: crypto.randomUUID(), headers: {} })).toBe(false);
  expect(isRepeated({})).toBe(false);
});
