import { type Bounds, changeCapacity, generationCount, objectCount } from './bounds.ts';

/*
 * One state of the whole world. Two conventions keep it small without losing an interleaving.
 *
 * Numbers (revisions, versions, horizons, scores) are even and only compared, so before a state is stored the
 * numbers in use are replaced by 2, 4, 6 … in their order. The odd number after R is the score `R + 1`: above R,
 * and not above any number given later. 1 is the lowest score, 0 is none.
 *
 * Tokens and epochs are only compared for being the same, so they are replaced by a few names: see canonical.ts.
 */

/** A plan as Redis stores it. */
export interface Plan {
  /** 0: there is no hash. */
  revision: number;
  searchable: number;
  /** Objects of the tree, a bit each; none: deleted or unknown. */
  tree: number;
  /** By object: the revision that removed it. */
  leaving: number[];
  /** Score in `pending`. */
  pending: number;
  /** Token of the repair that is wanted. */
  token: number;
  /** The plan's score in `pending` at the time when it was given up; 0: not failed. */
  failed: number;
  /** Whether a rebuild must still write the plan. */
  backfill: number;
  /** 1: the index refuses the content until its mapping is repaired. 2: the generations of rebuilds refuse it. */
  bad: number;
  /** The next generation has refused it, and the live one has taken it. */
  rejected: number;
}

/** An entry of the stream; it stays here, as a ghost, when it is trimmed. */
export interface Change {
  revision: number;
  plan: number;
  tree: number;
  relay: number;
  history: number;
  trimmed: number;
  /** The change was only in a history index that no longer exists. */
  lost: number;
}

export const relayed = { no: 0, read: 1, announced: 2, acknowledged: 3 } as const;
export const inHistory = { done: 0, pending: 1, failed: 2 } as const;

export interface Redis {
  plans: Plan[];
  changes: Change[];
  epoch: number;
  /** A generation's slot, counted from 1. */
  live: number;
  /** The generation that a rebuild fills; 0: no rebuild. */
  next: number;
  /** The next generation is complete, and about to be live. */
  closed: number;
  /** The rebuild cannot be finished any more. */
  abandoning: number;
  /** Living plans with a revision above `seedFrom` and at most `seedTo` count as in `backfill`; 0: there is no such range … */
  seedFrom: number;
  seedTo: number;
  /** … and, after the live index was lost, as pending from the very beginning. */
  seedDoubts: number;
  /** The live generation has its name, but its index does not exist yet. */
  unmade: number;
  /** Redis has come back empty, and knows no live generation. */
  liveless: number;
  /** The index of the history that is known; 0: none. */
  historyKnown: number;
  /** Position in `changes`, counted from 1, where the replay of the stream to the history continues; 0: no replay. */
  historyFrom: number;
}

/** A document's place in a shard: what the engine has and what searches see. Owners count from 1; 0: deleted. */
export interface Place {
  version: number;
  owner: number;
  seenVersion: number;
  seenOwner: number;
}

export interface Generation {
  exists: number;
  /** It was made by a rebuild, and refuses what the first one takes. */
  strict: number;
  /** By shard and object. */
  places: Place[][];
}

/** One plan of a consumer's batch: the data that the consumer read from Redis and found in the index. */
export interface InFlight {
  /** Each plan of a batch is at a stage of its own. */
  stage: number;
  revision: number;
  tree: number;
  leaving: number[];
  token: number;
  epoch: number;
  horizon: number;
  live: number;
  next: number;
  /** The repair has searched the index for the plan's documents. */
  looked: number;
  /** The index has a version that Redis has not reached. */
  ahead: number;
  /** By generation and object: the version to delete at. */
  found: number[][];
  /** Steps of the bulk that are done, a bit for each generation and object. */
  sent: number;
  /** The content that was read is of a kind that the index refuses: see `Plan.bad`. */
  bad: number;
  refused: number;
  /** Only the next generation has refused the plan. */
  refusedByNext: number;
}

export interface Consumer {
  /** By plan. */
  inFlight: InFlight[];
  /** It has a message that announces every plan, and has not acknowledged it … */
  joint: number;
  /** … which comes again, … */
  jointAgain: number;
  /** … of which these plans are still to be read, a bit each, … */
  unread: number;
  /** … and these are done. */
  acknowledged: number;
}

/** `again`: an attempt to write the plan has failed after an unknown part of it, and the plan must be read again. */
export const stages = { idle: 0, again: 1, reading: 2, written: 3, refreshed: 4, marked: 5 } as const;

export interface HistoryConsumer {
  stage: number;
  /** Position in `changes`. */
  change: number;
  /** The history's epoch began after this consumer had read. */
  outdated: number;
}

export const historyStages = { idle: 0, read: 1, created: 2, refreshed: 3, marked: 4, refused: 5 } as const;

