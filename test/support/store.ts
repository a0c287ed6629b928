import { createLogger } from '../../src/log.ts';
import { overdue } from '../../src/store/changes.ts';
import { openStore, type Store, untilReady } from '../../src/store/connection.ts';
import { markHistory, overdueHistory } from '../../src/store/history.ts';
import { type PlanSnapshot, readPresent } from '../../src/store/projection.ts';
import { parseEntry, readBodies, type StreamEntry, toStreamEntry } from '../../src/store/stream.ts';

/** The instance's Redis, as a process of Planbase has it. Close it with `closeStore`. */
export async function openInstanceStore(): Promise<Store> {
  const store = openStore(process.env['REDIS_URL'] ?? '', createLogger('test', 'silent'));
  await untilReady(store.redis, 10_000);
  return store;
}

/** Plans as a first delivery reads them, all at once. */
export function readPlans(
  store: Store,
  plans: readonly string[],
  redelivered = false,
): Promise<PlanSnapshot[]> {
  return readPresent(
    store,
    plans.map((plan) => ({ plan, redelivered })),
    Number.MAX_SAFE_INTEGER,
  );
}

/** Ids of the plans that `overdue` finds. */
export async function overduePlans(...args: Parameters<typeof overdue>): Promise<string[]> {
  return (await overdue(...args)).entries.map(({ plan }) => plan);
}

/** The revisions that `overdueHistory` finds. */
export async function overdueRevisions(...args: Parameters<typeof overdueHistory>): Promise<string[]> {
  return (await overdueHistory(...args)).entries.map(({ revision }) => revision);
}

/** Marks revisions that history has. */
export function markRevisions(store: Store, revisions: readonly string[], epoch?: string): Promise<void> {
  return markHistory(
    store,
    revisions.map((revision) => ({ revision })),
    epoch,
  );
}

/** Every change of the stream with its body, oldest first. */
export async function readStream({ redis, names }: Store): Promise<StreamEntry[]> {
  const entries = (await redis.xrange(names.changes, '-', '+')).map(parseEntry);
  const bodies = await readBodies(redis, names, entries);
  return entries.map((entry, index) => toStreamEntry(entry, bodies[index] ?? ''));
}
