/** Keeps a copy of all plans that its token may see: an export, and then every change after it. */
export class Follower {
  /** Bodies by objectId, byte for byte as stored. */
  readonly plans = new Map<string, string>();
  readonly #url: string;
  readonly #token: string;
  /** Of an export that is not complete yet. */
  #mark: string | undefined;
  #next = '';

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /**
   * Reads all plans. Throws when the export breaks off; call it again, and it continues after the last mark that it
   * has met. Starts over after an export that was read to its end, or that the store no longer knows.
   */
  async begin(): Promise<void> {
    const from = this.#mark;
    const path = '/v1/exports?hasMarks=true';
    const response =
      from === undefined ? await this.#get(path) : await this.#get(`${path}&from=${from}`, 400);
    if (!response.ok) {
      this.#mark = undefined;
      return this.begin();
    }
    if (from === undefined) this.plans.clear();
    for await (const line of readLines(response)) {
      const { objectId, token, complete, problem } = JSON.parse(line) as ExportLine;
      if (objectId !== undefined) this.plans.set(objectId, line);
      else this.#mark = token;
      if (problem !== undefined) throw new Error(`the export broke off: ${problem.title}`);
      if (complete) {
        this.#mark = undefined;
        this.#next = `/v1/changes?since=${response.headers.get('change-token')}`;
        return;
      }
    }
    throw new Error('the export broke off');
  }

  /** Applies all changes up to now. Starts over with an export when the feed no longer has its position (410). */
  async catchUp(): Promise<void> {
    for (;;) {
      const response = await this.#get(this.#next, 410);
      if (response.status === 410) {
        await this.begin();
        continue;
      }
      // Changes, by the contract.
      const { items } = (await response.json()) as { items: { objectId: string; plan: unknown }[] };
      for (const { objectId, plan } of items) {
        // Stored bodies are canonical JSON, which is what JSON.stringify makes of them.
        if (plan === null) this.plans.delete(objectId);
        else this.plans.set(objectId, JSON.stringify(plan));
      }
      const [, next = this.#next] = /<([^>]+)>; *rel="?next"?/.exec(response.headers.get('link') ?? '') ?? [];
      // A page may be empty where all changes belong to others: the end is where the next page is this one.
      const atEnd = items.length === 0 && readSince(next) === readSince(this.#next);
      this.#next = next;
      if (atEnd) return;
    }
  }

  /** Throws for an error status, unless it is `expected`. */
  async #get(path: string, expected?: number): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      accept: 'application/json, application/x-ndjson',
    };
    const response = await fetch(new URL(path, this.#url), { headers });
    if (!response.ok && response.status !== expected) throw new Error(`${path} answered ${response.status}`);
    return response;
  }
}

/** A plan, or a mark, by the contract. */
interface ExportLine {
  readonly objectId?: string;
  readonly token?: string;
  readonly complete?: true;
  readonly problem?: { readonly title: string };
}

/** The lines of an answer as they come; one without an end is left out. */
async function* readLines(response: Response): AsyncGenerator<string, void, undefined> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function readSince(path: string): string | null {
  return new URLSearchParams(path.slice(path.indexOf('?'))).get('since');
}
