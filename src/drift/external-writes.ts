import { checkAnnouncement } from '../consumers/generated/validators.js';
import { type BulkStep, bulk } from '../es/bulk.ts';
import type { Search } from '../es/client.ts';
import { refresh } from '../es/refresh.ts';
import { type Foreign, findForeign, readCheckpoints } from '../es/sequence-numbers.ts';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import { readOwners } from '../store/audit.ts';
import type { Store } from '../store/connection.ts';
import { readPositions, writePositions } from '../store/drift.ts';
import { wantRepair } from '../store/repair.ts';

/** Writes that one search looks at. */
const pageWrites = 5_000;
/** Writes that one look gets to: more than a cluster takes in a minute. */
const maxWrites = 1_000_000;
/** Documents of a page that are told of one by one. */
const maxLogged = 5;

/** What is looked at, and who is told. */
export interface IndexDeps {
  readonly store: Store;
  readonly search: Search;
  readonly logger: Logger;
}

/** What somebody else has written to an index. */
export interface ForeignWrites {
  readonly documents: number;
  /** Plans that may be wrong by it, and whose repair was asked for. */
  readonly plans: ReadonlySet<string>;
  readonly repairs: number;
  /** Writes that have not been looked at yet. */
  readonly behind: number;
}

/**
 * Looks at what was written to an index since the last look, and asks for the repair of what was not written by a
 * consumer. Sums would not tell: a document that was changed may have kept its checksum. How far it got is noted after
 * each page, and after the repairs were asked for: killed in between, it asks for them again.
 *
 * @param signal ends the look early
 */
export async function findExternalWrites(
  deps: IndexDeps,
  index: string,
  signal: AbortSignal,
): Promise<ForeignWrites> {
  const { store, search } = deps;
  const { uuid, checkpoints } = await failpoint('antiEntropy.written', () => readCheckpoints(search, index));
  const { byShard } = await failpoint('antiEntropy.positions', () => readPositions(store, uuid));
  const positions = new Map(byShard);
  const isNew = checkpoints.some(({ shard, sequence }) => sequence > (positions.get(shard) ?? -1));
  // What is below a checkpoint is written by now, and is to be seen.
  if (isNew) await failpoint('antiEntropy.refresh', () => refresh(search, index));
  const plans = new Set<string>();
  let documents = 0;
  let repairs = 0;
  let behind = 0;
  let left = maxWrites;
  for (const { shard, sequence } of checkpoints) {
    let after = positions.get(shard) ?? -1;
    while (after < sequence && left > 0 && !signal.aborted) {
      const upTo = Math.min(after + pageWrites, sequence);
      const range = { shard, after, upTo };
      const found = await failpoint('antiEntropy.written', () => findForeign(search, index, range));
      const wrong = await findOwningPlans(deps, index, found);
      documents += found.length;
      repairs += await failpoint('antiEntropy', () => wantRepair(store, wrong));
      for (const plan of wrong) plans.add(plan);
      left -= upTo - after;
      after = upTo;
      positions.set(shard, after);
      await failpoint('antiEntropy.positions', () =>
        writePositions(store, { index: uuid, byShard: positions }),
      );
    }
    behind += Math.max(sequence - after, 0);
  }
  return { documents, plans, repairs, behind };
}

/**
 * The plans whose repair makes these documents right: the one that a document says to be of, the one that it is routed
 * by, and the one that has its object, whose own document it may have replaced.
 */
async function findOwningPlans(deps: IndexDeps, index: string, found: readonly Foreign[]): Promise<string[]> {
  if (found.length === 0) return [];
  const owners = await failpoint('antiEntropy.plans', () =>
    readOwners(
      deps.store,
      found.map(({ id }) => id),
    ),
  );
  deps.logger.warn(
    { index, documents: found.length, first: found.slice(0, maxLogged) },
    'somebody else has written documents',
  );
  const plans = new Set<string>();
  const nobodys: Foreign[] = [];
  for (const [i, document] of found.entries()) {
    const named = [document.plan, document.routing].filter((name) => name !== undefined && isPlanId(name));
    if (named.length === 0) nobodys.push(document);
    for (const name of [...named, owners[i]]) if (name !== undefined) plans.add(name);
  }
  await remove(deps.search, index, nobodys);
  return [...plans];
}

/**
 * Removes documents that no repair can find, since nothing in them is a possible name of a plan. At exactly the
 * version found: whatever a consumer has put there since has a higher one. A version that JSON cannot carry stays.
 */
async function remove(search: Search, index: string, documents: readonly Foreign[]): Promise<void> {
  const steps = documents.flatMap(({ id, routing, version }): BulkStep[] =>
    Number.isSafeInteger(version) ? [{ action: 'delete', index, id, routing, version: `${version}` }] : [],
  );
  if (steps.length > 0) await failpoint('antiEntropy.remove', () => bulk({ search }, steps));
}

/** Whether consumers can be told of it. */
function isPlanId(plan: string): boolean {
  return checkAnnouncement({ plan, revision: '0', trace: '' }).length === 0;
}
