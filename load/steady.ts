/**
 * A day like any other: 70 % reads, 10 % conditional reads, 10 % writes and 10 % searches, at a rate that does not wait
 * for answers.
 */
import type { Options } from 'k6/options';
import { type Base, writeBase } from './lib/base.ts';
import { mixedIteration } from './lib/mix.ts';
import { durationOr, plansOr, rateOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

export const options: Options = {
  scenarios: {
    steady: {
      executor: 'constant-arrival-rate',
      rate: rateOr(300),
      duration: durationOr('3m'),
      preAllocatedVUs: 200,
      maxVUs: 2_000,
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: {
    checks: ['rate>0.999'],
    dropped_iterations: ['count==0'],
    'http_req_duration{name:read}': ['p(99)<100'],
    'http_req_duration{name:conditional}': ['p(99)<100'],
    'http_req_duration{name:create}': ['p(99)<250'],
    'http_req_duration{name:search}': ['p(99)<500'],
  },
};

export const setup = () => writeBase(plansOr(1_000));

export default (base: Base) => mixedIteration(base);
