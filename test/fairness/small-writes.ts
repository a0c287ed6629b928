import { call, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

/** Small writes of an organisation, one after the other. */
export interface SmallWrites {
  readonly objectIds: readonly string[];
  /** Milliseconds of each write, in order. */
  readonly tookMs: readonly number[];
  /** Statuses of writes that were not made. */
  readonly refused: readonly number[];
}

/** A client of one organisation. */
export class SmallClient {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #org: string;

  private constructor(org: string, headers: Readonly<Record<string, string>>) {
    this.#org = org;
    this.#headers = headers;
  }

  static async of(org: string): Promise<SmallClient> {
    return new SmallClient(org, { authorization: `Bearer ${await token({ org })}` });
  }

  /** Creates small plans with a pause after each until `isDone`, which is asked with their number. */
  async write(pauseMs: number, isDone: (count: number) => boolean): Promise<SmallWrites> {
    const run = crypto.randomUUID().slice(0, 8);
    const objectIds: string[] = [];
    const tookMs: number[] = [];
    const refused: number[] = [];
    for (let count = 0; !isDone(count); count++) {
      const text = JSON.stringify(planNumber(`${run}-${count}`));
      const body = text.replaceAll('"_org":"example.com"', `"_org":"${this.#org}"`);
      const beganMs = performance.now();
      const response = await call('POST', '/v1/plans', {
        body,
        headers: { ...this.#headers, prefer: 'return=minimal' },
      });
      await response.arrayBuffer();
      tookMs.push(performance.now() - beganMs);
      if (!response.ok) refused.push(response.status);
      else objectIds.push(decodeURIComponent(response.headers.get('location')?.split('/').at(-1) ?? ''));
      await Bun.sleep(pauseMs);
    }
    return { objectIds, tookMs, refused };
  }

  /** Looks how long after its commit each plan was searchable, by its time line, in ms; infinite for one that is not. */
  async searchableAfterMs(objectIds: readonly string[]): Promise<number[]> {
    const tookMs: number[] = [];
    for (const objectId of objectIds) {
      const path = `/v1/plans/${encodeURIComponent(objectId)}/indexing`;
      const response = await call('GET', path, { headers: this.#headers });
      // Indexing, by the contract.
      const { timeline } = (await response.json()) as { timeline: Readonly<Record<string, string>> };
      const { committed = '', searchable } = timeline;
      tookMs.push(searchable ? Date.parse(searchable) - Date.parse(committed) : Number.POSITIVE_INFINITY);
    }
    return tookMs;
  }
}

/** The value below which this share of the values is. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN;
}
