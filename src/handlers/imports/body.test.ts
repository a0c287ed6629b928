import { expect, test } from 'bun:test';
import { Body } from './body.ts';
import type { Line } from './lines.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A body that is sent piece by piece, as its client sends it. */
function incoming(closing: AbortSignal, idleMs = 60_000) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  const body = new Body(stream.getReader(), 100, idleMs, closing);
  return {
    body,
    lines: body.lines(),
    send: (text: string) => controller?.enqueue(encoder.encode(text)),
    end: () => controller?.close(),
  };
}

const shown = ({ number, bytes }: Line) => [number, bytes && decoder.decode(bytes)];

async function rest(lines: AsyncIterable<Line>) {
  return (await Array.fromAsync(lines)).map(shown);
}

test('a body that is not cut has its lines, and ends with them', async () => {
  const { body, lines, send, end } = incoming(new AbortController().signal);
  send('one\ntwo\n');
  end();
  expect(await rest(lines)).toEqual([
    [1, 'one'],
    [2, 'two'],
  ]);
  await body.close();
});

test('while its client thinks it ends with a line that stands for the next', async () => {
  const closing = new AbortController();
  const { body, lines, send } = incoming(closing.signal);
  send('one\ntwo\n');
  expect(shown((await lines.next()).value as Line)).toEqual([1, 'one']);
  expect(shown((await lines.next()).value as Line)).toEqual([2, 'two']);
  const next = lines.next();
  closing.abort();
  expect(shown((await next).value as Line)).toEqual([3, undefined]);
  expect((await lines.next()).done).toBe(true);
  await body.close();
});

test('that sends nothing for too long it ends so, too, and says why', async () => {
  const { body, lines, send } = incoming(new AbortController().signal, 50);
  send('one\n{"tw');
  expect(shown((await lines.next()).value as Line)).toEqual([1, 'one']);
  expect(body.cut).toBeUndefined();
  expect(shown((await lines.next()).value as Line)).toEqual([2, '{"tw']);
  expect(shown((await lines.next()).value as Line)).toEqual([3, undefined]);
  expect((await lines.next()).done).toBe(true);
  expect(body.cut).toBe('idle');
  await body.close();
});

test('a line that is cut counts, and then the one that stands for what is left', async () => {
  const closing = new AbortController();
  const { body, lines, send } = incoming(closing.signal);
  send('one\n{"tw');
  expect(shown((await lines.next()).value as Line)).toEqual([1, 'one']);
  const next = lines.next();
  closing.abort();
  expect(shown((await next).value as Line)).toEqual([2, '{"tw']);
  expect(await rest(lines)).toEqual([[3, undefined]]);
  await body.close();
});

test('what is sent after the cut is taken and dropped until the client ends', async () => {
  const closing = new AbortController();
  const { body, lines, send, end } = incoming(closing.signal);
  const next = lines.next();
  closing.abort();
  expect(shown((await next).value as Line)).toEqual([1, undefined]);
  const closed = body.close();
  send('one\n');
  send('two\n');
  end();
  await closed;
});
