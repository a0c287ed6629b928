import exec from 'k6/execution';
import { note } from './acknowledged.ts';
import {
  createPlan,
  deletePlan,
  patchCopay,
  readHeader,
  readPlan,
  readUnchanged,
  searchPlans,
} from './api.ts';
import { type Base, firstOfLoad } from './base.ts';
import { makePlan, planId } from './plans.ts';

/**
 * Shares of the iterations that make 70 % reads, 10 % conditional reads, 10 % writes and 10 % searches of the
 * requests: an iteration that writes makes three requests, any other one.
 */
const shares = { read: 0.75, conditional: 0.107, search: 0.107 };

/** One iteration of the mix. */
export async function mixedIteration({ run, plans }: Base): Promise<void> {
  const plan = plans[Math.floor(Math.random() * plans.length)];
  if (plan === undefined) throw new Error('There are no plans to read.');
  const chance = Math.random();
  if (chance < shares.read) return readPlan(plan.id);
  if (chance < shares.read + shares.conditional) return readUnchanged(plan.id, plan.etag);
  if (chance < shares.read + shares.conditional + shares.search) {
    return searchPlans('inNetwork', Math.floor(Math.random() * 50));
  }
  return writeOne(run, firstOfLoad + exec.scenario.iterationInTest);
}

/** Creates a plan, changes it, and deletes every third; the others are changed once more. */
export async function writeOne(run: string, number: number): Promise<void> {
  const id = planId(run, number);
  const created = await createPlan(makePlan(run, number));
  if (!note(id, created)) return;
  const changed = await patchCopay(id, readHeader(created, 'ETag'), 60);
  if (!note(id, changed)) return;
  const etag = readHeader(changed, 'ETag');
  note(id, number % 3 === 0 ? await deletePlan(id, etag) : await patchCopay(id, etag, 70));
}
