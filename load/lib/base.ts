import { noteAcknowledged } from './acknowledged.ts';
import { importPlans } from './api.ts';
import { makePlan } from './plans.ts';

/** Data that all iterations of a run share. */
export interface Base {
  /** Part of every id that the run makes. */
  readonly run: string;
  /** Plans that are read and never changed. */
  readonly plans: readonly { readonly id: string; readonly etag: string }[];
}

/** Numbers of the plans that are written while the load lasts begin here. */
export const firstOfLoad = 1_000_000;

/** Writes the plans that the load reads. */
export async function writeBase(count: number): Promise<Base> {
  const run = Date.now().toString(36);
  const lines = await importPlans(Array.from({ length: count }, (_, number) => makePlan(run, number)));
  const plans = lines.flatMap(({ objectId: id, etag }) => {
    if (id === undefined || etag === undefined) return [];
    noteAcknowledged(id, etag);
    return [{ id, etag }];
  });
  if (plans.length < count) {
    const [first] = lines.filter(({ problem }) => problem !== undefined);
    const why = first?.problem?.detail ?? 'the import was not answered';
    throw new Error(`Only ${plans.length} of ${count} plans could be written: ${why}`);
  }
  return { run, plans };
}
