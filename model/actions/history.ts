import { type Action, type Model, split } from '../action.ts';
import { at } from '../at.ts';
import { changeCapacity } from '../bounds.ts';
import { consumerName, numberName } from '../format.ts';
import { type HistoryConsumer, historyStages, inHistory, relayed, type State } from '../state.ts';

const each = (bounds: Model['bounds']): number => bounds.historyConsumers;
const hasHistory = (bounds: Model['bounds'], choices: number): number =>
  bounds.historyConsumers > 0 ? choices : 0;
const revisionName = (state: State, change: number): string =>
  numberName(at(state.redis.changes, change).revision);
const name = (c: number): string => `history ${consumerName(c)}`;

function release(consumer: HistoryConsumer): void {
  consumer.stage = historyStages.idle;
  consumer.change = 0;
  consumer.outdated = 0;
}

export const read: Action = {
  name: 'history.read',
  choices: (bounds) => each(bounds) * changeCapacity(bounds),
  apply(state, choice, { bounds }) {
    const [c, i] = split(choice, bounds.historyConsumers);
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.idle || (state.historyMessages & (1 << i)) === 0) return false;
    state.historyMessages &= ~(1 << i);
    // No longer in the stream: it is stored already, so there is nothing left but to mark it.
    consumer.stage = at(state.redis.changes, i).trimmed === 1 ? historyStages.refreshed : historyStages.read;
    consumer.change = i;
    return true;
  },
  describe(before, _after, choice, { bounds }) {
    const [c, i] = split(choice, bounds.historyConsumers);
    const isGone = at(before.redis.changes, i).trimmed === 1;
    return `${name(c)} reads revision ${revisionName(before, i)}${isGone ? ', which is no longer in the stream' : ''}`;
  },
};

/** Creates the document of a revision, or finds it there already. It may be refused for its content. */
export const create: Action = {
  name: 'history.create',
  choices: (bounds) => each(bounds) * 2,
  apply(state, choice, { bounds }) {
    const [c, isRefused] = split(choice, bounds.historyConsumers);
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.read) return false;
    if (isRefused === 1) {
      const isStored = (state.historyStored & (1 << consumer.change)) !== 0;
      if (isStored || state.historyRefusalsLeft === 0) return false;
      state.historyRefusalsLeft--;
      consumer.stage = historyStages.refused;
    } else {
      state.historyStored |= 1 << consumer.change;
      consumer.stage = historyStages.created;
    }
    return true;
  },
  describe(before, _after, choice, { bounds }) {
    const [c, isRefused] = split(choice, bounds.historyConsumers);
    const revision = revisionName(before, at(before.historyConsumers, c).change);
    return `${name(c)} ${isRefused === 1 ? 'is refused' : 'stores'} revision ${revision}`;
  },
};

/** So that what is not pending is listed; what searches see of the history is not modelled. */
export const refresh: Action = {
  name: 'history.refresh',
  choices: each,
  apply(state, c) {
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.created) return false;
    consumer.stage = historyStages.refreshed;
    return true;
  },
  describe: (_before, _after, c) => `${name(c)} refreshes its index`,
};

/** The revision is no longer pending, nor failed; nothing happens where another epoch has begun since it was read. */
export const mark: Action = {
  name: 'history.mark',
  choices: each,
  apply(state, c, { rules }) {
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.refreshed) return false;
    if (consumer.outdated === 0 || !rules.historyEpochAtMark)
      at(state.redis.changes, consumer.change).history = inHistory.done;
    consumer.stage = historyStages.marked;
    return true;
  },
  describe: (before, _after, c) =>
    `${name(c)} marks revision ${revisionName(before, at(before.historyConsumers, c).change)}`,
};

export const acknowledge: Action = {
  name: 'history.acknowledge',
  choices: each,
  apply(state, c) {
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.marked) return false;
    release(consumer);
    return true;
  },
  describe: (_before, _after, c) => `${name(c)} acknowledges its message`,
};

