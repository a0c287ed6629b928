import type { ConfirmedWrite } from './journal.ts';

const width = 16;

interface Summary {
  readonly revision: number;
  readonly operation: string;
}

/** Reads all revisions of a plan in the history, oldest first, with their exact bodies. Throws on any other answer. */
export async function readHistory(api: string, token: string, plan: string): Promise<ConfirmedWrite[]> {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(api + path, { headers: { authorization: `Bearer ${token}` } });
    if (response.status !== 200 && response.status !== 404) {
      throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
    }
    return response;
  };
  const summaries: Summary[] = [];
  const first = `/v1/plans/${plan}/revisions?limit=100`;
  for (let next: string | undefined = first; next !== undefined; ) {
    const response: Response = await get(next);
    // The plan has never existed.
    if (response.status === 404) break;
    // A page of revisions, by the contract.
    summaries.push(...((await response.json()) as { items: Summary[] }).items);
    next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
  }
  const result: ConfirmedWrite[] = [];
  const read = async ({ revision, operation }: Summary): Promise<ConfirmedWrite> => {
    const text = await (await get(`/v1/plans/${plan}/revisions/${revision}`)).text();
    const body = /,"plan":(.*)\}$/s.exec(text)?.[1];
    if (body === undefined) throw new Error(`Revision ${revision} of ${plan} has no plan: ${text}`);
    return { revision: String(revision), operation, text: body === 'null' ? null : body };
  };
  const oldestFirst = summaries.toReversed();
  for (let from = 0; from < oldestFirst.length; from += width) {
    result.push(...(await Promise.all(oldestFirst.slice(from, from + width).map(read))));
  }
  return result;
}