export interface State {
  redis: Redis;
  /** The state of Redis on disk, for a rewind; `savedTaken`: whether there is one. */
  saved: Redis;
  savedTaken: number;
  rewound: number;
  generations: Generation[];
  /** The generation that searches read, counted from 1. */
  alias: number;
  /** Known to the rebuilding process: the plans that it found correct in the next generation, a bit each … */
  audited: number;
  /** … and whether it has moved the alias. */
  swapped: number;
  /** The generation that the abandoning process is about to drop; 0: none. */
  dropping: number;
  /** Search announcements that were never delivered, a bit for each plan … */
  messages: number;
  /** … and redelivered ones: the consumer that had them may have written the plan, but has not marked it. */
  redelivered: number;
  jointMessagesLeft: number;
  /** The redelivered ones are one message, which is delivered whole or split. */
  together: number;
  /** History announcements and what the history has, a bit for each change. */
  historyMessages: number;
  historyStored: number;
  commitsLeft: number;
  repairsLeft: number;
  rebuildsLeft: number;
  refusalsLeft: number;
  nextRefusalsLeft: number;
  /** The mapping was repaired: the index refuses nothing any more. */
  mended: number;
  historyRefusalsLeft: number;
  historyWipesLeft: number;
  wipesLeft: number;
  emptiesLeft: number;
  /** The index of the history that there is, counted from 1 … */
  historyIndex: number;
  /** … the one that the index reconciler has seen and not yet handled; 0: none … */
  historySeen: number;
  /** … and whether one was removed and the index reconciler has not noticed it. */
  unnoticed: number;
  tampersLeft: number;
  /** A number was given twice. */
  repeated: number;
  historyConsumers: HistoryConsumer[];
  consumers: Consumer[];
  /** Highest number in use; derived. */
  top: number;
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

function emptyRedis(bounds: Bounds): Redis {
  return {
    plans: times(bounds.plans, () => ({
      ...{ revision: 0, searchable: 0, tree: 0, leaving: times(objectCount(bounds), () => 0) },
      ...{ pending: 0, token: 0, failed: 0, backfill: 0, bad: 0, rejected: 0 },
    })),
    changes: times(changeCapacity(bounds), () => ({
      ...{ revision: 0, plan: 0, tree: 0 },
      ...{ relay: relayed.no, history: inHistory.done, trimmed: 0, lost: 0 },
    })),
    epoch: 1,
    live: 1,
    next: 0,
    closed: 0,
    abandoning: 0,
    ...{ seedFrom: 0, seedTo: 0, seedDoubts: 0, unmade: 0, liveless: 0 },
    historyKnown: 0,
    historyFrom: 0,
  };
}

/** Nothing written yet, one empty generation, everybody idle. */
export function initialState(bounds: Bounds): State {
  const objects = objectCount(bounds);
  const generations = generationCount(bounds);
  const inFlight = (): InFlight => ({
    ...{
      stage: stages.idle,
      revision: 0,
      tree: 0,
      leaving: times(objects, () => 0),
      token: 0,
      epoch: 0,
      horizon: 0,
    },
    ...{ live: 0, next: 0, looked: 0, ahead: 0, sent: 0, bad: 0, refused: 0, refusedByNext: 0 },
    found: times(generations, () => times(objects, () => 0)),
  });
  return {
    redis: emptyRedis(bounds),
    saved: emptyRedis(bounds),
    ...{ savedTaken: 0, rewound: 0 },
    generations: times(generations, () => ({
      exists: 0,
      strict: 0,
      places: times(bounds.shards, () =>
        times(objects, () => ({ version: 0, owner: 0, seenVersion: 0, seenOwner: 0 })),
      ),
    })).map((generation, slot) => ({ ...generation, exists: slot === 0 ? 1 : 0 })),
    ...{ alias: 1, audited: 0, swapped: 0, dropping: 0, messages: 0, redelivered: 0, together: 0 },
    jointMessagesLeft: bounds.jointMessages,
    ...{ historyMessages: 0, historyStored: 0 },
    commitsLeft: bounds.commits,
    repairsLeft: bounds.needlessRepairs,
    rebuildsLeft: bounds.rebuilds,
    refusalsLeft: bounds.refusals,
    nextRefusalsLeft: bounds.nextRefusals,
    mended: 0,
    historyRefusalsLeft: bounds.historyRefusals,
    historyWipesLeft: bounds.historyWipes,
    wipesLeft: bounds.wipes,
    emptiesLeft: bounds.empties,
    ...{ historyIndex: 1, historySeen: 0, unnoticed: 0 },
    tampersLeft: bounds.tampers,
    repeated: 0,
    historyConsumers: times(bounds.historyConsumers, () => ({
      stage: historyStages.idle,
      change: 0,
      outdated: 0,
    })),
    consumers: times(bounds.consumers, () => ({
      ...{ inFlight: times(bounds.plans, inFlight), joint: 0, jointAgain: 0, unread: 0, acknowledged: 0 },
    })),
    top: 0,
  };
}
