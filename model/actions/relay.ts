import type { Action } from '../action.ts';
import { at } from '../at.ts';
import { type Bounds, changeCapacity } from '../bounds.ts';
import { numberName } from '../format.ts';
import { announce as announceSearch } from '../plans.ts';
import { relayed, type State } from '../state.ts';

/** The relay is modelled where its place in the stream matters: with a history and trimming. */
const each = (bounds: Bounds): number => (bounds.historyConsumers > 0 ? changeCapacity(bounds) : 0);
const revisionName = (state: State, i: number): string => numberName(at(state.redis.changes, i).revision);

/** The relay reads an entry; one that has left the stream is never read. */
export const read: Action = {
  name: 'relay.read',
  choices: each,
  apply(state, i) {
    const change = at(state.redis.changes, i);
    if (change.revision === 0 || change.relay !== relayed.no || change.trimmed === 1) return false;
    change.relay = relayed.read;
    return true;
  },
  describe: (before, _after, i) => `the relay reads revision ${revisionName(before, i)}`,
};

/** Announces what it has read, as often as it dies before it acknowledges. */
export const announce: Action = {
  name: 'relay.announce',
  choices: each,
  apply(state, i, { bounds }) {
    const change = at(state.redis.changes, i);
    if (change.relay !== relayed.read) return false;
    change.relay = relayed.announced;
    state.historyMessages |= 1 << i;
    if (bounds.consumers > 0) announceSearch(state, change.plan);
    return true;
  },
  describe: (before, _after, i) => `the relay announces revision ${revisionName(before, i)}`,
};

export const acknowledge: Action = {
  name: 'relay.acknowledge',
  choices: each,
  apply(state, i) {
    const change = at(state.redis.changes, i);
    if (change.relay !== relayed.announced) return false;
    change.relay = relayed.acknowledged;
    return true;
  },
  describe: (before, _after, i) => `the relay acknowledges revision ${revisionName(before, i)}`,
};
