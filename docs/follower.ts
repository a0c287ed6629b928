/** Keeps a copy of all plans that its token may see: an export, and then every change after it. */
export class Follower {
  /** Bodies by objectId, byte for byte as stored. */
  readonly plans = new Map<string, string>();
  readonly #url: string;
  readonly #token: string;
  #next = '';

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Reads all plans anew. Throws when the export breaks off; then begin again. */
  async begin(): Promise<void> {
    const response = await this.#get('/v1/exports');
    this.plans.clear();
    for (const line of (await response.text()).split('\n')) {
      if (line !== '') this.plans.set((JSON.parse(line) as { objectId: string }).objectId, line);
    }
    this.#next = `/v1/changes?since=${response.headers.get('change-token')}`;
  }

  /** Takes all changes that there are by now. Begins anew when it has been away for too long. */
  async catchUp(): Promise<void> {
    for (;;) {
      const response = await this.#get(this.#next);
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
      const atEnd = items.length === 0 && sinceOf(next) === sinceOf(this.#next);
      this.#next = next;
      if (atEnd) return;
    }
  }

  async #get(path: string): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      accept: 'application/json, application/x-ndjson',
    };
    const response = await fetch(new URL(path, this.#url), { headers });
    if (!response.ok && response.status !== 410) throw new Error(`${path} answered ${response.status}`);
    return response;
  }
}

function sinceOf(path: string): string | null {
  return new URLSearchParams(path.slice(path.indexOf('?'))).get('since');
}
