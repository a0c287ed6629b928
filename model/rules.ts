/**
 * Every rule of the protocol that can be taken out to see what it is for; `model/rules.test.ts` does so, one by
 * one, and docs/model.md lists what breaks.
 */
export const ruleTexts = {
  tokenAtMark: 'mark compares the repair token',
  epochAtMark: 'mark compares the epoch',
  exactDelete: 'a repair deletes at exactly the version found, not at the revision of the plan',
  horizon: 'a repair deletes nothing above its horizon (the revision read)',
  scoreAfter: 'a rescored plan is pending from R + 1, not from its present revision',
  pendingOldest: 'a commit leaves an older pending score as it is (NX)',
  refreshBeforeMark: 'the index is refreshed before a plan is marked',
  leavingAtItsRevision:
    'what is leaving is deleted at the revision that removed it, not at the revision of the plan',
  leavingSurvives: 'leaving survives a deletion and a re-creation of the plan',
  leavingUntilSearchable:
    'what is leaving is remembered until its removal is searchable and nothing is pending',
  tombstoneUntilSearchable: 'a tombstone is kept until the deletion is searchable and nothing is pending',
  redeliveredDeletesAll:
    'whoever reads for a message that comes again deletes all that is remembered to be leaving',
  retryDeletesAll: 'so does a consumer that tries a plan once more, after a bulk that may have landed',
  retriedDeletesAll: 'so does whoever reads for a message out of the retry queues',
  onlyCompleteMarked: 'of a batch, only those plans are marked whose own bulk is complete',
  writtenBeforeRefresh: 'what was written after a refresh began waits for another one',
  movedIsReadAgain: 'a plan that has moved on while its repair looked for it is read again, not left out',
  readAgain: 'an attempt that follows on one that has failed reads again',
  acknowledgedWhole: 'a message that announces several plans is acknowledged when all of them are done',
  splitIsAgain: 'what a message is split into comes again as it does',
  refusedIsSettled: 'a plan that was refused travels on alone, and its message does not wait for it',
  redelivered: 'a message is never skipped because its revision is searchable already',
  sweep: 'what stays pending is announced again',
  sumsOverAll: 'the bucket sums are over all documents, not over the roots',
  touch: 'a repair that finds a version that Redis has not reached writes the plan anew',
  touchOnConflict:
    'a plan is written anew, too, when the index does not take one of its documents as too old',
  clockNumbers: 'a new number is above the clock, not only above the last one that Redis remembers',
  giveUpCompares: 'giving up compares revision, epoch and token as mark does',
  giveUpOnlyPending: 'giving up is for plans that are pending still',
  failedKeepsScore: 'a commit to a failed plan is pending from where the plan was given up',
  markClearsFailed: 'a mark that succeeds clears failed',
  dualWriting: 'while a rebuild runs, both generations are written',
  backfillBeforeSwap: 'the alias moves when every plan has been written to the next generation',
  rangeBeforeSwap: 'the alias moves when no plan is left to be moved into backfill',
  commitLeavesRange: 'a commit to a plan that is left to be moved into backfill puts it there',
  rangeIsPending:
    'when the live index was lost, a plan that is left to be moved into backfill is pending from the very beginning',
  emptyBeginsAnew: 'the live generation of a Redis that came back empty is a new one',
  commitKeepsDoubt: 'a commit to such a plan leaves it pending from there',
  rangeOutlivesRebuild: 'the end of a rebuild leaves what a lost index is still to be given',
  aliasBeforeFinish: 'the alias moves before Redis is told that the next generation is live',
  dropAfterFinish: 'the old generation is dropped after Redis was told that the next one is live',
  giveUpForgets:
    'of a plan that is given up while a rebuild has it still to do, no revision counts as searchable any more',
  rejectionsStopSwap: 'a rebuild does not end while the next generation lacks a plan that it has refused',
  closedRefusalFails:
    'what the next generation refuses when the alias may move is given up, though the live one has taken it',
  lateRefusalTellsNothing:
    'a late mark of what the next generation has refused does not tell that the revision is searchable',
  giveUpEndsTodo: 'a rebuild does not wait for a plan that was given up',
  abandonFences: 'abandoning first stops the rebuild in Redis, so that it cannot be finished any more',
  abandonTakesAliasBack: 'dropping an abandoned generation puts the alias back in the same request',
  adoptsAlias:
    'when no rebuild is known, Redis takes the generation that the alias points at for the live one',
  historySweep: 'the history has a sweep of its own',
  trimAfterHistory: 'the stream is trimmed only up to what the history has',
  trimAfterRelay: 'the stream is trimmed only up to what the relay has acknowledged',
  failedStopsTrim: 'a revision that the history refused stops the trim',
  historyGiveUpCompares: 'giving up a revision is for one that is pending still',
  historyEpochAtMark: "history's mark compares its epoch",
  knownBeforeGiven: "the history's next index is known before it is given the stream",
  givenBeforeTrim: 'the stream is not trimmed of what a new index of the history is to be given',
} as const;

export type Rule = keyof typeof ruleTexts;
export type Rules = Readonly<Record<Rule, boolean>>;

// The keys of an object are strings; these are the rules, as written above.
export const ruleNames = Object.keys(ruleTexts) as Rule[];

/** All rules, but those named. */
export function rulesWithout(...without: readonly Rule[]): Rules {
  // Every rule gets its entry.
  return Object.fromEntries(ruleNames.map((rule) => [rule, !without.includes(rule)])) as Rules;
}
