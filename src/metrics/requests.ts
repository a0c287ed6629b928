import { shortSeconds } from './buckets.ts';
import type { Counter, Histogram } from './instruments.ts';
import type { Metrics } from './metrics.ts';

/** The metrics of one operation. */
interface Asked {
  readonly duration: Histogram;
  /** By status. */
  readonly answers: Map<number, Counter>;
}

/** Label for requests that match no operation: another path, or another method. */
const none = 'none';

/**
 * Counts the answers of the API. It runs for every answer, so it caches its counters: looking them up would be most of
 * the work.
 */
export function measureRequests(metrics: Metrics): {
  answered(operation: string | undefined, status: number, seconds: number): void;
} {
  const answers = metrics.counters(
    'planbase_http_requests_total',
    'Requests that were answered; of what is no operation, `none`.',
    ['operation', 'status'],
  );
  const durations = metrics.histograms(
    'planbase_http_request_duration_seconds',
    'From the head of a request to its answer; a streamed body goes on after that.',
    shortSeconds,
    ['operation'],
  );
  const byOperation = new Map<string, Asked>();
  const makeAsked = (operation: string): Asked => {
    const asked: Asked = { duration: durations.with({ operation }), answers: new Map() };
    byOperation.set(operation, asked);
    return asked;
  };
  const findCounter = ({ answers: known }: Asked, operation: string, status: number): Counter => {
    const counter = answers.with({ operation, status: `${status}` });
    known.set(status, counter);
    return counter;
  };
  return {
    answered(operation = none, status, seconds) {
      const asked = byOperation.get(operation) ?? makeAsked(operation);
      asked.duration.observe(seconds);
      (asked.answers.get(status) ?? findCounter(asked, operation, status)).add();
    },
  };
}
