import type { Model } from './action.ts';
import { isUnnoticed } from './actions/live-index-loss.ts';
import { isLiveLost, objectCount } from './bounds.ts';
import { numberName, objectName, planName } from './format.ts';
import { lowestScore } from './numbers.ts';
import { has, mayHave } from './plans.ts';
import { isInDoubt } from './range.ts';
import { exists, seen } from './search-index.ts';
import type { State } from './state.ts';

/** Returns a fault of this state that no later step can excuse; undefined: none. */
export function broken(state: State, model: Model): string | undefined {
  if (state.repeated === 1) return 'a number was given twice';
  return (
    aliasFault(state) ??
    historyFault(state) ??
    (isUntold(state, model) ? undefined : promiseFault(state, model))
  );
}

/** Whether Redis does not know yet what has happened to it, or to the index. */
const isUntold = (state: State, { bounds }: Model): boolean =>
  state.rewound === 1 || state.tampersLeft < bounds.tampers || bounds.consumers === 0 || isUnnoticed(state);

function aliasFault(state: State): string | undefined {
  // Somebody has removed the index, and the index reconciler must create another one.
  if (isUnnoticed(state) || state.redis.unmade === 1) return undefined;
  return exists(state, state.alias) ? undefined : 'the alias points at no generation';
}

function historyFault(state: State): string | undefined {
  for (const [i, change] of state.redis.changes.entries()) {
    if (change.trimmed === 1 && change.lost === 0 && (state.historyStored & (1 << i)) === 0) {
      return `revision ${numberName(change.revision)} has left the stream and is not in the history`;
    }
  }
  return undefined;
}

/**
 * Checks the promises of Redis against the documents that searches see. The index must have the plan at `searchable`,
 * and at every revision for which a wait would be answered: any below the score in `pending`. Waits for a failed plan
 * end with the state `failed`, so only its `searchable` is checked.
 */
function promiseFault(state: State, model: Model): string | undefined {
  for (const [p, plan] of state.redis.plans.entries()) {
    const score = isInDoubt(state.redis, plan, model.rules) ? lowestScore : plan.pending;
    // After the loss of an index no revision of a plan is sure to be searchable, so none is reported as searchable.
    const isTold = plan.searchable !== 0 && (!isLiveLost(model.bounds) || score !== lowestScore);
    if (isTold) {
      const fault = missing(state, p, plan.searchable, model);
      if (fault !== undefined) return `${planName(p)} is reported searchable at ${fault}`;
    }
    if (plan.failed !== 0) continue;
    const answered = lastRevisionBelow(state, p, score === 0 ? Number.POSITIVE_INFINITY : score);
    const fault = answered === 0 ? undefined : missing(state, p, answered, model);
    if (fault !== undefined) return `a wait for ${planName(p)} is answered at ${fault}`;
  }
  return undefined;
}

function lastRevisionBelow(state: State, p: number, score: number): number {
  let last = 0;
  for (const { revision, plan } of state.redis.changes) {
    if (plan === p && revision < score) last = Math.max(last, revision);
  }
  return last;
}

/** Why the index does not have the plan at `revision` or later; undefined: it has. */
function missing(state: State, p: number, revision: number, { bounds }: Model): string | undefined {
  for (let object = 0; object < objectCount(bounds); object++) {
    if (!mayHave(p, object, bounds)) continue;
    const version = seen(state, state.alias, p, object, bounds);
    const absentAt = lastRevisionWithout(state, p, object);
    const name = objectName(object, bounds);
    if (version === 0 && absentAt < revision)
      return `${numberName(revision)}, but ${name} is not in the index`;
    // A late bulk may restore an object for a while if Elasticsearch has forgotten its deletion.
    const isForgiven = bounds.forgetsDeletes && absentAt > version;
    if (version !== 0 && version < revision && !isForgiven) {
      return `${numberName(revision)}, but ${name} is in the index at ${numberName(version)}`;
    }
  }
  return undefined;
}

/** The last revision of a plan that had no such object. */
function lastRevisionWithout(state: State, p: number, object: number): number {
  let last = 0;
  for (const { revision, plan, tree } of state.redis.changes) {
    if (plan === p && !has(tree, object)) last = Math.max(last, revision);
  }
  return last;
}
