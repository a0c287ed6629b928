import { toReason } from '../../src/error-reason.ts';
import { type Line, readLines } from '../../src/handlers/imports/lines.ts';

/** The API's answer to one line, or the sender's own answer to a line that is too long to be sent. */
export interface Answer {
  readonly status: number;
  readonly outcome?: 'created' | 'replaced' | 'unchanged';
  readonly problem?: { readonly type?: string; readonly title?: string; readonly detail?: string };
}

/** The API that lines are sent to, and the options of the import. */
export interface Target {
  readonly url: string;
  readonly token: string;
  readonly existing: 'keep' | 'replace';
}

/** How a session ended: with all lines answered, ended by the API, or with a broken connection. */
export type SessionEnd =
  | { readonly kind: 'whole' }
  | { readonly kind: 'ended'; readonly status: number; readonly detail: string }
  | { readonly kind: 'broken'; readonly detail: string };

/** Longer lines than any API accepts are not kept in memory. */
const maxLineBytes = 8 * 1_048_576;
/** Maximum number of lines that were read and not answered yet; the API has fewer in flight. */
const maxPending = 1_000;
const maxPendingBytes = 4 * 1_048_576;

/**
 * Sends lines in successive sessions, each one request, and reports every answer in order. It keeps a bounded number of
 * lines that were read and not answered, and the next session begins with these. So a session may break at any time,
 * and the source is read only once.
 */
export class Sender {
  readonly #lines: AsyncIterator<Line>;
  readonly #onAnswer: (line: Line, answer: Answer) => void;
  readonly #pending: Line[] = [];
  #sourceEnded = false;
  #reading: Promise<void> | undefined;
  #changed = Promise.withResolvers<void>();

  constructor(source: ReadableStream<Uint8Array>, onAnswer: (line: Line, answer: Answer) => void) {
    this.#lines = readLines(source.getReader(), maxLineBytes);
    this.#onAnswer = onAnswer;
  }

  /** Runs one session. Throws errors of reading the source. */
  async session({ url, token, existing }: Target, signal: AbortSignal): Promise<SessionEnd> {
    const ended = new AbortController();
    let failure: { readonly error: unknown } | undefined;
    const body = this.#body(ended.signal, (error) => {
      failure = { error };
      ended.abort();
    });
    try {
      const response = await fetch(`${url}/v1/imports?existing=${existing}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        body,
        signal: AbortSignal.any([signal, ended.signal]),
      });
      if (response.status !== 200) {
        const { detail, title } = await readProblem(response);
        return { kind: 'ended', status: response.status, detail: detail ?? title ?? 'no reason was given' };
      }
      return await this.#readAnswers(response);
    } catch (error) {
      if (failure !== undefined) throw failure.error;
      return { kind: 'broken', detail: toReason(error) };
    } finally {
      ended.abort();
      this.#report();
    }
  }

  async #readAnswers(response: Response): Promise<SessionEnd> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = texts.pop() ?? '';
      for (const text of texts) {
        // A heartbeat.
        if (text === '') continue;
        // ImportLine, by the contract.
        const answer = JSON.parse(text) as Answer;
        if (answer.status === 401 || answer.status === 408 || answer.status === 503) {
          return { kind: 'ended', status: answer.status, detail: answer.problem?.detail ?? '' };
        }
        this.#completeUnsent();
        this.#complete(answer);
      }
    }
    this.#completeUnsent();
    if (this.#sourceEnded && this.#pending.length === 0) return { kind: 'whole' };
    return { kind: 'broken', detail: 'the answers ended before the lines' };
  }

  /** Completes the leading lines that are too long to be sent. */
  #completeUnsent(): void {
    while (this.#pending[0] !== undefined && this.#pending[0].bytes === undefined) {
      const detail = `The line is longer than ${maxLineBytes} bytes, and was not sent.`;
      this.#complete({ status: 413, problem: { title: 'The body is too large', detail } });
    }
  }

  #complete(answer: Answer): void {
    const line = this.#pending.shift();
    if (line === undefined) throw new Error('more lines were answered than sent');
    this.#onAnswer(line, answer);
    this.#report();
  }

  /** Streams the pending lines, and then further lines of the source as long as there is room. */
  #body(ended: AbortSignal, fail: (error: unknown) => void): ReadableStream<Uint8Array<ArrayBuffer>> {
    let sentUpTo = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          try {
            while (!ended.aborted) {
              const next = this.#pending.find(({ number }) => number > sentUpTo);
              if (next !== undefined) {
                sentUpTo = next.number;
                if (next.bytes !== undefined) return controller.enqueue(Buffer.concat([next.bytes, newline]));
                this.#completeUnsent();
              } else if (this.#sourceEnded) return controller.close();
              else if (this.#hasRoom()) await this.#read();
              else await this.#changed.promise;
            }
          } catch (error) {
            fail(error);
          }
        },
      },
      { highWaterMark: 0 },
    );
  }

  #hasRoom(): boolean {
    const bytes = this.#pending.reduce((sum, line) => sum + (line.bytes?.length ?? 0), 0);
    return this.#pending.length < maxPending && bytes < maxPendingBytes;
  }

  /** Reads one line; two sessions that read at the same time share the same line. */
  #read(): Promise<void> {
    this.#reading ??= this.#lines.next().then(({ done, value }) => {
      this.#reading = undefined;
      if (done) this.#sourceEnded = true;
      else this.#pending.push(value);
    });
    return this.#reading;
  }

  #report(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}

const newline = new TextEncoder().encode('\n');

async function readProblem(response: Response): Promise<NonNullable<Answer['problem']>> {
  // Our API answers by RFC 9457; another server may not.
  return (await response.json().catch(() => ({}))) as NonNullable<Answer['problem']>;
}
