/** The mix of `steady` at a lower rate for half an hour: what grows? */
import type { Options } from 'k6/options';
import { type Base, writeBase } from './lib/base.ts';
import { mixedIteration } from './lib/mix.ts';
import { durationOr, plansOr, rateOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

export const options: Options = {
  scenarios: {
    soak: {
      executor: 'constant-arrival-rate',
      rate: rateOr(150),
      duration: durationOr('30m'),
      preAllocatedVUs: 200,
      maxVUs: 2_000,
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: {
    checks: ['rate>0.999'],
    dropped_iterations: ['count==0'],
    'http_req_duration{name:read}': ['p(99)<100'],
  },
};

export const setup = () => writeBase(plansOr(1_000));

export default (base: Base) => mixedIteration(base);
