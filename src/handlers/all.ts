import type { Handlers } from '../routes/generated/handlers.ts';
import { changes } from './changes.ts';
import type { Context } from './context.ts';
import { createPlan } from './createPlan.ts';
import { deletePlan } from './deletePlan.ts';
import { dropDeadLetter } from './dropDeadLetter.ts';
import { exportPlans } from './exportPlans.ts';
import { getDeadLetter } from './getDeadLetter.ts';
import { getIndexing } from './getIndexing.ts';
import { getMetrics } from './getMetrics.ts';
import { getObject } from './getObject.ts';
import { getPipeline } from './getPipeline.ts';
import { getPlan } from './getPlan.ts';
import { getRebuild } from './getRebuild.ts';
import { getRevision } from './getRevision.ts';
import { getLiveness, getReadiness } from './health.ts';
import { importPlans } from './importPlans.ts';
import { listDeadLetters } from './listDeadLetters.ts';
import { listPlans } from './listPlans.ts';
import { listRevisions } from './listRevisions.ts';
import { patchPlan } from './patchPlan.ts';
import { redriveDeadLetter } from './redriveDeadLetter.ts';
import { redriveDeadLetters } from './redriveDeadLetters.ts';
import { replacePlan } from './replacePlan.ts';
import { searchPlans } from './searchPlans.ts';
import { startRebuild } from './startRebuild.ts';
import { suggest } from './suggest.ts';
import { pathFaults, possibleTreeFaults } from './treeFaults.ts';

/** By operation: the faults that no schema can describe, of a body that its schema refuses. */
export const furtherFaults = {
  createPlan: (body: unknown) => possibleTreeFaults(body),
  replacePlan: (body: unknown, { objectId }: Readonly<Record<string, unknown>>) => [
    ...pathFaults(body, objectId),
    ...possibleTreeFaults(body),
  ],
} as const;

/** What every operation of the contract does. */
export const handlers: Handlers<Context> = {
  createPlan,
  getPlan,
  replacePlan,
  patchPlan,
  deletePlan,
  getObject,
  getIndexing,
  listPlans,
  searchPlans,
  listRevisions,
  getRevision,
  getPipeline,
  listDeadLetters,
  getDeadLetter,
  dropDeadLetter,
  redriveDeadLetter,
  redriveDeadLetters,
  startRebuild,
  suggest,
  getRebuild,
  importPlans,
  exportPlans,
  changes,
  getLiveness,
  getReadiness,
  getMetrics,
};
