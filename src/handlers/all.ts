import type { Handlers } from '../routes/generated/handlers.ts';
import { changes } from './changes.ts';
import type { Context } from './context.ts';
import { createPlan } from './createPlan.ts';
import { deletePlan } from './deletePlan.ts';
import { exportPlans } from './exportPlans.ts';
import { getIndexing } from './getIndexing.ts';
import { getMetrics } from './getMetrics.ts';
import { getObject } from './getObject.ts';
import { getPipeline } from './getPipeline.ts';
import { getPlan } from './getPlan.ts';
import { getRevision } from './getRevision.ts';
import { getLiveness, getReadiness } from './health.ts';
import { importPlans } from './importPlans.ts';
import { listPlans } from './listPlans.ts';
import { listRevisions } from './listRevisions.ts';
import { patchPlan } from './patchPlan.ts';
import { replacePlan } from './replacePlan.ts';

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
  listRevisions,
  getRevision,
  getPipeline,
  importPlans,
  exportPlans,
  changes,
  getLiveness,
  getReadiness,
  getMetrics,
};
