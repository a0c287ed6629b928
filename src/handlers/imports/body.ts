import { type Line, type Reader, readLines } from './lines.ts';

/** What is needed of the reader of a request's body. */
interface BodyReader extends Reader {
  cancel(): Promise<void>;
}

type Chunk = Awaited<ReturnType<Reader['read']>>;

/** How long a client has to hear that its import has ended; what it sends meanwhile is dropped. */
const lingerMs = 1_000;

/**
 * The body of an import, which ends early when `closing` is aborted or nothing arrives for too long: between lines, or
 * in the middle of one. Its lines then end with one that stands for what is left, so that the client knows to send it
 * again.
 */
export class Body {
  readonly #reader: BodyReader;
  readonly #maxBytes: number;
  readonly #closing: AbortSignal;
  #waiting: ((chunk: Chunk) => void) | undefined;
  readonly #idleMs: number;
  #cut: 'stopping' | 'idle' | undefined;

  /**
   * @param maxBytes of one line
   * @param idleMs how long nothing may arrive while it is waited for
   */
  constructor(reader: BodyReader, maxBytes: number, idleMs: number, closing: AbortSignal) {
    this.#reader = reader;
    this.#idleMs = idleMs;
    this.#maxBytes = maxBytes;
    this.#closing = closing;
    closing.addEventListener('abort', this.#interrupt, { once: true });
  }

  /** Why it ended early; undefined where it did not. */
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
   * Ends the reading. A body that was cut is read on for a moment: closing a connection on which there is something
   * left to read resets it, and the client would lose the answers that it has not read.
   */
  async close(): Promise<void> {
    this.#closing.removeEventListener('abort', this.#interrupt);
    if (this.#cut !== undefined) await Promise.race([this.#drop(), Bun.sleep(lingerMs)]);
    await this.#reader.cancel();
  }

  /** A read that does not outlast the interruption. */
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
