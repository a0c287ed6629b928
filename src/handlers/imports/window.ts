import { setImmediate } from 'node:timers/promises';
import type { Line } from './lines.ts';

/**
 * Limits of lines in flight: those that are read, but whose answers the client has not read. One line is always
 * allowed.
 */
export interface Bounds {
  readonly lines: number;
  /** Bytes of lines, or of their answers if these are longer. */
  readonly bytes: number;
}

/** The outcome of a line. */
export interface Taken {
  /** Rejects only for unforeseen errors; then the answers break off. */
  readonly answer: Promise<string>;
  /** Whether this line is the last one to read. */
  readonly last: boolean;
}

interface Entry {
  bytes: number;
  /** Undefined until it is known. */
  text: string | undefined;
}

const chunkBytes = 65_536;
const blankLine = new Uint8Array([0x0a]);
/** Lines handled without yielding to other requests: some milliseconds. */
const stretchLines = 32;

/**
 * Returns the answers to lines, in the order of the lines, made as they are read.
 *
 * Two loops share a queue of entries, one for each line in flight. `fill` reads a line when the queue has room and
 * gives it to `take`; `pull`, which runs only while the client reads, waits for the answer of the first entry and sends
 * all consecutive answers that are ready. So if a client reads no answers, the queue fills up and reading stops. The
 * loops end with the body, with the last line that `take` wants, and when the client disconnects: then lines in flight
 * are completed, but not answered.
 *
 * @param cancel ends the reading of lines; called exactly once, at the end
 * @param heartbeatMs time without an answer after which a blank line is sent
 */
export function answerLines(
  lines: AsyncIterable<Line>,
  take: (line: Line) => Taken,
  cancel: () => Promise<void>,
  bounds: Bounds,
  heartbeatMs: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const queue: Entry[] = [];
  let state: 'new' | 'reading' | 'read' | 'gone' = 'new';
  let failure: { readonly error: unknown } | undefined;
  let changed = Promise.withResolvers<void>();
  const tell = () => {
    changed.resolve();
    changed = Promise.withResolvers();
  };

  const hasRoom = (bytes: number) =>
    queue.length === 0 ||
    (queue.length < bounds.lines && queue.reduce((sum, entry) => sum + entry.bytes, bytes) <= bounds.bytes);

  const start = (line: Line): boolean => {
    const entry: Entry = { bytes: line.bytes?.length ?? 0, text: undefined };
    const { answer, last } = take(line);
    queue.push(entry);
    answer.then(
      (text) => {
        entry.text = text;
        entry.bytes = Math.max(entry.bytes, text.length);
        tell();
      },
      (error: unknown) => {
        failure ??= { error };
        tell();
      },
    );
    return last;
  };

  const fill = async () => {
    let taken = 0;
    try {
      for await (const line of lines) {
        if (++taken % stretchLines === 0) await setImmediate();
        while (state === 'reading' && !hasRoom(line.bytes?.length ?? 0)) await changed.promise;
        if (state !== 'reading' || failure !== undefined || start(line)) break;
      }
    } catch (error) {
      failure ??= { error };
    }
    await cancel();
    if (state === 'reading') state = 'read';
    tell();
  };

  const takeAnswered = (): string => {
    let text = '';
    for (;;) {
      const first = queue[0]?.text;
      if (first === undefined || text.length >= chunkBytes) return text;
      text += first;
      queue.shift();
    }
  };

  return new ReadableStream(
    {
      async pull(controller) {
        if (state === 'new') {
          state = 'reading';
          void fill();
        }
        const dueMs = performance.now() + heartbeatMs;
        while (state !== 'gone') {
          const text = takeAnswered();
          if (text !== '') {
            tell();
            return controller.enqueue(encoder.encode(text));
          }
          if (failure !== undefined) throw failure.error;
          if (state === 'read' && queue.length === 0) return controller.close();
          const leftMs = dueMs - performance.now();
          if (leftMs <= 0) return controller.enqueue(blankLine);
          await within(leftMs, changed.promise);
        }
      },
      async cancel() {
        state = 'gone';
        tell();
        await cancel();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Resolves with the promise, or after `ms`. */
async function within(ms: number, promise: Promise<void>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  try {
    await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
