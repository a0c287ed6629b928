// Generated from the contract by openapi-elysia. Change the contract instead.

/** One fault of a value: where, as a JSON pointer (RFC 6901), and what is wrong, for people. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** The faults of a value against one schema; none if it is valid. */
export type Check = (value: unknown) => readonly Fault[];

export declare const checkAge: Check;
export declare const checkAmount: Check;
export declare const checkCacheControl: Check;
export declare const checkCacheStatus: Check;
export declare const checkChanges: Check;
export declare const checkChanges200CacheControl: Check;
export declare const checkChangesLimit: Check;
export declare const checkDay: Check;
export declare const checkDeadLetter: Check;
export declare const checkDeadLetterId: Check;
export declare const checkDeadLetterPage: Check;
export declare const checkDeadLetterSummary: Check;
export declare const checkEntityTag: Check;
export declare const checkEntityTags: Check;
export declare const checkExportPlansQueryHasMarks: Check;
export declare const checkHealth: Check;
export declare const checkIdempotencyKey: Check;
export declare const checkIdempotencyReplayed: Check;
export declare const checkImportPlansQueryExisting: Check;
export declare const checkIndexing: Check;
export declare const checkIndexingState: Check;
export declare const checkJsonPatch: Check;
export declare const checkLimit: Check;
export declare const checkListPlansQueryPlanType: Check;
export declare const checkListPlansQuerySort: Check;
export declare const checkLocation: Check;
export declare const checkMergePatch: Check;
export declare const checkMetrics: Check;
export declare const checkNextLink: Check;
export declare const checkObjectId: Check;
export declare const checkOrg: Check;
export declare const checkPipeline: Check;
export declare const checkPlan: Check;
export declare const checkPlanMerge: Check;
export declare const checkPlanObject: Check;
export declare const checkPlanPage: Check;
export declare const checkPosition: Check;
export declare const checkPrefer: Check;
export declare const checkProblem: Check;
export declare const checkRebuild: Check;
export declare const checkRebuildId: Check;
export declare const checkRedriveCount: Check;
export declare const checkRetryAfter: Check;
export declare const checkRevision: Check;
export declare const checkRevisionNumber: Check;
export declare const checkRevisionPage: Check;
export declare const checkSearchRequest: Check;
export declare const checkSearchResult: Check;
export declare const checkSuggestQueryLimit: Check;
export declare const checkSuggestions: Check;
export declare const checkWords: Check;
export declare const checkWorkQueue: Check;
