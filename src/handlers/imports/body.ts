import { type Line, linesOf, type Reader } from './lines.ts';

/** What is needed of the reader of a request's body. */
interface BodyReader extends Reader {
  cancel(): Promise<void>;
}

type Chunk = Awaited<ReturnType<Reader['read']>>;

/** How long a client has to hear that its import has ended; what it sends meanwhile is dropped. */
const lingerMs = 1_000;

/**
 * The body of an import, which ends early when `closing` is aborted: while the client thinks, or in the middle of a
 * line. Its lines then end with one that stands for what is left, so that somebody can be told to send it again.
 */
export class Body {
  readonly #reader: BodyReader;
  readonly #mostBytes: number;
  readonly #closing: AbortSignal;
  #waiting: ((chunk: Chunk) => void) | undefined;
  #cut = false;

  /** @param mostBytes of one line */
  constructor(reader: BodyReader, mostBytes: number, closing: AbortSignal) {
    this.#reader = reader;
    this.#mostBytes = mostBytes;
    this.#closing = closing;
    closing.addEventListener('abort', this.#interrupt, { once: true });
  }

  async *lines(): AsyncGenerator<Line, void, undefined> {
    let number = 0;
    let end = 0;
    for await (const line of linesOf({ read: () => this.#read() }, this.#mostBytes)) {
      ({ number, end } = line);
      yield line;
    }
    if (this.#cut) yield { number: number + 1, bytes: undefined, end };
  }

  /**
   * Ends the reading. A body that was cut is read on for a moment: closing a connection on which there is something
   * left to read resets it, and the client would lose the answers that it has not read.
   */
  async close(): Promise<void> {
    this.#closing.removeEventListener('abort', this.#interrupt);
    if (this.#closing.aborted) await Promise.race([this.#drop(), Bun.sleep(lingerMs)]);
    await this.#reader.cancel();
  }

  /** A read that does not outlast the interruption. */
  #read(): Promise<Chunk> {
    if (this.#closing.aborted) return Promise.resolve(this.#cutOff());
    const { promise, resolve, reject } = Promise.withResolvers<Chunk>();
    this.#waiting = resolve;
    this.#reader.read().then(resolve, reject);
    return promise;
  }

  readonly #interrupt = () => this.#waiting?.(this.#cutOff());

  #cutOff(): Chunk {
    this.#cut = true;
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
