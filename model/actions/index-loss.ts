import type { Action } from '../action.ts';
import type { Bounds } from '../bounds.ts';
import { numberName } from '../format.ts';
import { historyStages, inHistory, type Redis, type State } from '../state.ts';

/** The index reconciler is modelled for the history, which has no other place for what it lost. */
const each = (bounds: Bounds): number => (bounds.historyWipes > 0 ? 1 : 0);

/** Begins an epoch: marks that are based on earlier reads fail from now on. */
function beginEpoch(state: State): void {
  for (const consumer of state.historyConsumers) {
    if (consumer.stage !== historyStages.idle) consumer.outdated = 1;
  }
}

/** The index reconciler sees which index there is; if it is the known one, nothing follows. */
export const list: Action = {
  name: 'indices.list',
  choices: each,
  apply(state) {
    if (state.historySeen !== 0 || state.redis.historyKnown === state.historyIndex) return false;
    state.historySeen = state.historyIndex;
    return true;
  },
  describe: (before) => `the index reconciler sees that the history's index is number ${before.historyIndex}`,
};

/** The known index is gone: Redis knows none any more, and keeps the stream for the next one. */
export const lose: Action = {
  name: 'indices.replaceHistory',
  choices: each,
  apply(state, _way, { rules }) {
    const { redis } = state;
    if (state.historySeen === 0 || redis.historyKnown === 0) return false;
    redis.historyKnown = 0;
    redis.historyFrom = 1;
    if (!rules.knownBeforeGiven) beginEpoch(state);
    state.historySeen = 0;
    state.unnoticed = 0;
    return true;
  },
  describe: (before) => `the index reconciler loses the history's index number ${before.redis.historyKnown}`,
};

/**
 * The index is known, its epoch begins, and the whole stream must be replayed to it, including revisions that were
 * refused before.
 */
export const note: Action = {
  name: 'indices.noteHistory',
  choices: each,
  apply(state, _way, { rules }) {
    const { redis } = state;
    if (state.historySeen === 0 || redis.historyKnown !== 0) return false;
    if (!rules.knownBeforeGiven && redis.historyFrom !== 0) return false;
    redis.historyKnown = state.historySeen;
    if (rules.knownBeforeGiven) {
      redis.historyFrom = 1;
      for (const change of redis.changes) {
        if (change.history === inHistory.failed) change.history = inHistory.pending;
      }
      beginEpoch(state);
    }
    state.historySeen = 0;
    if (redis.historyKnown === state.historyIndex) state.unnoticed = 0;
    return true;
  },
  describe: (_before, after) =>
    `the index reconciler notes the history's index number ${after.redis.historyKnown}`,
};

/** Gives the next entry of the stream to the history once more, unless the history has refused it. */
export const restore: Action = {
  name: 'indices.restoreHistory',
  choices: each,
  apply({ redis }, _way, { rules }) {
    if (redis.historyFrom === 0 || (redis.historyKnown === 0) === rules.knownBeforeGiven) return false;
    const next = findNext(redis);
    const change = redis.changes[next];
    if (change !== undefined && change.history !== inHistory.failed) change.history = inHistory.pending;
    redis.historyFrom = change === undefined ? 0 : next + 2;
    return true;
  },
  describe({ redis }) {
    const change = redis.changes[findNext(redis)];
    return change === undefined
      ? 'the index reconciler has given all of the stream to the history'
      : `the index reconciler gives revision ${numberName(change.revision)} to the history once more`;
  },
};

/** Returns the position of the next entry that must be replayed; -1 if all were. */
function findNext({ changes, historyFrom }: Redis): number {
  return changes.findIndex(
    ({ revision, trimmed }, i) => i + 1 >= historyFrom && revision !== 0 && trimmed === 0,
  );
}
