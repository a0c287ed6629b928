import { isBefore } from './loss.ts';
import { shortened } from './plans.ts';

/** Operations as the history names them. */
export type Operation = 'create' | 'replace' | 'patch' | 'delete';

/**
 * One write of a client, with everything that the client knows of it. A client resends a write until it is answered. A
 * write without an answer may have happened or not, and may still happen for a while.
 */
export interface Write {
  readonly plan: string;
  readonly operation: Operation;
  /** The exact text of the plan; null for a deletion. */
  readonly text: string | null;
  /** The revision in the write's condition; undefined if the condition is that there is no plan. */
  readonly base: string | undefined;
  /** Sent with an idempotency key: the write happens at most once, however often it is sent. */
  readonly once: boolean;
  /** How often the write was sent without an answer, or with a 5xx. */
  unanswered: number;
  /** The revision from the write's 2xx or from a later read. From then on it must never be missing. */
  revision: string | undefined;
  acknowledged: boolean;
}

/** A revision as the history returns it. */
export interface ConfirmedWrite {
  readonly revision: string;
  readonly operation: string;
  readonly text: string | null;
}

/** Findings of the comparison of history and journal, one line of text each. */
export interface Comparison {
  /** Confirmed writes that are missing in the history or differ there. */
  readonly lost: readonly string[];
  /** Revisions that nobody has written. */
  readonly unexplained: readonly string[];
  /** Revisions of writes without an answer, which are allowed. */
  readonly unanswered: number;
  /** The plan's final text; undefined if there is no plan. */
  readonly last: string | undefined;
}

/**
 * Compares the history of one plan, oldest first, with the writes of its client. The rules:
 *
 * - Every revision is a write whose condition held in the previous state, with exactly its text and operation.
 * - Every confirmed write, one with a known revision, is in the history.
 * - Any other revision is a repair, which changes nothing, or a write without an answer, at most as often as it was
 *   sent without an answer.
 */
export function compare(result: readonly ConfirmedWrite[], writes: readonly Write[]): Comparison {
  const promised = new Map<string, Write>();
  for (const write of writes) if (write.revision !== undefined) promised.set(write.revision, write);
  const left = new Map(writes.map((write) => [write, listChances(write)]));
  const lost: string[] = [];
  const unexplained: string[] = [];
  let unanswered = 0;
  let revision: string | undefined;
  let text: string | undefined;
  for (const each of result) {
    const fits = (write: Write) =>
      write.operation === each.operation && write.text === each.text && write.base === revision;
    const own = promised.get(each.revision);
    promised.delete(each.revision);
    if (own !== undefined) {
      if (!fits(own))
        lost.push(`${toName(own)} is recorded as ${each.operation} ${shortened(each.text)} upon ${revision}`);
    } else if (each.operation !== 'repair' || (each.text ?? undefined) !== text) {
      const write = writes.find((candidate) => (left.get(candidate) ?? 0) > 0 && fits(candidate));
      if (write === undefined) {
        unexplained.push(`${each.revision}: ${each.operation} ${shortened(each.text)} upon ${revision}`);
      } else {
        left.set(write, (left.get(write) ?? 0) - 1);
        unanswered++;
      }
    }
    text = each.text ?? undefined;
    revision = each.text === null ? undefined : each.revision;
  }
  lost.push(...[...promised.values()].map((write) => `${toName(write)} is missing`));
  return { lost, unexplained, unanswered, last: text };
}

/**
 * Adjusts the writes to a Redis that came back empty. A lost write counts as unconfirmed: it may be in the history
 * again only if it was sent again.
 */
export function withoutLost(writes: readonly Write[], born: string): Write[] {
  return writes.map((write) => (isBefore(write.revision, born) ? { ...write, revision: undefined } : write));
}

/** Returns how often a write may have happened in addition to its known revision. */
function listChances({ unanswered, revision, once }: Write): number {
  const known = revision === undefined ? 0 : 1;
  return once ? Math.min(unanswered, 1 - known) : unanswered;
}

function toName({ operation, plan, revision, text }: Write): string {
  return `${operation} of ${plan} at ${revision} ${shortened(text)}`;
}
