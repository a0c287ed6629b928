import { isBefore } from './loss.ts';
import { shortened } from './plans.ts';

/** Operations as the history names them. */
export type Operation = 'create' | 'replace' | 'patch' | 'delete';

/**
 * One write of a client, with all that the client was told of it. A client sends a write again and again until it
 * is answered; where an answer did not come, it may have happened or not, and may still happen for a while.
 */
export interface Write {
  readonly plan: string;
  readonly operation: Operation;
  /** The exact text of the plan; null for a deletion. */
  readonly text: string | null;
  /** The revision that its condition names; undefined: that there is no plan. */
  readonly base: string | undefined;
  /** Sent with an idempotency key: it happens once at most, however often it is sent. */
  readonly once: boolean;
  /** How often it was sent and not answered, or answered 5xx. */
  unanswered: number;
  /** The revision of its 2xx, or that a read has shown since: from then on it must never be missing. */
  revision: string | undefined;
  acknowledged: boolean;
}

/** A revision as the history tells it. */
export interface ConfirmedWrite {
  readonly revision: string;
  readonly operation: string;
  readonly text: string | null;
}

/** What a comparison of the history with the journal has found. Each line is for people. */
export interface Comparison {
  /** Writes that were promised and are not there, or are not what was written. */
  readonly lost: readonly string[];
  /** Revisions that nobody has written. */
  readonly unexplained: readonly string[];
  /** Revisions of writes that nobody was answered, which is allowed. */
  readonly unanswered: number;
  /** The plan's text at the end; undefined where there is none. */
  readonly last: string | undefined;
}

/**
 * Whether what the history tells of one plan, oldest first, is what its client wrote: every revision is a write
 * whose condition held in the state before it, with exactly its text and operation; every promised write is one of
 * them; and what is no promised write is a repair, which changes nothing, or a write without an answer, at most as
 * often as it was sent so.
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
        lost.push(`${toName(own)} is told as ${each.operation} ${shortened(each.text)} upon ${revision}`);
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
 * The writes as they count after Redis came back empty: one that was lost was promised in vain, and may have happened
 * again only if it was sent again.
 */
export function withoutLost(writes: readonly Write[], born: string): Write[] {
  return writes.map((write) => (isBefore(write.revision, born) ? { ...write, revision: undefined } : write));
}

/** How often a write may have happened beside the time that its client knows of. */
function listChances({ unanswered, revision, once }: Write): number {
  const known = revision === undefined ? 0 : 1;
  return once ? Math.min(unanswered, 1 - known) : unanswered;
}

function toName({ operation, plan, revision, text }: Write): string {
  return `${operation} of ${plan} at ${revision} ${shortened(text)}`;
}
