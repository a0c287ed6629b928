/**
 * The rules of the protocol. Each can be disabled to see what breaks without it: `model/rules.test.ts` disables them
 * one by one, and docs/model.md lists the results.
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
    'a leaving object is deleted at the revision that removed it, not at the revision of the plan',
  leavingSurvives: 'leaving survives a deletion and a re-creation of the plan',
  leavingUntilSearchable:
    'a leaving object is remembered until its removal is searchable and nothing is pending',
  tombstoneUntilSearchable: 'a tombstone is kept until the deletion is searchable and nothing is pending',
  redeliveredDeletesAll:
    'a consumer that reads for a redelivered message deletes all objects remembered as leaving',
  retryDeletesAll: 'so does a consumer that retries a plan after a bulk that may have landed',
  retriedDeletesAll: 'so does a consumer that reads for a message from the retry queues',
  onlyCompleteMarked: 'of a batch, only those plans are marked whose own bulk is complete',
  writtenBeforeRefresh: 'a plan that was written after a refresh began waits for another one',
  movedIsReadAgain: 'a plan that changed while its repair searched the index is read again, not skipped',
  readAgain: 'an attempt that follows on one that has failed reads again',
  acknowledgedWhole: 'a message that announces several plans is acknowledged when all of them are done',
  splitIsAgain: 'the parts of a split message count as redelivered',
  refusedIsSettled: 'a plan that was refused travels on alone, and its message does not wait for it',
  redelivered: 'a message is never skipped because its revision is searchable already',
  sweep: 'changes that stay pending are announced again',
  sumsOverAll: 'the bucket sums are over all documents, not over the roots',
  touch: 'a repair that finds a version that Redis has not reached writes the plan again',
  touchOnConflict: 'a plan is also written again when the index rejects one of its documents as too old',
  clockNumbers: 'a new number is above the clock, not only above the last one that Redis remembers',
  giveUpCompares: 'giving up compares revision, epoch and token as mark does',
  giveUpOnlyPending: 'only a plan that is still pending is given up',
  failedKeepsScore: 'a commit to a failed plan is pending from where the plan was given up',
  markClearsFailed: 'a mark that succeeds clears failed',
  dualWriting: 'while a rebuild runs, both generations are written',
  backfillBeforeSwap: 'the alias moves when every plan has been written to the next generation',
  rangeBeforeSwap: 'the alias moves when no plan is left to be moved into backfill',
  commitLeavesRange: 'a commit to a plan that is left to be moved into backfill puts it there',
  rangeIsPending:
    'when the live index was lost, a plan that is left to be moved into backfill is pending from the very beginning',
  emptyBeginsAnew: 'the live generation of a Redis that came back empty is a new one',
  commitKeepsDoubt: 'a commit to a plan that is pending from the very beginning leaves it pending from there',
  rangeOutlivesRebuild: 'the end of a rebuild keeps the range of plans that a lost index still lacks',
  aliasBeforeFinish: 'the alias moves before Redis records the next generation as live',
  dropAfterFinish: 'the old generation is dropped after Redis has recorded the next one as live',
  giveUpForgets:
    'when a plan is given up before a rebuild has written it, none of its revisions counts as searchable any more',
  rejectionsStopSwap: 'a rebuild does not end while the next generation lacks a plan that it has refused',
  closedRefusalFails:
    'a plan that the next generation refuses when the alias may move is given up, though the live one has taken it',
  lateRefusalTellsNothing:
    'a late mark of a plan that the next generation has refused does not report its revision as searchable',
  giveUpEndsTodo: 'a rebuild does not wait for a plan that was given up',
  abandonFences: 'abandoning first stops the rebuild in Redis, so that it cannot be finished any more',
  abandonTakesAliasBack: 'dropping an abandoned generation puts the alias back in the same request',
  adoptsAlias:
    'when no rebuild is known, Redis takes the generation that the alias points at for the live one',
  historySweep: 'the history has a sweep of its own',
  trimAfterHistory: 'the stream is trimmed only up to what the history has',
  trimAfterRelay: 'the stream is trimmed only up to what the relay has acknowledged',
  failedStopsTrim: 'a revision that the history refused stops the trim',
  historyGiveUpCompares: 'only a revision that is still pending is given up',
  historyEpochAtMark: "history's mark compares its epoch",
  knownBeforeGiven: "the history's next index is known before it is given the stream",
  givenBeforeTrim: 'the stream is not trimmed of changes that a new index of the history must still get',
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