/** A refused revision goes from pending to failed, and its message to the dead letters. */
export const giveUp: Action = {
  name: 'history.giveUp',
  choices: each,
  apply(state, c, { rules }) {
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage !== historyStages.refused) return false;
    const change = at(state.redis.changes, consumer.change);
    if (change.history === inHistory.pending || !rules.historyGiveUpCompares)
      change.history = inHistory.failed;
    release(consumer);
    return true;
  },
  describe: (before, _after, c) =>
    `${name(c)} gives revision ${revisionName(before, at(before.historyConsumers, c).change)} up`,
};

/** Announces a revision again that the history has not stored for too long. */
export const sweep: Action = {
  name: 'sweep.announceHistory',
  choices: (bounds) => hasHistory(bounds, changeCapacity(bounds)),
  apply(state, i, { rules }) {
    const isPending = at(state.redis.changes, i).history === inHistory.pending;
    if (!rules.historySweep || !isPending || (state.historyMessages & (1 << i)) !== 0) return false;
    state.historyMessages |= 1 << i;
    return true;
  },
  describe: (before, _after, i) =>
    `the sweeper announces revision ${revisionName(before, i)} to the history again`,
};

/** The stream loses its oldest entry, when nobody needs it. */
export const trim: Action = {
  name: 'trim',
  choices: (bounds) => hasHistory(bounds, 1),
  apply(state, _way, { rules }) {
    const oldest = state.redis.changes.find((change) => change.revision !== 0 && change.trimmed === 0);
    if (oldest === undefined) return false;
    if (rules.trimAfterRelay && oldest.relay !== relayed.acknowledged) return false;
    if (rules.trimAfterHistory && oldest.history === inHistory.pending) return false;
    if (rules.failedStopsTrim && oldest.history === inHistory.failed) return false;
    const { changes, historyFrom } = state.redis;
    const isGiven = historyFrom === 0 || changes.indexOf(oldest) + 2 < historyFrom;
    if (rules.givenBeforeTrim && !isGiven) return false;
    oldest.trimmed = 1;
    oldest.lost = state.unnoticed;
    return true;
  },
  describe(before) {
    const oldest = before.redis.changes.find((change) => change.revision !== 0 && change.trimmed === 0);
    return `the stream is trimmed of revision ${numberName(oldest?.revision ?? 0)}`;
  },
};

/** Messages of the queue `history` may be lost and come again like any other; a failed one is redriven so. */
export const lost: Action = {
  name: 'message.lost',
  choices: (bounds) => (bounds.hostileQueue ? hasHistory(bounds, changeCapacity(bounds)) : 0),
  apply(state, i) {
    // A dead letter is kept until its redelivery has succeeded.
    const isFailed = at(state.redis.changes, i).history === inHistory.failed;
    if (isFailed || (state.historyMessages & (1 << i)) === 0) return false;
    state.historyMessages &= ~(1 << i);
    return true;
  },
  describe: (before, _after, i) => `the history's message for revision ${revisionName(before, i)} is lost`,
};

export const duplicated: Action = {
  name: 'message.duplicated',
  choices: (bounds) => (bounds.hostileQueue ? hasHistory(bounds, changeCapacity(bounds)) : 0),
  apply(state, i) {
    const change = at(state.redis.changes, i);
    if (change.relay < relayed.announced || (state.historyMessages & (1 << i)) !== 0) return false;
    state.historyMessages |= 1 << i;
    return true;
  },
  describe: (before, _after, i) =>
    `an old message for revision ${revisionName(before, i)} comes to the history again`,
};

export const crash: Action = {
  name: 'process.crash',
  choices: (bounds) => (bounds.crashes ? each(bounds) : 0),
  apply(state, c) {
    const consumer = at(state.historyConsumers, c);
    if (consumer.stage === historyStages.idle) return false;
    state.historyMessages |= 1 << consumer.change;
    release(consumer);
    return true;
  },
  describe: (_before, _after, c) => `${name(c)} dies; its message comes back`,
};
