/** The client of the API. */
export interface Client {
  readonly apiUrl: string;
  readonly token: string;
}

/** When each stage of a plan's committed revision completed, in ms since the epoch by the clock of Redis. */
export interface Timeline {
  readonly committed: number;
  /** Undefined until the relay has noted the announcement of the change. */
  readonly relayed: number | undefined;
  readonly delivered: number | undefined;
  readonly indexed: number | undefined;
  readonly searchable: number;
}

/** Creates a plan, and waits with `Prefer: wait` until it is searchable if asked to. Returns its objectId. */
export async function createPlan({ apiUrl, token }: Client, body: string, waits: boolean): Promise<string> {
  const response = await fetch(`${apiUrl}/v1/plans`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(waits && { prefer: 'wait=10, return=minimal' }),
    },
    body,
  });
  if (!response.ok) throw new Error(`a create was answered ${response.status}`);
  await response.arrayBuffer();
  return decodeURIComponent(response.headers.get('location')?.split('/').at(-1) ?? '');
}

/** Asks for the time line every `pollMs` until the plan is searchable. */
export async function untilTimeline(client: Client, objectId: string, pollMs: number): Promise<Timeline> {
  for (;;) {
    const timeline = await readTimeline(client, objectId);
    if (timeline !== undefined) return timeline;
    await Bun.sleep(pollMs);
  }
}

/** Undefined until the plan is searchable. */
export async function readTimeline(
  { apiUrl, token }: Client,
  objectId: string,
): Promise<Timeline | undefined> {
  const response = await fetch(`${apiUrl}/v1/plans/${encodeURIComponent(objectId)}/indexing`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`a read of the time line was answered ${response.status}`);
  // Indexing, by the contract.
  const { timeline } = (await response.json()) as { timeline: Readonly<Record<string, string>> };
  const ms = (stage: string) => {
    const at = timeline[stage];
    return at === undefined ? undefined : Date.parse(at);
  };
  const [committed, searchable] = [ms('committed'), ms('searchable')];
  if (committed === undefined || searchable === undefined) return undefined;
  return {
    committed,
    relayed: ms('relayed'),
    delivered: ms('delivered'),
    indexed: ms('indexed'),
    searchable,
  };
}
