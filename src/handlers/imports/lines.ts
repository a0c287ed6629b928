/** One line of a body. */
export interface Line {
  /** Line number from 1, including blank lines. */
  readonly number: number;
  /** The line without its end; undefined if it was too long, and dropped. */
  readonly bytes: Uint8Array | undefined;
  /** Bytes of the body up to and including this line and its end. */
  readonly end: number;
}

/** The methods that `readLines` needs of a stream's reader. */
export interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Yields the lines of a body as they arrive, without blank ones. A line ends with LF or CRLF; the last one may end with
 * the body. Holds at most one chunk and one line; a line longer than `maxBytes` is dropped while it is read.
 */
export async function* readLines(reader: Reader, maxBytes: number): AsyncGenerator<Line, void, undefined> {
  const begun = new Begun(maxBytes + 1);
  let number = 0;
  let passed = 0;
  for (;;) {
    const { done, value: chunk } = await reader.read();
    if (done || chunk === undefined) break;
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, from);
      if (end === -1) break;
      number += 1;
      const bytes = begun.end(chunk.subarray(from, end));
      from = end + 1;
      const line = toLine(number, bytes, maxBytes, passed + from);
      if (line !== undefined) yield line;
    }
    begun.add(chunk.subarray(from));
    passed += chunk.length;
  }
  const last = toLine(number + 1, begun.end(new Uint8Array()), maxBytes, passed);
  if (last !== undefined) yield last;
}

/** Undefined if the line is blank. */
function toLine(
  number: number,
  raw: Uint8Array | undefined,
  maxBytes: number,
  end: number,
): Line | undefined {
  const bytes = raw?.at(-1) === carriageReturn ? raw.subarray(0, -1) : raw;
  if (bytes?.every(isBlank)) return undefined;
  return { number, bytes: bytes !== undefined && bytes.length <= maxBytes ? bytes : undefined, end };
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === carriageReturn;
}

/** A line whose end has not arrived yet, copied together: it may arrive in very many chunks. */
class Begun {
  readonly #maxBytes: number;
  #held = new Uint8Array();
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length <= this.#maxBytes) {
      if (length > this.#held.length) this.#grow(length);
      this.#held.set(part, this.#length);
    } else this.#held = new Uint8Array();
    this.#length = length;
  }

  /** Returns the whole line as a copy that does not change; undefined if it is too long. The next line begins empty. */
  end(part: Uint8Array): Uint8Array | undefined {
    if (this.#length === 0) return part;
    this.add(part);
    const line = this.#length <= this.#maxBytes ? this.#held.slice(0, this.#length) : undefined;
    this.#length = 0;
    return line;
  }

  #grow(length: number): void {
    const held = new Uint8Array(Math.min(Math.max(length, 2 * this.#held.length), this.#maxBytes));
    held.set(this.#held.subarray(0, this.#length));
    this.#held = held;
  }
}
