import type { Written } from './acknowledged.ts';

export interface Target {
  readonly url: string;
  readonly token: string;
  readonly org: string;
}

/** Differences from the acknowledged writes, one line per plan. */
export interface Findings {
  readonly store: readonly string[];
  readonly index: readonly string[];
}

const atOnce = 16;
const indexedWithinMs = 120_000;
const pollMs = 500;
const requestTimeoutMs = 30_000;

/** Compares every plan with the store and, after time for the index to catch up, with the index. */
export async function verify(
  target: Target,
  plans: ReadonlyMap<string, Written>,
  signal: AbortSignal,
): Promise<Findings> {
  const store: string[] = [];
  const present = new Map<string, boolean>();
  await forEach([...plans], signal, async ([id, { etag, isUncertain }]) => {
    const answer = await call(target, `/v1/plans/${encodeURIComponent(id)}`, {
      headers: { 'cache-control': 'no-cache' },
    });
    present.set(id, answer.status === 200);
    const found = answer.status === 200 ? answer.headers.get('etag') : answer.status === 404 ? '' : undefined;
    if (found === undefined) store.push(`${id}: a read was answered ${answer.status}`);
    else if (found !== etag && !isUncertain) {
      store.push(`${id}: is ${found || 'not there'}, acknowledged was ${etag || 'a delete'}`);
    }
  });
  if (plans.size === 0) return { store, index: [] };
  const untilMs = performance.now() + indexedWithinMs;
  for (;;) {
    const listed = await listIds(target, signal);
    const index = [...present].filter(([id, isThere]) => listed.has(id) !== isThere);
    if (index.length === 0 || performance.now() > untilMs) {
      const print = ([id, isThere]: readonly [string, boolean]) =>
        `${id}: ${isThere ? 'is not found' : 'is found although it was deleted'}`;
      return { store, index: index.map(print) };
    }
    signal.throwIfAborted();
    await Bun.sleep(pollMs);
  }
}

/** Deletes the plans that exist; resolves with their number. */
export async function deletePlans(target: Target, ids: readonly string[], signal: AbortSignal) {
  let deleted = 0;
  await forEach(ids, signal, async (id) => {
    const path = `/v1/plans/${encodeURIComponent(id)}`;
    const { status } = await call(target, path, { method: 'DELETE', headers: { 'if-match': '*' } });
    if (status === 204) deleted += 1;
  });
  return deleted;
}

/** The ids of all plans of the organisation that the index has. */
async function listIds(target: Target, signal: AbortSignal): Promise<Set<string>> {
  const ids = new Set<string>();
  let next: string | undefined = `/v1/plans?org=${encodeURIComponent(target.org)}&limit=100`;
  while (next !== undefined) {
    signal.throwIfAborted();
    const answer = await call(target, next, {});
    if (answer.status !== 200) throw new Error(`GET ${next} was answered ${answer.status}.`);
    const { items } = (await answer.json()) as { items: { objectId: string }[] };
    for (const { objectId } of items) ids.add(objectId);
    next = /<([^>]+)>; *rel="?next/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return ids;
}

function call({ url, token }: Target, path: string, init: RequestInit): Promise<Response> {
  return fetch(new URL(path, url), {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
    signal: AbortSignal.timeout(requestTimeoutMs),
  });
}

async function forEach<T>(
  all: readonly T[],
  signal: AbortSignal,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = all.values();
  const worker = async (): Promise<void> => {
    for (const one of rest) {
      signal.throwIfAborted();
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
