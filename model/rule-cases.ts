import type { Bounds } from './bounds.ts';
import type { Rule } from './rules.ts';
import { scenarios } from './scenarios.ts';

/** For each rule, a scenario in which something breaks without it. */
export const ruleCases: Readonly<Record<Rule, string>> = {
  tokenAtMark: 'forgotten deletes',
  epochAtMark: 'rebuild',
  exactDelete: 'anti-entropy',
  horizon: 'needless repairs',
  scoreAfter: 'forgotten deletes',
  pendingOldest: 'forgotten deletes',
  refreshBeforeMark: 'visibility',
  leavingAtItsRevision: 'four commits',
  leavingSurvives: 'forgotten deletes',
  leavingUntilSearchable: 'forgotten by both',
  tombstoneUntilSearchable: 'forgotten by both',
  redeliveredDeletesAll: 'forgotten deletes',
  retryDeletesAll: 'bulks that fail',
  retriedDeletesAll: 'refused content, forgotten deletes',
  onlyCompleteMarked: 'batch in parts',
  writtenBeforeRefresh: 'batch in parts',
  movedIsReadAgain: 'forgotten deletes',
  readAgain: 'rebuild',
  acknowledgedWhole: 'message of two',
  splitIsAgain: 'message of two',
  refusedIsSettled: 'message of two, refused content',
  redelivered: 'forgotten deletes',
  sweep: 'visibility',
  sumsOverAll: 'anti-entropy',
  touch: 'rewind',
  touchOnConflict: 'tampering',
  clockNumbers: 'rewind',
  giveUpCompares: 'refused content',
  giveUpOnlyPending: 'refused content',
  failedKeepsScore: 'refused content',
  markClearsFailed: 'refused content',
  dualWriting: 'rebuild',
  backfillBeforeSwap: 'rebuild',
  rangeBeforeSwap: 'rebuild',
  commitLeavesRange: 'rebuild',
  rangeIsPending: 'live index removed',
  emptyBeginsAnew: 'Redis comes back empty',
  commitKeepsDoubt: 'live index removed',
  rangeOutlivesRebuild: 'live index removed in a rebuild',
  aliasBeforeFinish: 'rebuild',
  dropAfterFinish: 'abandoned rebuild',
  giveUpForgets: 'rebuild, refused again',
  rejectionsStopSwap: 'rebuild, refused by the next',
  closedRefusalFails: 'rebuild, refused by the next',
  lateRefusalTellsNothing: 'rebuild, refused by the next',
  giveUpEndsTodo: 'rebuild, refused content',
  abandonFences: 'abandoned rebuild',
  abandonTakesAliasBack: 'abandoned rebuild',
  adoptsAlias: 'rebuild, rewind',
  historySweep: 'history',
  trimAfterHistory: 'history',
  trimAfterRelay: 'history',
  failedStopsTrim: 'history',
  historyGiveUpCompares: 'history, nothing lost',
  historyEpochAtMark: 'history removed',
  knownBeforeGiven: 'history removed',
  givenBeforeTrim: 'history removed',
};

/** The bounds of a scenario. */
export function makeBounds(scenario: string): Bounds {
  const found = scenarios.find(({ name }) => name === scenario);
  if (found === undefined) throw new RangeError(`no scenario ${scenario}`);
  return found.bounds;
}
