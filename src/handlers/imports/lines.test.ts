import { describe, expect, test } from 'bun:test';
import { readLines } from './lines.ts';

const max = 8;
const utf8 = new TextEncoder();

/** Reads a body that arrives in these chunks. */
async function read(...chunks: readonly (string | Uint8Array)[]): Promise<[number, string | undefined][]> {
  const waiting = chunks.map((chunk) => (typeof chunk === 'string' ? utf8.encode(chunk) : chunk));
  const reader = {
    async read() {
      const value = waiting.shift();
      return { done: value === undefined, value };
    },
  };
  const found: [number, string | undefined][] = [];
  for await (const { number, bytes } of readLines(reader, max)) {
    found.push([number, bytes && new TextDecoder().decode(bytes)]);
  }
  return found;
}

describe('lines', () => {
  test('end with LF, CRLF or the body', async () => {
    expect(await read('a\nb\r\nc')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  test('of blanks are skipped and counted', async () => {
    expect(await read('\n \t\n\r\na\n\n')).toEqual([[4, 'a']]);
    expect(await read('')).toEqual([]);
    expect(await read('\n', ' ')).toEqual([]);
  });

  test('are the same however the body is cut', async () => {
    const body = utf8.encode('{"ä":1}\r\n\nx\n1234567890\nlast');
    const whole = await read(body);
    expect(whole).toEqual([
      [1, '{"ä":1}'],
      [3, 'x'],
      [4, undefined],
      [5, 'last'],
    ]);
    for (let at = 0; at <= body.length; at++) {
      expect(await read(body.slice(0, at), body.slice(at))).toEqual(whole);
    }
    expect(await read(...Array.from(body, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test('of the length allowed are whole, one byte more is too long, and the line end does not count', async () => {
    expect(await read('12345678\r\n123456789\n12345678')).toEqual([
      [1, '12345678'],
      [2, undefined],
      [3, '12345678'],
    ]);
    expect(await read('1234', '5678', '\r', '\n', '12345', '6789', '\nx')).toEqual([
      [1, '12345678'],
      [2, undefined],
      [3, 'x'],
    ]);
  });

  test('that are too long are not held, and what follows is read', async () => {
    const chunks = Array.from({ length: 10_000 }, () => 'y'.repeat(1_000));
    expect(await read(...chunks, '\nnext')).toEqual([
      [1, undefined],
      [2, 'next'],
    ]);
  });

  test('tell how far the body has been read', async () => {
    const chunks = ['ab\r\nc', 'd\n\nef'].map((chunk) => utf8.encode(chunk));
    const reader = {
      async read() {
        const value = chunks.shift();
        return { done: value === undefined, value };
      },
    };
    const ends: number[] = [];
    for await (const { end } of readLines(reader, max)) ends.push(end);
    expect(ends).toEqual([4, 7, 10]);
  });

  test('stay as they were when later ones arrive', async () => {
    const chunks = ['ab', 'c\nd', 'ef\n'].map((chunk) => utf8.encode(chunk));
    const reader = {
      async read() {
        const value = chunks.shift();
        return { done: value === undefined, value };
      },
    };
    const kept: (Uint8Array | undefined)[] = [];
    for await (const { bytes } of readLines(reader, max)) kept.push(bytes);
    expect(kept.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['abc', 'def']);
  });
});
