import { type Line, type Reader, readLines } from './lines.ts';

/** The methods that `Body` needs of a request body's reader. */
interface BodyReader extends Reader {
  cancel(): Promise<void>;
}

type Chunk = Awaited<ReturnType<Reader['read']>>;

/** How long a client has to read the end of its import; whatever it sends meanwhile is dropped. */
const lingerMs = 1_000;

/**
 * The body of an import. It ends early when `closing` is aborted or nothing arrives for too long, between lines or in
 * the middle of one. Its lines then end with one that stands for the rest, so that the client knows to send it again.
 */
export class Body {
  readonly #reader: BodyReader;
  readonly #maxBytes: number;
  readonly #closing: AbortSignal;
  #waiting: ((chunk: Chunk) => void) | undefined;
  readonly #idleMs: number;
  #cut: 'stopping' | 'idle' | undefined;

  /**
   * @param maxBytes maximum length of one line
   * @param idleMs how long the body waits for data
   */
  constructor(reader: BodyReader, maxBytes: number, idleMs: number, closing: AbortSignal) {
    this.#reader = reader;
    this.#idleMs = idleMs;
    this.#maxBytes = maxBytes;
    this.#closing = closing;
    closing.addEventListener('abort', this.#interrupt, { once: true });
  }

  /** Why the body ended early; undefined if it did not. */
  get cut(): 'stopping' | 'idle' | undefined {
    return this.#cut;
  }

  async *lines(): AsyncGenerator<Line, void, undefined> {
    let number = 0;
    let end = 0;
    for await (const line of readLines({ read: () => this.#read() }, this.#maxBytes)) {
      ({ number, end } = line);
      yield line;
    }
    if (this.#cut !== undefined) yield { number: number + 1, bytes: undefined, end };
  }

  /**
   * Ends the reading. A body that was cut is read for a moment longer: closing a connection with unread data resets it,
   * and the client would lose the answers that it has not read.
   */
  async close(): Promise<void> {
    this.#closing.removeEventListener('abort', this.#interrupt);
    if (this.#cut !== undefined) await Promise.race([this.#drop(), Bun.sleep(lingerMs)]);
    await this.#reader.cancel();
  }

  /** Reads a chunk, or ends with the interruption. */
  #read(): Promise<Chunk> {
    if (this.#closing.aborted) return Promise.resolve(this.#cutOff('stopping'));
    const { promise, resolve, reject } = Promise.withResolvers<Chunk>();
    const idle = setTimeout(() => this.#waiting?.(this.#cutOff('idle')), this.#idleMs);
    this.#waiting = (chunk) => {
      clearTimeout(idle);
      this.#waiting = undefined;
      resolve(chunk);
    };
    this.#reader.read().then(
      (chunk) => {
        if (this.#cut === undefined) this.#waiting?.(chunk);
      },
      (error: unknown) => {
        clearTimeout(idle);
        reject(error);
      },
    );
    return promise;
  }

  readonly #interrupt = () => this.#waiting?.(this.#cutOff('stopping'));

  #cutOff(why: 'stopping' | 'idle'): Chunk {
    this.#cut ??= why;
    return { done: true };
  }

  async #drop(): Promise<void> {
    try {
      while (!(await this.#reader.read()).done);
    } catch {
      // The client has gone.
    }
  }
}
