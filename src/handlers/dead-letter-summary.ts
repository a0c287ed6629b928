import type { components } from '../routes/generated/types.ts';
import type { StoredDeadLetter } from '../store/dead-letters.ts';

type Summary = components['schemas']['DeadLetterSummary'];

/** A dead letter as lists show it. */
export function toSummary(letter: StoredDeadLetter): Summary {
  const { id, reason, attempts, firstMs, lastMs, storedMs, plan, revision, redriving } = letter;
  return {
    deadLetterId: id,
    // The store has no others: the drain knows these queues alone.
    queue: letter.queue as Summary['queue'],
    reason,
    attempts,
    firstAt: new Date(firstMs).toISOString(),
    lastAt: new Date(lastMs).toISOString(),
    storedAt: new Date(storedMs).toISOString(),
    state: redriving ? 'redriving' : 'kept',
    ...(plan !== undefined && { objectId: plan }),
    ...(revision !== undefined && { revision: Number(revision) }),
  };
}

/** Why there is none under an id: it never was, or it was redriven or dropped. */
export const noDeadLetter = 'There is no dead letter with this id; it may have been redriven or dropped.';
