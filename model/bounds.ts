/** How large a world is explored, and which hostile things may happen in it. */
export interface Bounds {
  /** One or two; each has a root document of its own. */
  readonly plans: number;
  /** 1: both plans route to one shard, where one id is one document. 2: each has its own. */
  readonly shards: number;
  /** Objects that either plan may have, and that may move between them. */
  readonly children: number;
  readonly commits: number;
  readonly consumers: number;
  /** Plans in one batch of a consumer. */
  readonly batch: number;
  /** Messages that announce every plan, and are acknowledged when all of them are done. */
  readonly jointMessages: number;
  /** Elasticsearch may forget deletes, at any moment. */
  readonly forgetsDeletes: boolean;
  /** The sweeper may forget tombstones and removed objects, at any moment that the protocol allows. */
  readonly sweepForgets: boolean;
  /** Messages may be lost, and announced again long after. */
  readonly hostileQueue: boolean;
  /** Consumers may die. */
  readonly crashes: boolean;
  /** A bulk may fail when any part of it has landed; its plan is read and written again by the same process. */
  readonly bulkFails: boolean;
  /** Documents are written one by one in any order, rather than a bulk at once. */
  readonly bulkByDocument: boolean;
  /** Searches see writes only after a refresh; otherwise at once. */
  readonly refreshes: boolean;
  readonly antiEntropy: boolean;
  /** Repairs without a cause: anti-entropy compared Redis and the index at two different moments. */
  readonly needlessRepairs: number;
  /** Rebuilds that may begin. */
  readonly rebuilds: number;
  /** A rebuild may be abandoned. */
  readonly abandons: boolean;
  /** Commits with content that Elasticsearch refuses until its mapping is repaired. */
  readonly refusals: number;
  /** Commits with content that the generations of rebuilds refuse, and the first one takes. */
  readonly nextRefusals: number;
  /** Consumers of the history; none: history, relay and trimming are left out. */
  readonly historyConsumers: number;
  /** Revisions that the history refuses. */
  readonly historyRefusals: number;
  /** Times that somebody removes the history's index. */
  readonly historyWipes: number;
  /** Times that somebody removes the live index. */
  readonly wipes: number;
  /** Times that Redis comes back empty. */
  readonly empties: number;
  /** Redis may lose its last writes, once. */
  readonly rewinds: boolean;
  /** Documents that somebody changes or removes in the index. */
  readonly tampers: number;
}

/** The smallest world: everything hostile is off. */
export const minimal: Bounds = {
  plans: 1,
  shards: 1,
  children: 1,
  commits: 2,
  consumers: 1,
  batch: 1,
  jointMessages: 0,
  forgetsDeletes: false,
  sweepForgets: false,
  hostileQueue: false,
  crashes: false,
  bulkFails: false,
  bulkByDocument: false,
  refreshes: false,
  antiEntropy: false,
  needlessRepairs: 0,
  rebuilds: 0,
  abandons: false,
  refusals: 0,
  nextRefusals: 0,
  historyConsumers: 0,
  historyRefusals: 0,
  historyWipes: 0,
  wipes: 0,
  empties: 0,
  rewinds: false,
  tampers: 0,
};

/** Objects are numbered: first each plan's root, then the children. */
export function objectCount(bounds: Bounds): number {
  return bounds.plans + bounds.children;
}

/** Whether the index may have what Redis has not reached: in no other world is a plan touched. */
export const isAheadPossible = (bounds: Bounds): boolean => bounds.rewinds || bounds.tampers > 0;

/** Changes that Redis may come to hold: a touch is one too, and only a rewind or tampering makes touches. */
export function changeCapacity(bounds: Bounds): number {
  return bounds.commits + (bounds.rewinds ? bounds.plans * 2 : 0) + bounds.tampers * 2;
}

/** Whether the live generation may be another one than the first: only then do epochs and ranges matter. */
export const isLiveReplaced = (bounds: Bounds): boolean => bounds.rebuilds > 0 || isLiveLost(bounds);

/** Whether the index reconciler may have to make the live generation again. */
export const isLiveLost = ({ wipes, empties }: Bounds): boolean => wipes + empties > 0;

/** Number of generations that may exist at the same time. */
export function generationCount(bounds: Bounds): number {
  return bounds.rebuilds > 0 ? 2 : 1;
}
