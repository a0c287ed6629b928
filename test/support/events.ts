/** One server-sent event, or only an id. */
export interface ServerEvent {
  readonly id: string | undefined;
  /** Undefined for a comment or an id alone. */
  readonly event: string | undefined;
  readonly data: string;
}

/** An event stream that is read as it comes. */
export interface Events {
  readonly response: Response;
  /** The next event; comments and ids alone are passed over unless `quiet`. Undefined when the stream has ended. */
  next(quiet?: 'quiet'): Promise<ServerEvent | undefined>;
  /** Reads changes until one has this revision, which is among them. */
  changesUntil(revision: number): Promise<Change[]>;
  close(): Promise<void>;
}

/** A change as the contract has it. */
export interface Change {
  readonly position: string;
  readonly revision: number;
  readonly operation: string;
  readonly objectId: string;
  readonly _org?: string;
  readonly actor?: string;
  readonly at: string;
  readonly plan: unknown;
}

export async function openEvents(url: string, headers: Record<string, string>): Promise<Events> {
  const gone = new AbortController();
  const response = await fetch(url, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: gone.signal,
  });
  const blocks = read(response);
  const next: Events['next'] = async (quiet) => {
    for (;;) {
      const { value, done } = await blocks.next();
      if (done) return undefined;
      if (value.event !== undefined || quiet !== undefined) return value;
    }
  };
  return {
    response,
    next,
    async changesUntil(revision) {
      const found: Change[] = [];
      while (found.at(-1)?.revision !== revision) {
        const event = await next();
        if (event?.event !== 'change') throw new Error(`not a change: ${JSON.stringify(event)}`);
        // Change, by the contract.
        const change = JSON.parse(event.data) as Change;
        if (event.id !== change.position) throw new Error(`${event.id} is the id of ${change.position}`);
        found.push(change);
      }
      return found;
    },
    async close() {
      gone.abort();
      await blocks.return(undefined);
    },
  };
}

/** HTML, "Server-sent events", as far as a server of ours uses it: blocks of `name: value`, ended by an empty line. */
async function* read(response: Response): AsyncGenerator<ServerEvent, void, undefined> {
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield parseEvent(block);
    }
  } catch (error) {
    // The test itself has closed it.
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

export function parseEvent(block: string): ServerEvent {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const [, name = '', value = ''] = /^([^:]*): ?(.*)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
  return { id: fields.get('id'), event: fields.get('event'), data: fields.get('data') ?? '' };
}
