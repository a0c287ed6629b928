import { freshLines } from './lines.ts';
import type { Stage } from './stage.ts';

/** From the commit to searchable, in milliseconds, sorted. */
export type Latencies = readonly number[];

/** Writes plans one by one, each once the one before is searchable; with `Prefer: wait` or without. */
export async function measureIdle(stage: Stage, count: number, waits: boolean): Promise<Latencies> {
  const tookMs: number[] = [];
  for (const line of freshLines(count)) {
    const beganMs = performance.now();
    const objectId = await create(stage, line, waits);
    if (waits) tookMs.push(performance.now() - beganMs);
    else tookMs.push(await searchableAfterMs(stage, objectId));
  }
  return tookMs.sort((a, b) => a - b);
}

/** Writes so many plans a second for a while, and looks at each tenth. */
export async function measureAtRate(stage: Stage, plansPerS: number, forMs: number): Promise<Latencies> {
  const lines = freshLines(Math.round((plansPerS * forMs) / 1_000));
  const beganMs = performance.now();
  const sampled: string[] = [];
  const underWay = new Set<Promise<void>>();
  for (const [i, line] of lines.entries()) {
    const dueMs = beganMs + (i * 1_000) / plansPerS;
    if (dueMs > performance.now()) await Bun.sleep(dueMs - performance.now());
    const write = create(stage, line, false).then((objectId) => {
      if (i % 10 === 0) sampled.push(objectId);
      underWay.delete(write);
    });
    underWay.add(write);
  }
  await Promise.all(underWay);
  const tookMs: number[] = [];
  for (const objectId of sampled) tookMs.push(await searchableAfterMs(stage, objectId));
  return tookMs.sort((a, b) => a - b);
}

async function create({ place, api }: Stage, body: string, waits: boolean): Promise<string> {
  const response = await fetch(`${api.url}/v1/plans`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${place.token}`,
      'content-type': 'application/json',
      ...(waits && { prefer: 'wait=10, return=minimal' }),
    },
    body,
  });
  if (!response.ok) throw new Error(`a create was answered ${response.status}`);
  await response.arrayBuffer();
  return decodeURIComponent(response.headers.get('location')?.split('/').at(-1) ?? '');
}

/** Waits until the plan is searchable; answers how long that was after its commit, by its time line. */
async function searchableAfterMs({ place, api }: Stage, objectId: string): Promise<number> {
  for (;;) {
    const response = await fetch(`${api.url}/v1/plans/${encodeURIComponent(objectId)}/indexing`, {
      headers: { authorization: `Bearer ${place.token}` },
    });
    // Indexing, by the contract.
    const { timeline } = (await response.json()) as { timeline: Readonly<Record<string, string>> };
    const { committed, searchable } = timeline;
    if (committed && searchable) return Date.parse(searchable) - Date.parse(committed);
    await Bun.sleep(20);
  }
}
