import { call } from './planbase.ts';

/** Walks a list by its links and returns all items. Each page must be 200. */
export async function walk<Item>(path: string, headers: Record<string, string> = {}): Promise<Item[]> {
  const items: Item[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const response: Response = await call('GET', next, { headers });
    if (response.status !== 200) throw new Error(`${next} was answered ${response.status}`);
    // A page, by the contract.
    items.push(...((await response.json()) as { items: Item[] }).items);
    next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return items;
}
