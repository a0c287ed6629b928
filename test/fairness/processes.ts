import { peakMiB, resetPeak } from '../support/memory-peak.ts';
import { scrape } from '../support/metrics.ts';
import { control, instance } from '../support/planbase.ts';

/** The most memory of a process of these parts. */
const boundsMiB: Readonly<Record<string, number>> = {
  api: 512,
  relay: 256,
  'search-consumer-1': 256,
  'search-consumer-2': 256,
  'history-consumer': 256,
};

/** The most memory that a process had. */
export interface Peak {
  readonly part: string;
  /** At the start of the measurement. */
  readonly beforeMiB: number;
  readonly mib: number;
  readonly boundMiB: number;
}

/** Measures the memory of every process of Planbase from now on; the result may be called once all is done. */
export async function watchMemory(): Promise<() => Peak[]> {
  const { parts } = await control.status();
  const watched = Object.entries(boundsMiB).map(([part, boundMiB]) => {
    const pid = parts.find(({ name }) => name === part)?.pid;
    if (typeof pid !== 'number') throw new Error(`the part ${part} has no process`);
    resetPeak(pid);
    return { part, pid, boundMiB, beforeMiB: peakMiB(pid) };
  });
  return () => watched.map(({ pid, ...part }) => ({ ...part, mib: peakMiB(pid) }));
}

/** Items of bulks by result: `unfinished` ones are sent again. */
const results = ['done', 'conflict', 'rejected', 'unfinished'] as const;
export type BulkItems = Readonly<Record<(typeof results)[number], number>>;

/** Items of all bulks that the search consumers have sent so far. */
export async function bulkItems(): Promise<BulkItems> {
  const { searchConsumer1Health, searchConsumer2Health } = instance.ports;
  const items = { done: 0, conflict: 0, rejected: 0, unfinished: 0 };
  for (const port of [searchConsumer1Health, searchConsumer2Health]) {
    const scraped = await scrape(`http://127.0.0.1:${port}`);
    for (const result of results)
      items[result] += scraped.value('planbase_bulk_items_total', { result }) ?? 0;
  }
  return items;
}

/** The items between two measurements. */
export function since(before: BulkItems, now: BulkItems): BulkItems {
  const difference = (result: keyof BulkItems) => now[result] - before[result];
  return {
    done: difference('done'),
    conflict: difference('conflict'),
    rejected: difference('rejected'),
    unfinished: difference('unfinished'),
  };
}
