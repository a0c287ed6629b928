/** Ten times the rate within seconds, and back: what is refused, and how soon is all as before? */
import type { Options } from 'k6/options';
import { type Base, writeBase } from './lib/base.ts';
import { mixedIteration } from './lib/mix.ts';
import { plansOr, rateOr } from './lib/settings.ts';
import { trendStatistics } from './lib/summary.ts';

export { handleSummary } from './lib/summary.ts';

const rate = rateOr(100);

export const options: Options = {
  scenarios: {
    spike: {
      executor: 'ramping-arrival-rate',
      startRate: rate,
      preAllocatedVUs: 500,
      maxVUs: 5_000,
      stages: [
        { target: rate, duration: '20s' },
        { target: rate * 10, duration: '5s' },
        { target: rate * 10, duration: '20s' },
        { target: rate, duration: '5s' },
        { target: rate, duration: '30s' },
      ],
    },
  },
  summaryTrendStats: [...trendStatistics],
  thresholds: { checks: ['rate>0.99'] },
};

export const setup = () => writeBase(plansOr(1_000));

export default (base: Base) => mixedIteration(base);
