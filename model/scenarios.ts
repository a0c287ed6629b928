import { type Bounds, minimal } from './bounds.ts';

/** A world that is small enough to be explored completely, and its purpose. */
export interface Scenario {
  readonly name: string;
  readonly about: string;
  readonly bounds: Bounds;
  /** Takes several seconds: checked in `scenarios.long.test.ts`. */
  readonly long?: boolean;
}

const hostile = { hostileQueue: true, crashes: true } as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'visibility',
    about: 'one plan; searches see writes only after a refresh',
    bounds: { ...minimal, ...hostile, commits: 2, consumers: 2, refreshes: true },
  },
  {
    name: 'forgotten deletes',
    about: 'one plan; Elasticsearch forgets deletes at any moment',
    bounds: { ...minimal, ...hostile, commits: 3, consumers: 2, forgetsDeletes: true },
  },
  {
    name: 'forgotten by both',
    about: 'one plan; the sweeper forgets too, nobody dies',
    bounds: {
      ...{ ...minimal, hostileQueue: true, commits: 3, consumers: 2 },
      ...{ forgetsDeletes: true, sweepForgets: true },
    },
  },
  {
    name: 'anti-entropy',
    about: 'one plan; everything may be forgotten, lost and die, and anti-entropy heals it',
    bounds: {
      ...{ ...minimal, ...hostile, commits: 2, consumers: 2 },
      ...{ forgetsDeletes: true, sweepForgets: true, antiEntropy: true },
    },
  },
  {
    name: 'move on one shard',
    about: 'two plans and a child that moves between them, which is one document',
    bounds: { ...minimal, plans: 2, commits: 3, consumers: 2, sweepForgets: true },
  },
  {
    name: 'move on one shard, forgotten',
    about: 'the same, and Elasticsearch forgets deletes',
    bounds: { ...minimal, plans: 2, commits: 3, consumers: 2, forgetsDeletes: true },
  },
  {
    name: 'move over two shards',
    about: 'two plans and a child that moves between them, which is two documents',
    bounds: { ...minimal, plans: 2, shards: 2, commits: 3, consumers: 2, forgetsDeletes: true },
  },
  {
    name: 'four commits',
    about: 'two plans, a child that moves there and back, one consumer',
    bounds: { ...minimal, plans: 2, commits: 4 },
  },
  {
    name: 'two children',
    about: 'one plan with two children',
    bounds: { ...minimal, ...hostile, children: 2, commits: 2, consumers: 2, forgetsDeletes: true },
  },
  {
    name: 'batch of two',
    long: true,
    about: 'two plans in one batch, each at its own stage, and a child that moves between them',
    bounds: { ...minimal, plans: 2, batch: 2, commits: 3, consumers: 2, forgetsDeletes: true },
  },
  {
    name: 'batch in parts',
    long: true,
    about:
      'a bulk of one plan of a batch fails or comes late, while the other is shown, marked and acknowledged',
    bounds: {
      ...minimal,
      crashes: true,
      plans: 2,
      batch: 2,
      commits: 2,
      consumers: 2,
      bulkFails: true,
      refreshes: true,
    },
  },
  {
    name: 'message of two',
    long: true,
    about: 'two plans in one message, which is acknowledged whole, comes again whole, or is split',
    bounds: {
      ...{ ...minimal, crashes: true, jointMessages: 1, plans: 2, children: 0 },
      ...{ commits: 3, consumers: 2, forgetsDeletes: true },
    },
  },
  {
    name: 'message of two, refused content',
    about: 'the index refuses one plan of a message, and takes the other',
    bounds: {
      ...{ ...minimal, crashes: true, jointMessages: 1, plans: 2, children: 0, batch: 2 },
      ...{ commits: 2, consumers: 1, refusals: 1 },
    },
  },
  {
    name: 'bulks that fail',
    about: 'one plan; bulks land and their answers are lost, and Elasticsearch forgets deletes',
    bounds: {
      ...minimal,
      hostileQueue: true,
      commits: 3,
      consumers: 2,
      bulkFails: true,
      forgetsDeletes: true,
    },
  },
  {
    name: 'bulk document by document',
    about: 'the documents of a bulk arrive one by one, in any order, or only a part of them',
    bounds: {
      ...{ ...minimal, ...hostile, commits: 2, consumers: 2, forgetsDeletes: true },
      ...{ bulkByDocument: true, bulkFails: true, refreshes: true },
    },
  },
  {
    name: 'needless repairs',
    about: 'two plans; repairs are asked for without a cause',
    bounds: { ...minimal, plans: 2, commits: 2, consumers: 2, needlessRepairs: 2 },
  },
  {
    name: 'refused content',
    long: true,
    about: 'the index refuses a commit, until its mapping is repaired',
    bounds: { ...minimal, ...hostile, commits: 3, consumers: 2, refusals: 1 },
  },
  {
    name: 'refused content, forgotten deletes',
    about: 'the index refuses a part of a late bulk, and Elasticsearch forgets deletes',
    bounds: { ...minimal, crashes: true, commits: 2, consumers: 2, refusals: 1, forgetsDeletes: true },
  },
  {
    name: 'batch of two, refused content',
    long: true,
    about: 'the index refuses one plan of a batch, and takes the other',
    bounds: { ...minimal, ...hostile, plans: 2, batch: 2, commits: 2, consumers: 2, refusals: 1 },
  },
  {
    name: 'rewind',
    about: 'Redis loses its last writes',
    bounds: {
      ...minimal,
      ...hostile,
      commits: 3,
      consumers: 1,
      rewinds: true,
      antiEntropy: true,
      forgetsDeletes: true,
    },
  },
  {
    name: 'tampering',
    about: 'one plan; somebody changes or removes a document in the index',
    bounds: { ...minimal, ...hostile, commits: 2, consumers: 2, antiEntropy: true, tampers: 1 },
  },
  {
    name: 'rebuild',
    long: true,
    about: 'a rebuild while plans are written',
    bounds: { ...minimal, ...hostile, commits: 2, consumers: 2, rebuilds: 1 },
  },
  {
    name: 'rebuild of two plans',
    long: true,
    about: 'a rebuild while a child moves',
    bounds: { ...minimal, plans: 2, commits: 2, consumers: 2, rebuilds: 1 },
  },
  {
    name: 'rebuild, refused content',
    about: 'a rebuild meets a plan that the index refuses',
    bounds: { ...minimal, ...hostile, commits: 2, rebuilds: 1, refusals: 1 },
  },
  {
    name: 'rebuild, refused again',
    about: 'a rebuild meets a plan that was refused before, and is written once more',
    bounds: { ...minimal, commits: 3, rebuilds: 1, refusals: 1 },
  },
  {
    name: 'rebuild, refused by the next',
    about: 'a rebuild meets a plan that its own generation refuses',
    bounds: { ...minimal, ...hostile, commits: 2, rebuilds: 1, nextRefusals: 1 },
  },
  {
    name: 'abandoned rebuild',
    about: 'a rebuild may be abandoned at any moment, and another one follows',
    bounds: { ...minimal, ...hostile, commits: 2, consumers: 1, rebuilds: 2, abandons: true },
  },
  {
    name: 'live index removed',
    about: 'somebody removes the live index while a child moves',
    bounds: { ...minimal, plans: 2, commits: 2, consumers: 2, wipes: 1 },
  },
  {
    name: 'live index removed in a rebuild',
    long: true,
    about: 'the same while a rebuild runs, which may be abandoned',
    bounds: { ...minimal, ...hostile, commits: 2, consumers: 1, rebuilds: 1, abandons: true, wipes: 1 },
  },
  {
    name: 'Redis comes back empty',
    about: 'Redis loses everything while plans are written, and the index reconciler begins again',
    bounds: { ...minimal, ...hostile, commits: 3, consumers: 2, empties: 1 },
  },
  {
    name: 'rebuild, rewind',
    about: 'Redis loses the beginning or the end of a rebuild',
    bounds: { ...minimal, commits: 1, rebuilds: 1, rewinds: true, forgetsDeletes: true, antiEntropy: true },
  },
  {
    name: 'history',
    about: 'the history and the trimming of the stream, with revisions that are refused',
    bounds: {
      ...minimal,
      hostileQueue: true,
      commits: 2,
      consumers: 0,
      historyConsumers: 2,
      historyRefusals: 1,
    },
  },
  {
    name: 'history, nothing lost',
    about: 'the same; consumers die, but no message is lost',
    bounds: { ...minimal, crashes: true, commits: 2, consumers: 0, historyConsumers: 2, historyRefusals: 1 },
  },
  {
    name: 'history removed',
    about: "somebody removes the history's index, also while it is made again",
    bounds: {
      ...{ ...minimal, crashes: true, commits: 1, consumers: 0 },
      ...{ historyConsumers: 2, historyRefusals: 1, historyWipes: 2 },
    },
  },
];
