/** Writes a plan and searches until it is found: how long is a write invisible? */
import { check } from 'k6';
import exec from 'k6/execution';
import { Trend } from 'k6/metrics';
import type { Options } from 'k6/options';
import { setTimeout } from 'k6/timers';
import { note } from './lib/acknowledged.ts';
import { createPlan, isFound } from './lib/api.ts';
import { makePlan, planId, serviceId } from './lib/plans.ts';
import { durationOr, rateOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

/** Milliseconds from the answer of the create to the answer of the first search that finds the plan. */
const freshness = new Trend('freshness', true);
const pollMs = 20;
const patienceMs = 30_000;

export const options: Options = {
  scenarios: {
    freshness: {
      executor: 'constant-arrival-rate',
      rate: rateOr(20),
      duration: durationOr('1m'),
      preAllocatedVUs: 50,
      maxVUs: 1_000,
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: { checks: ['rate>0.999'], dropped_iterations: ['count==0'], freshness: ['p(99)<2000'] },
};

export const setup = () => ({ run: Date.now().toString(36) });

export default async ({ run }: { readonly run: string }): Promise<void> => {
  const number = exec.scenario.iterationInTest;
  const id = planId(run, number);
  if (!note(id, await createPlan(makePlan(run, number)))) return;
  const beginMs = Date.now();
  let found = await isFound(serviceId(run, number, 0), id);
  while (!found && Date.now() - beginMs < patienceMs) {
    await new Promise<void>((resolve) => setTimeout(resolve, pollMs));
    found = await isFound(serviceId(run, number, 0), id);
  }
  check(found, { 'a plan is found within 30 s': (is) => is });
  if (found) freshness.add(Date.now() - beginMs);
};
