/** Imports of 500 plans, four at a time: how many plans a second? */
import exec from 'k6/execution';
import { Counter } from 'k6/metrics';
import type { Options } from 'k6/options';
import { noteAcknowledged } from './lib/acknowledged.ts';
import { importPlans } from './lib/api.ts';
import { makePlan } from './lib/plans.ts';
import { plansOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

const plansInOne = 500;
const imported = new Counter('imported_plans');

export const options: Options = {
  scenarios: {
    import: {
      executor: 'shared-iterations',
      vus: 4,
      iterations: Math.ceil(plansOr(10_000) / plansInOne),
      maxDuration: '10m',
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: { checks: ['rate==1'] },
};

export const setup = () => ({ run: Date.now().toString(36) });

export default async ({ run }: { readonly run: string }): Promise<void> => {
  const first = exec.scenario.iterationInTest * plansInOne;
  const plans = Array.from({ length: plansInOne }, (_, index) => makePlan(run, first + index));
  for (const { objectId, etag } of await importPlans(plans)) {
    if (objectId === undefined || etag === undefined) continue;
    noteAcknowledged(objectId, etag);
    imported.add(1);
  }
};
