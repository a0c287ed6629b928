import { planNumber } from './plans.ts';

/** One line of the answer to an import. */
export interface ImportLine {
  readonly line: number;
  readonly objectId?: string;
  readonly status: number;
  readonly etag?: string;
  readonly outcome?: string;
  readonly problem?: {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly detail?: string;
    readonly errors?: readonly { readonly pointer: string }[];
  };
}

export const ndjson = 'application/x-ndjson';

/** A plan of its own for each suffix, as a line. */
export function planLine(suffix: string): string {
  return JSON.stringify(planNumber(suffix));
}

/** Sends an import and returns all lines of the response. A body of pieces is sent as it is made. */
export async function importAll(
  url: string,
  token: string,
  body: string | Uint8Array<ArrayBuffer> | AsyncIterable<string>,
): Promise<ImportLine[]> {
  const response = await startImport(url, token, body);
  const lines: ImportLine[] = [];
  for await (const line of readLines(response)) lines.push(JSON.parse(line));
  return lines;
}

/** Sends an import; throws unless it is answered 200. */
export async function startImport(
  url: string,
  token: string,
  body: string | Uint8Array<ArrayBuffer> | AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': ndjson },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : toStream(body),
    ...(signal && { signal }),
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}

/** The lines of an NDJSON answer as they come. Throws when it breaks off. */
export async function* readLines(response: Response): AsyncGenerator<string, void, undefined> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    // Blank lines are heartbeats.
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') throw new Error('the last line has no end');
}

/** A body that is sent piece by piece: the next one only when it is asked for. */
function toStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** A conversation: lines are sent one by one, and answers read in between. */
export class Dialogue {
  readonly #waiting: string[] = [];
  #ended = false;
  #wake = Promise.withResolvers<void>();
  #answers: AsyncGenerator<string, void, undefined> | undefined;
  readonly #response: Promise<Response>;

  constructor(url: string, token: string, firstLine: string, signal?: AbortSignal) {
    this.#waiting.push(firstLine);
    this.#response = startImport(url, token, this.#body(), signal);
  }

  send(line: string): void {
    this.#waiting.push(line);
    this.#wake.resolve();
  }

  end(): void {
    this.#ended = true;
    this.#wake.resolve();
  }

  /** The next answer; undefined when they have ended. */
  async answer(): Promise<ImportLine | undefined> {
    this.#answers ??= readLines(await this.#response);
    const { value } = await this.#answers.next();
    return value === undefined ? undefined : JSON.parse(value);
  }

  async *#body(): AsyncGenerator<string, void, undefined> {
    for (;;) {
      const line = this.#waiting.shift();
      if (line !== undefined) yield `${line}\n`;
      else if (this.#ended) return;
      else {
        await this.#wake.promise;
        this.#wake = Promise.withResolvers();
      }
    }
  }
}
