/** A few requests of every kind: does each answer as it should? */
import type { Options } from 'k6/options';
import { type Base, writeBase } from './lib/base.ts';
import { mixedIteration } from './lib/mix.ts';
import { durationOr, plansOr, rateOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

export const options: Options = {
  scenarios: {
    smoke: {
      executor: 'constant-arrival-rate',
      rate: rateOr(40),
      duration: durationOr('5s'),
      preAllocatedVUs: 50,
      maxVUs: 200,
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: { checks: ['rate==1'], dropped_iterations: ['count==0'] },
};

export const setup = () => writeBase(plansOr(20));

export default (base: Base) => mixedIteration(base);
