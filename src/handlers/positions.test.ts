import { expect, test } from 'bun:test';
import {
  decodeChangeToken,
  decodeExportPosition,
  decodePosition,
  encodeExportPosition,
  encodePosition,
} from './positions.ts';

/** The contract's form of tokens. */
const form = /^[A-Za-z0-9._~-]{1,2048}$/;

test.each([0, 1, 1_511_222_400_000_000, Number.MAX_SAFE_INTEGER])(
  'the position %d is read as written',
  (at) => {
    expect(encodePosition(at)).toMatch(form);
    expect(decodePosition('since', encodePosition(at))).toBe(at);
    expect(decodeChangeToken(encodePosition(at))).toBe(String(at));
  },
);

test('a mark of an export is read as written', () => {
  const position = { head: '1511222400000000', after: '1511222300000000' };
  expect(encodeExportPosition(position)).toMatch(form);
  expect(decodeExportPosition('from', encodeExportPosition(position))).toEqual(position);
});

test.each(['a', '-1', '1e3', '1.0', '0x1', '', '12345678901234567', '1~2'])('%j was never given', (text) => {
  const refused = expect.objectContaining({ code: 'malformed-parameter' });
  expect(() => decodePosition('since', text)).toThrow(refused);
  expect(() => decodeChangeToken(text)).toThrow(refused);
});

test.each(['1', '1.2', '2.', '.1', '2.1.0', '2.a'])('nor was the mark %j', (text) => {
  expect(() => decodeExportPosition('from', text)).toThrow(
    expect.objectContaining({ code: 'malformed-parameter' }),
  );
});
