import { Counter } from 'k6/metrics';
import type { Answer } from './api.ts';
import { readHeader } from './api.ts';

/**
 * One for each write that was answered with success, tagged with the plan and its entity tag, which is empty for a
 * delete. `./dev load` reads them from k6's output and compares the last of each plan with the store and the index.
 */
const acknowledged = new Counter('acknowledged');
/** One for each write that may have been done though its answer did not say so, tagged with the plan. */
const unanswered = new Counter('unanswered');

/** Notes how a write of the plan was answered; true when it was acknowledged. */
export function note(plan: string, answer: Answer): boolean {
  if (answer.status >= 200 && answer.status < 300) {
    noteAcknowledged(plan, answer.status === 204 ? '' : readHeader(answer, 'ETag'));
    return true;
  }
  if (answer.status === 0 || answer.status >= 500) unanswered.add(1, { plan });
  return false;
}

/** Notes a write that was acknowledged with this entity tag. */
export function noteAcknowledged(plan: string, etag: string): void {
  acknowledged.add(1, { plan, etag });
}
