import type { Handlers } from '../../routes/generated/handlers.ts';
import { changes } from '../changes.ts';
import type { Context } from '../context.ts';
import { pathFaults, possibleTreeFaults } from '../tree-faults.ts';
import { createPlan } from './create-plan.ts';
import { deletePlan } from './delete-plan.ts';
import { dropDeadLetter } from './drop-dead-letter.ts';
import { exportPlans } from './export-plans.ts';
import { getDeadLetter } from './get-dead-letter.ts';
import { getIndexing } from './get-indexing.ts';
import { getMetrics } from './get-metrics.ts';
import { getObject } from './get-object.ts';
import { getPipeline } from './get-pipeline.ts';
import { getPlan } from './get-plan.ts';
import { getRebuild } from './get-rebuild.ts';
import { getRevision } from './get-revision.ts';
import { getLiveness, getReadiness } from './health.ts';
import { importPlans } from './import-plans.ts';
import { listDeadLetters } from './list-dead-letters.ts';
import { listPlans } from './list-plans.ts';
import { listRevisions } from './list-revisions.ts';
import { patchPlan } from './patch-plan.ts';
import { redriveDeadLetter } from './redrive-dead-letter.ts';
import { redriveDeadLetters } from './redrive-dead-letters.ts';
import { replacePlan } from './replace-plan.ts';
import { searchPlans } from './search-plans.ts';
import { startRebuild } from './start-rebuild.ts';
import { suggest } from './suggest.ts';

/** By operation: faults that no schema can describe, of a body that the schema rejects. */
export const furtherFaults = {
  createPlan: (body: unknown) => possibleTreeFaults(body),
  replacePlan: (body: unknown, { objectId }: Readonly<Record<string, unknown>>) => [
    ...pathFaults(body, objectId),
    ...possibleTreeFaults(body),
  ],
} as const;

/** The handlers of all operations in the contract. */
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
