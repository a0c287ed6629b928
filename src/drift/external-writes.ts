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

/** Writes that one search reads. */
const pageWrites = 5_000;
/** Maximum number of writes that one check reads: more than a cluster accepts in a minute. */
const maxWrites = 1_000_000;
/** Documents of a page that are logged one by one. */
const maxLogged = 5;

/** The store and index to check, and the log. */
export interface IndexDeps {
  readonly store: Store;
  readonly search: Search;
  readonly logger: Logger;
}

/** Writes to an index that no consumer has made. */
export interface ForeignWrites {
  readonly documents: number;
  /** Plans that these writes may have changed, and whose repair was requested. */
  readonly plans: ReadonlySet<string>;
  readonly repairs: number;
  /** Writes that have not been checked yet. */
  readonly behind: number;
}

/**
 * Checks the writes to an index since the last check, and requests the repair of those that no consumer has made. Sums
 * would not show them: a changed document may have kept its checksum. The position is stored after each page, after its
 * repairs were requested: on SIGKILL in between, they are requested again.
 *
 * @param signal ends the check early
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
  // Writes below a checkpoint are complete; make them visible.
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
 * Returns the plans whose repair fixes these documents: the plan that a document names, the plan that it is routed by,
 * and the plan that has its object, whose own document it may have replaced.
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
 * Removes documents that no repair can find, since none of their values can be the name of a plan. Removes exactly the
 * version found, because documents that consumers wrote since then have higher ones. A document whose version JSON
 * cannot represent stays.
 */
async function remove(search: Search, index: string, documents: readonly Foreign[]): Promise<void> {
  const steps = documents.flatMap(({ id, routing, version }): BulkStep[] =>
    Number.isSafeInteger(version) ? [{ action: 'delete', index, id, routing, version: `${version}` }] : [],
  );
  if (steps.length > 0) await failpoint('antiEntropy.remove', () => bulk({ search }, steps));
}

/** Whether an announcement may name the plan. */
function isPlanId(plan: string): boolean {
  return checkAnnouncement({ plan, revision: '0', trace: '' }).length === 0;
}
