import { toReason } from '../../error-reason.ts';
import { BulkOverload, type StepResult } from '../../es/bulk.ts';
import type { Store } from '../../store/connection.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import type { Prepared } from './prepare-batch.ts';
import type { Batch } from './search-batch.ts';
import { rewriteAbove, type VersionConflict } from './version-conflicts.ts';

/** Derives the result of each plan from those of its steps. Rewrites plans in Redis that an index is ahead of. */
export async function conclude(
  store: Store,
  prepared: readonly Prepared[],
  results: readonly StepResult[],
): Promise<Pick<Batch, 'written' | 'rejected' | 'unfinished' | 'isTooMuch'>> {
  const written: WrittenPlan[] = [];
  const rejected: { snapshot: WrittenPlan; reason: string }[] = [];
  const unfinished = new Map<string, string>();
  let isTooMuch = false;
  let from = 0;
  for (const { snapshot, encoded, rejection } of prepared) {
    const { targets } = encoded;
    const own = results.slice(from, from + targets.length);
    from += targets.length;
    const failed = own.find(({ result }) => result === 'unfinished');
    if (failed?.result === 'unfinished') {
      unfinished.set(snapshot.plan, failed.error.message);
      isTooMuch ||= own.some((each) => each.result === 'unfinished' && each.error instanceof BulkOverload);
      continue;
    }
    const reasons = new Map(rejection && [[rejection.index, rejection.reason]]);
    const overtaken: VersionConflict[] = [];
    for (const [position, { action, index, id }] of targets.entries()) {
      const each = own[position];
      if (each?.result === 'rejected') reasons.set(index, each.reason);
      if (each?.result === 'conflict' && action === 'index')
        overtaken.push({ index, id, version: each.version });
    }
    try {
      const outcome = overtaken.length > 0 ? await rewriteAbove(store, snapshot, overtaken) : undefined;
      if (outcome === 'rewritten') continue;
      // Keep plans that changed meanwhile: this bulk may have come late, so their mark asks for a repair.
      if (typeof outcome === 'object') reasons.set(outcome.index, outcome.reason);
    } catch (error) {
      unfinished.set(snapshot.plan, toReason(error));
      continue;
    }
    const reason = reasons.get(snapshot.live);
    const refusedByNext = snapshot.next === undefined ? undefined : reasons.get(snapshot.next);
    if (reason !== undefined) rejected.push({ snapshot, reason });
    else {
      const isVisible = own.length > 0 && own.every((each) => each.result === 'done' && each.isVisible);
      written.push({ ...snapshot, isVisible, ...(refusedByNext !== undefined && { refusedByNext }) });
    }
  }
  return { written, rejected, unfinished, isTooMuch };
}
