// Generated from the contract by openapi-elysia. Change the contract instead.
export interface paths {
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Returns plans from the search index, only those that the caller may see. A write is listed about a second later, or at once with its `Change-Token`; a plan that the index has refused is not waited for. All given filters must match. A plan that exists throughout is on exactly one page, even if it is written meanwhile, unless a write changes the property that `sort` names. For pages of one moment see `searchPlans` with `paged`.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Create a plan
         * @description Stores a new plan. The plan's `objectId`, and that of every object in its tree, must not be in use in the whole store: an id of a plan that the caller may see is 409 `already-exists`, any other 409 `object-owned`. An answer of 201 means the plan is durable; it is searchable soon after (see `getIndexing`). A development instance has the example plan from the start: to send it as it stands, delete it first (`deletePlan` with `If-Match: *`).
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete what somebody begins to type
         * @description Returns names of services and types of plans for a search box, of plans that the caller may see. A name is suggested when it has all of the words, in any order and in any case, the last one perhaps unfinished; a type when it begins with the text.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the documents of all plans
         * @description Takes a part of the query DSL of Elasticsearch and finds documents of plans that the caller may see; each object of a plan's tree is one. Anything else is 422, with the place and what is allowed there. Other organisations' documents change nothing of an answer, its scores neither. A `Change-Token` makes the answer include that write. Relations may be named by the property that holds them (`planCostShares`), too.
         */
        post: operations["searchPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        /**
         * Read a plan
         * @description Returns the plan exactly as stored. `HEAD` answers the same without the body. With `If-None-Match`, a plan that has not changed is 304. The plan may come from the memory of the answering process: `Cache-Status` says so. A plan from memory without `ttl` was current within the last second. With the `Change-Token` of a write the answer includes that write; with `Cache-Control: no-cache` it is current.
         */
        get: operations["getPlan"];
        /**
         * Replace a plan, or create it under its id
         * @description With `If-Match`, stores the plan in the place of the one that has one of these entity tags. With `If-None-Match: *`, creates it if there is none. A plan that is equal to the one stored keeps its revision. `objectId` and `_org` of a plan never change.
         */
        put: operations["replacePlan"];
        post?: never;
        /**
         * Delete a plan
         * @description Removes the plan and its whole tree from the store at once and from the index soon after.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        /**
         * Change a plan
         * @description Changes the plan that has one of the entity tags in `If-Match`; the media type says how.
         *
         *     - `application/json`: values given replace those stored; an object with an `objectId` is merged into the
         *       object of the tree that has it, wherever that stands; in a list, one with an `objectId` that the tree
         *       does not have is appended. Nothing is removed from a list. Sent twice, it changes nothing the second time.
         *     - `application/merge-patch+json`: RFC 7396.
         *     - `application/json-patch+json`: RFC 6902. A `test` that fails is 409, a place that is not there 422.
         *       A patch with a `test` is 403 for a token without `plans:read`, which must not learn values by it.
         *
         *     The result must be a valid plan that is no larger than a body may be, or nothing changes. `objectId` and
         *     `_org` of a plan never change.
         */
        patch: operations["patchPlan"];
        trace?: never;
    };
    "/v1/plans/{objectId}/indexing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        /**
         * Has this plan reached the search index?
         * @description Compares the revision that is committed with the one that searches see, and returns when the committed one reached each stage. It answers for a deleted plan too, until its removal has been indexed and forgotten.
         */
        get: operations["getIndexing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{objectId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        /**
         * Who did what to this plan, and when?
         * @description Returns the revisions of a plan, newest first; a deletion is one too, and they survive it. Of a plan that organisations have had one after the other, each sees its own revisions. A write is listed about a second later, or at once with its `Change-Token`.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{objectId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
                /** @description The number of the revision. */
                revision: components["schemas"]["RevisionNumber"];
            };
            cookie?: never;
        };
        /**
         * Read a plan as it was
         * @description Returns one revision with the plan as it was stored then, as soon as the write has been answered.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objects/{objectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The object's `objectId`, percent-encoded. */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Read any object of any plan
         * @description Returns one node of a plan's tree with all below it. Its entity tag is that of its plan, which `Link` names.
         */
        get: operations["getObject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow all changes
         * @description Every change after a position: none left out, none twice, whichever process answers. The changes of one
         *     organisation are in the order in which they were committed; no order is promised between changes of different
         *     organisations. A position is opaque, and apart from the revision of a plan. Changes of other organisations are
         *     passed over.
         *
         *     - `application/json`: a page; `Link` names the next one, also where nothing has happened yet.
         *     - `text/event-stream`: a stream of server-sent events. `change` has a `Change` as its data and its position as
         *       its id, from which `Last-Event-ID` goes on, at any process. The stream ends after one of `resync` (the
         *       position is no longer known: read all plans again and continue from `since`), `expired` (the token has
         *       expired), `slow` (the client reads too slowly), and `stopping` (the process is stopping: connect again); the
         *       data of each has `reason` and `since`.
         */
        get: operations["changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is on its way?
         * @description Returns how many changes wait between the store and its projections, and how many have failed. All numbers are of one instant, except those of the queues, which the relay reads every few seconds.
         */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which messages were given up on?
         * @description Returns the dead letters, the one that was stored first before the others: messages of the broker's work queues that were refused at every try, or that nobody can read. Each announces one change at most: of a message with several, each has a letter of its own. The store has the content of their plans all the same.
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{deadLetterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the dead letter, as the list has it. */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        /**
         * Read a dead letter
         * @description Returns one dead letter with its message, whole.
         */
        get: operations["getDeadLetter"];
        put?: never;
        post?: never;
        /**
         * Drop a dead letter
         * @description Removes a dead letter for good. Its plan stays as it is: a failed plan stays failed until it is written again. A revision that the history has refused is abandoned for good: it is gone when it leaves the feed.
         */
        delete: operations["dropDeadLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/{deadLetterId}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the dead letter, as the list has it. */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a dead letter again
         * @description Requests that the message goes to its queue again, with all its retries. Its plan, if it has failed, is pending from now on. The dead letter is kept until the broker has the message. A consumer writes the plan as it is at that time: an old message never brings an old plan back.
         */
        post: operations["redriveDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letter-redrives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try all dead letters again
         * @description Does the same as `redriveDeadLetter` for every dead letter that is there now, or those of one queue.
         */
        post: operations["redriveDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/index-rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rebuild the search index
         * @description Requests a new search index with the mapping of this version. It is filled next to the live index, and replaces that index when it has every plan. Writes, reads and searches go on meanwhile. There is one rebuild at a time; it begins as soon as a search consumer of this version runs.
         */
        post: operations["startRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/index-rebuilds/{rebuildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far is a rebuild?
         * @description Returns one of the last hundred rebuilds.
         */
        get: operations["getRebuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write many plans
         * @description Takes one plan a line (NDJSON) and answers one line for each, in the order of the lines, while the body is
         *     still being sent. Body and answer may be of any length. Each line is a write of its own: an answer of 200 or
         *     201 means that this plan is durable, and a line that fails does not block the others.
         *
         *     - With `existing=keep` a plan that is there and differs is 409; with `replace` it is replaced, whatever it was.
         *     - A plan that is there and equal is 200 `unchanged`, so an import may be sent again as a whole or in part.
         *     - Blank lines are skipped, and counted. Lines may end with CRLF. A line longer than the limit of a body is 413.
         *     - While the store is unreachable, a line is retried for some seconds and then answered 503, as are the other
         *       lines in flight; the next line is answered 503 without being tried, and the import ends. When the token
         *       expires, the next line is answered 401, and the import ends; when the process is stopped, the next line is
         *       answered 503, whether it has arrived or not, and the import ends. So if the last answer is 401, 408 or 503, no
         *       line after it has been processed; continue from the first line that was answered so.
         *
         *     If the client sends nothing for some minutes (a setting), the next line is answered 408 `stalled`, whether it
         *     has come or not, and the import ends. A blank line among the answers is a heartbeat of a quiet import: skip it.
         *
         *     The number of lines in flight is bounded: read the answers while sending. The server stops reading when the
         *     answers are not read, and stops writing when the client goes away.
         */
        post: operations["importPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all plans
         * @description Returns every plan that the caller may see, one a line (NDJSON), exactly as stored: an export can be imported.
         *     `Change-Token` is the position when the export began. Each plan is there once, as it was then or before; one
         *     that was changed or deleted after that may be left out, and is never there newer. So the export and then all
         *     changes after `Change-Token` (`GET /v1/changes`) make a replica.
         *
         *     With `hasMarks=true`, lines in between that have a `token` say how far the export is. One
         *     that breaks off is continued by `from` with the last token, and ends as the first would have ended: with the
         *     same `Change-Token`, and without what was changed since. The last line has `complete`, or `problem` where
         *     the store fails for longer than some seconds or nothing was read for some minutes. Without marks the answer
         *     breaks off then: it never ends as if it were whole.
         */
        get: operations["exportPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is this process alive?
         * @description It answers as long as the process runs, whatever else is down.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can this process do its work?
         * @description Ready means that Redis answers and that the plans changed last are in memory. RabbitMQ and Elasticsearch may be down: writes and reads go on without them, and plans written meanwhile become searchable when they are back. A process that is stopping is not ready, although it still answers.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of this process
         * @description Returns the metrics of this process since its start, in the text format of Prometheus; every other role returns its own at its health port. The `HELP` line of each metric describes it.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Identifies one object in the whole store. At most 128 characters (512 bytes of UTF-8, the limit of an id in the index), no control characters, no U+FFFD (what broken UTF-8 is read as), and not `.` or `..`, which no URL can carry. A write that uses an id of another plan is 409 `object-owned`. `owner` names that plan only to callers that may see it; ids that another organisation uses, and ids that it has removed within the last hour (the first 100 000 of an hour), are answered alike, and all other operations answer 404 for them.
         * @example 12xvxc345ssdsds-508
         */
        ObjectId: string;
        /**
         * @description A token or position that an answer has given. It is opaque: its form may change, and nothing follows from comparing two of them but whether they are equal.
         * @example 1511222400000000
         */
        Position: string;
        /**
         * @description A strong entity tag (RFC 9110 §8.8.3), opaque, with its quotes.
         * @example "1511222400000000"
         */
        EntityTag: string;
        /** @description `*`, or a list of entity tags (RFC 9110 §8.8.3) in which elements may be empty (§5.6.1). */
        EntityTags: string;
        /**
         * @description The organisation that owns the object; the same in the whole tree.
         * @example example.com
         */
        Org: string;
        /**
         * @description An amount of money, as an IEEE 754 double (RFC 8259 §6).
         * @example 23
         */
        Amount: number;
        /**
         * @description A benefit plan, the root of the tree.
         * @example {
         *       "planCostShares": {
         *         "deductible": 2000,
         *         "_org": "example.com",
         *         "copay": 23,
         *         "objectId": "1234vxc2324sdf-501",
         *         "objectType": "membercostshare"
         *       },
         *       "linkedPlanServices": [
         *         {
         *           "linkedService": {
         *             "_org": "example.com",
         *             "objectId": "1234520xvc30asdf-502",
         *             "objectType": "service",
         *             "name": "Yearly physical"
         *           },
         *           "planserviceCostShares": {
         *             "deductible": 10,
         *             "_org": "example.com",
         *             "copay": 0,
         *             "objectId": "1234512xvc1314asdfs-503",
         *             "objectType": "membercostshare"
         *           },
         *           "_org": "example.com",
         *           "objectId": "27283xvx9asdff-504",
         *           "objectType": "planservice"
         *         },
         *         {
         *           "linkedService": {
         *             "_org": "example.com",
         *             "objectId": "1234520xvc30sfs-505",
         *             "objectType": "service",
         *             "name": "well baby"
         *           },
         *           "planserviceCostShares": {
         *             "deductible": 10,
         *             "_org": "example.com",
         *             "copay": 175,
         *             "objectId": "1234512xvc1314sdfsd-506",
         *             "objectType": "membercostshare"
         *           },
         *           "_org": "example.com",
         *           "objectId": "27283xvx9sdf-507",
         *           "objectType": "planservice"
         *         }
         *       ],
         *       "_org": "example.com",
         *       "objectId": "12xvxc345ssdsds-508",
         *       "objectType": "plan",
         *       "planType": "inNetwork",
         *       "creationDate": "12-12-2017"
         *     }
         */
        Plan: {
            planCostShares: components["schemas"]["MemberCostShare"];
            linkedPlanServices: components["schemas"]["PlanService"][];
            _org: components["schemas"]["Org"];
            objectId: components["schemas"]["ObjectId"];
            /** @constant */
            objectType: "plan";
            /** @example inNetwork */
            planType: string;
            creationDate: components["schemas"]["CalendarDate"];
        };
        /** @description A service that the plan covers, with its cost shares. */
        PlanService: {
            linkedService: components["schemas"]["Service"];
            planserviceCostShares: components["schemas"]["MemberCostShare"];
            _org: components["schemas"]["Org"];
            objectId: components["schemas"]["ObjectId"];
            /** @constant */
            objectType: "planservice";
        };
        /** @description A covered service. */
        Service: {
            _org: components["schemas"]["Org"];
            objectId: components["schemas"]["ObjectId"];
            /** @constant */
            objectType: "service";
            /**
             * @description For people; found by its words, sorted by `name.keyword`.
             * @example Yearly physical
             */
            name: string;
        };
        /** @description The member's share of the costs. */
        MemberCostShare: {
            deductible: components["schemas"]["Amount"];
            copay: components["schemas"]["Amount"];
            _org: components["schemas"]["Org"];
            objectId: components["schemas"]["ObjectId"];
            /** @constant */
            objectType: "membercostshare";
        };
        /**
         * @description A real day of the calendar, `MM-dd-yyyy` or `yyyy-MM-dd`, years 0001 to 9999; kept as sent.
         * @example 12-12-2017
         */
        CalendarDate: string;
        Day: string;
        Words: string;
        /** @description Any node of a plan's tree. */
        PlanObject: components["schemas"]["Plan"] | components["schemas"]["PlanService"] | components["schemas"]["Service"] | components["schemas"]["MemberCostShare"];
        /**
         * @description The parts of a plan that are to change; objects are recognised by their `objectId`.
         * @example {
         *       "objectId": "12xvxc345ssdsds-508",
         *       "planType": "outOfNetwork"
         *     }
         */
        PlanMerge: Record<string, never>;
        /**
         * @description RFC 7396. Null removes a member, and lists are replaced whole.
         * @example {
         *       "planType": "outOfNetwork"
         *     }
         */
        MergePatch: Record<string, never>;
        /**
         * @description RFC 6902.
         * @example [
         *       {
         *         "op": "replace",
         *         "path": "/planType",
         *         "value": "outOfNetwork"
         *       }
         *     ]
         */
        JsonPatch: ({
            /** @enum {string} */
            op: "add" | "replace" | "test";
            path: components["schemas"]["JsonPointer"];
            /** @description Any JSON value. */
            value: unknown;
        } | {
            /** @constant */
            op: "remove";
            path: components["schemas"]["JsonPointer"];
        } | {
            /** @enum {string} */
            op: "move" | "copy";
            from: components["schemas"]["JsonPointer"];
            path: components["schemas"]["JsonPointer"];
        })[];
        /**
         * @description RFC 6901.
         * @example /planType
         */
        JsonPointer: string;
        /** @description The result of one line of an import. */
        ImportLine: {
            line: components["schemas"]["LineNumber"];
            objectId: components["schemas"]["ObjectId"];
            /** @enum {integer} */
            status: 200 | 201;
            etag: components["schemas"]["EntityTag"];
            /** @enum {string} */
            outcome: "created" | "replaced" | "unchanged";
        } | {
            line: components["schemas"]["LineNumber"];
            /** @description Of a line that is a plan by the schema. */
            objectId?: components["schemas"]["ObjectId"];
            /** @enum {integer} */
            status: 400 | 401 | 403 | 408 | 409 | 413 | 422 | 503;
            problem: components["schemas"]["Problem"];
        };
        /** @description A line of an export. */
        ExportLine: components["schemas"]["Plan"] | components["schemas"]["ExportMark"];
        /** @description How far an export is; only with `hasMarks=true`. */
        ExportMark: {
            token: components["schemas"]["Position"];
            /**
             * @description No line follows this one.
             * @constant
             */
            complete?: true;
            problem?: components["schemas"]["Problem"];
        };
        /** @description Counted from 1 over all lines of the body, blank ones too. */
        LineNumber: number;
        Indexing: {
            objectId: components["schemas"]["ObjectId"];
            /** @description The newest revision of the plan; a deletion is a revision too. */
            committed: number;
            /** @description The revision that searches see; 0 when none has been indexed yet, and while the plan's documents in the index are in doubt and being repaired. */
            searchable: number;
            /**
             * @description `pending` until the committed revision is searchable; `failed` when the index refused it for its content, until it is redriven or written again.
             * @enum {string}
             */
            state: "pending" | "searchable" | "failed";
            /** @description Why it failed. */
            reason?: string;
            timeline?: components["schemas"]["Timeline"];
            /** @description The trace (W3C Trace Context) of the request that made the committed revision. */
            traceId?: string;
        };
        /** @description When the committed revision reached each stage; a stage that it has not reached, or whose time is not known, is absent. A change may be relayed after it is searchable, if the announcement of an earlier one included it. */
        Timeline: {
            /**
             * Format: date-time
             * @description It was durable.
             */
            committed?: string;
            /**
             * Format: date-time
             * @description It was announced.
             */
            relayed?: string;
            /**
             * Format: date-time
             * @description A consumer received it.
             */
            delivered?: string;
            /**
             * Format: date-time
             * @description The index had it.
             */
            indexed?: string;
            /**
             * Format: date-time
             * @description Searches saw it.
             */
            searchable?: string;
        };
        /**
         * @description The number of a commit. Within one organisation a later commit has a greater number; numbers of different organisations must not be compared.
         * @example 1511222400000000
         */
        RevisionNumber: number;
        PlanPage: {
            items: components["schemas"]["PlanSummary"][];
        };
        Suggestions: {
            /**
             * @example [
             *       "Yearly physical"
             *     ]
             */
            serviceNames: string[];
            /**
             * @example [
             *       "inNetwork"
             *     ]
             */
            planTypes: string[];
        };
        PlanSummary: {
            objectId: components["schemas"]["ObjectId"];
            _org: components["schemas"]["Org"];
            planType: string;
            creationDate: components["schemas"]["CalendarDate"];
            revision: components["schemas"]["RevisionNumber"];
            /**
             * @description With `q` alone: names of services that it was found by, at most three, with `<em>` around the words. They are HTML, with all else in them escaped.
             * @example [
             *       "<em>Yearly</em> physical"
             *     ]
             */
            highlights?: string[];
        };
        RevisionPage: {
            items: components["schemas"]["RevisionSummary"][];
        };
        RevisionSummary: {
            revision: components["schemas"]["RevisionNumber"];
            operation: components["schemas"]["RevisionOperation"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            _org: components["schemas"]["RevisionOrg"];
        };
        Revision: {
            revision: components["schemas"]["RevisionNumber"];
            operation: components["schemas"]["RevisionOperation"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            _org: components["schemas"]["RevisionOrg"];
            /** @description The plan as it was stored; null where it was deleted. */
            plan: components["schemas"]["Plan"] | null;
        };
        /**
         * @description The kind of write. Planbase itself does a `repair`: it writes the same plan under a higher number after the store was set back.
         * @enum {string}
         */
        RevisionOperation: "create" | "replace" | "patch" | "delete" | "repair";
        /** @description The subject of the token that it was done with. */
        Actor: string;
        /** @description The organisation; empty where a repair knew of none. */
        RevisionOrg: string;
        Pipeline: {
            /** Format: date-time */
            observedAt: string;
            /** @description Which store this is. Redis and every index say so, so that data of different stores is never mixed. */
            store: {
                /** @description Absent until a consumer has run. */
                id?: string;
                /** @description Why the answering process is not ready: Redis and Elasticsearch belong to different stores. It says what to do. Absent if they agree. */
                refusal?: string;
            };
            /** @description The search index that is live; absent until a consumer has made the first one. */
            generation?: string;
            search: components["schemas"]["Backlog"];
            history: components["schemas"]["Backlog"];
            stream: {
                entries: number;
                /** @description Approximate size of the entries' contents. */
                bytes: number;
                /** @description At this size writes are answered 503, until relay and history have caught up. */
                limitBytes: number;
                /** Format: date-time */
                oldestAt?: string;
                /** Format: date-time */
                newestAt?: string;
            };
            /** @description The memory of Redis. */
            memory: {
                usedBytes: number;
                /** @description The limit (`maxmemory`); absent where there is none. Above 90 % of it, creates and writes that grow a plan are answered 503, until deletes have made room. */
                limitBytes?: number;
            };
            /** @description How Redis keeps acknowledged writes. */
            durability: {
                /** @description The setting `maxmemory-policy`. No process becomes ready with another one than `noeviction`. */
                evictionPolicy: string;
                /** @description Whether there is an append-only file. */
                appendOnly: boolean;
                /** @description The setting `appendfsync`; absent if Redis refuses `CONFIG GET`. */
                fsync?: string;
                /** @description How acknowledged writes may be lost, and what to do; empty if none can be. */
                warnings: string[];
            };
            /** @description The clock of Redis, which gives the revisions and all times of the store. */
            clock: {
                /** @description The clock of Redis less that of the answering process. */
                offsetSeconds: number;
                /** @description Faults: clocks that differ by more than five seconds, or a clock that was ahead and gave revisions that are still ahead of it. Empty if nothing is. */
                warnings: string[];
            };
            /** @description Settings that all processes must share. */
            settings: {
                /** @description Those that differ between the roles, and what to do; empty if none does. */
                warnings: string[];
            };
            /** @description The rebuild of the search index that is wanted or runs; absent where there is none. */
            rebuild?: {
                rebuildId: components["schemas"]["RebuildId"];
                state: components["schemas"]["RebuildState"];
                plans: components["schemas"]["RebuildProgress"];
                /** @description Plans that the new index refuses. */
                rejected: number;
            };
            /** @description Changes that have not been announced; empty where no relay has run yet. */
            relay: {
                waiting?: number;
                /** Format: date-time */
                oldestAt?: string;
                oldestAgeSeconds?: number;
            };
            /** @description The broker's state as the relay last observed it; absent before the first observation. */
            broker?: {
                /** Format: date-time */
                observedAt: string;
                queues: {
                    name: string;
                    /** @description Ready to be delivered. A message of a work queue announces up to 100 changes. */
                    messages: number;
                }[];
                /** @description Messages in the queues of those that were given up, not yet stored. */
                deadLetters: number;
            };
            /** @description Dead letters, which are stored until they are redriven or dropped. */
            deadLetters: {
                stored: number;
                bytes: number;
                /** @description Those of them that wait to be announced again. */
                redriving: number;
            };
            /** @description Parts of processes that have stopped because a dependency fails, and that resume by themselves: a consumer without Elasticsearch, a relay whose broker has an alarm. Reports of dead processes are left out. */
            pauses: {
                /** @description Host and process id. */
                process: string;
                /** @description The part of the process that has stopped. */
                part: string;
                /** @description The failure that stopped it. */
                reason: string;
                /** Format: date-time */
                since: string;
                /**
                 * Format: date-time
                 * @description When the process last reported it.
                 */
                seenAt: string;
            }[];
            /** @description Absent unless somebody has ever removed the index of the history. */
            historyLost?: {
                /**
                 * Format: date-time
                 * @description When that was found; the last time.
                 */
                foundAt: string;
                /**
                 * Format: date-time
                 * @description Revisions that were written before are gone.
                 */
                before: string;
            };
            /** @description Changes to the search index that did not come from Planbase, as of the last check; differences are repaired. Absent before the first check. */
            drift?: {
                /** Format: date-time */
                observedAt: string;
                /** @description Parts of the index, of 1024, with more, fewer or other documents than there should be; as of the last time that there was not too much on its way to compare. */
                buckets: number;
                /** @description Plans whose documents differ. */
                plans: number;
                /** @description Documents that somebody else had written. */
                documents: number;
                /** @description Writes to the index that have not been looked at yet. */
                behind: number;
                /** @description Repairs that were asked for because of it, ever. */
                repairs: number;
            };
        };
        /**
         * @description The id of a rebuild.
         * @example 1511222400000000
         */
        RebuildId: string;
        /**
         * @description `wanted` until a search consumer of the rebuild's version begins it; `filling` while plans are written to the new index; `auditing` while the new index is compared with the store; `swapping` while it replaces the old one; `abandoning` while it is removed.
         * @enum {string}
         */
        RebuildState: "wanted" | "filling" | "auditing" | "swapping" | "abandoning" | "ended";
        RebuildProgress: {
            /** @description Plans that there were when it began. */
            total: number;
            /** @description Plans still to write, also those that the audit requests again. */
            left: number;
        };
        /** @description A new search index in the making. */
        Rebuild: {
            rebuildId: components["schemas"]["RebuildId"];
            state: components["schemas"]["RebuildState"];
            /** @description The name of the new index. */
            generation: string;
            /** @description Tells the mapping that it is for from those of other versions. */
            mapping: string;
            startedBy?: components["schemas"]["Actor"];
            /** Format: date-time */
            requestedAt: string;
            /**
             * Format: date-time
             * @description From here on every write goes to the new index too.
             */
            beganAt?: string;
            /** Format: date-time */
            endedAt?: string;
            /**
             * @description How it ended. Only one that `finished` has changed what searches see.
             * @enum {string}
             */
            outcome?: "finished" | "failed" | "abandoned";
            /** @description Why it did not finish. */
            reason?: string;
            plans: components["schemas"]["RebuildProgress"];
            /** @description Plans that the new index refuses and the old one takes. If one is left at the end, the rebuild fails. A plan leaves this list when it is written again and the new index takes it. */
            rejections: {
                count: number;
                /** @description Whether these are all; after a hundred no more are noted, and the rebuild fails at once. */
                isComplete: boolean;
                items: {
                    objectId: components["schemas"]["ObjectId"];
                    revision: components["schemas"]["RevisionNumber"];
                    reason: string;
                }[];
            };
        };
        /** @description Changes that a projection lacks. */
        Backlog: {
            /** @description Plans, of the search index; revisions, of the history. */
            pending: number;
            /** @description Refused for their content. */
            failed: number;
            /**
             * Format: date-time
             * @description When the oldest pending change was written.
             */
            oldestAt?: string;
            oldestAgeSeconds?: number;
        };
        /**
         * @description The same for the same message of the same queue.
         * @example 2c26b46b68ffc68ff99b453c1d304134
         */
        DeadLetterId: string;
        /**
         * @description A work queue of the broker, one a projection.
         * @example search
         * @enum {string}
         */
        WorkQueue: "search" | "history";
        DeadLetterPage: {
            items: components["schemas"]["DeadLetterSummary"][];
        };
        DeadLetterSummary: {
            deadLetterId: components["schemas"]["DeadLetterId"];
            queue: components["schemas"]["WorkQueue"];
            /** @description Why it was refused the last time. */
            reason: string;
            /** @description How often it was tried, over all retry queues. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was refused the first time.
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description When it was refused the last time.
             */
            lastAt: string;
            /**
             * Format: date-time
             * @description When it was taken out of the broker.
             */
            storedAt: string;
            /**
             * @description `redriving` until the broker has the message again, which takes it off this list.
             * @enum {string}
             */
            state: "kept" | "redriving";
            objectId?: components["schemas"]["ObjectId"];
            revision?: components["schemas"]["RevisionNumber"];
        };
        DeadLetter: {
            deadLetterId: components["schemas"]["DeadLetterId"];
            queue: components["schemas"]["WorkQueue"];
            /** @description Why it was refused the last time. */
            reason: string;
            /** @description How often it was tried, over all retry queues. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was refused the first time.
             */
            firstAt: string;
            /**
             * Format: date-time
             * @description When it was refused the last time.
             */
            lastAt: string;
            /**
             * Format: date-time
             * @description When it was taken out of the broker.
             */
            storedAt: string;
            /**
             * @description `redriving` until the broker has the message again, which takes it off the list.
             * @enum {string}
             */
            state: "kept" | "redriving";
            objectId?: components["schemas"]["ObjectId"];
            revision?: components["schemas"]["RevisionNumber"];
            message: components["schemas"]["DeadMessage"];
        };
        /** @description The message as it was, whatever it is. */
        DeadMessage: {
            messageId?: string;
            contentType?: string;
            /** @description Headers of AMQP; bytes among them as `{"base64": …}`. */
            headers: {
                [key: string]: unknown;
            };
            /**
             * @description The encoding of `content`; `base64` if it is not UTF-8 text.
             * @enum {string}
             */
            encoding: "utf-8" | "base64";
            content: string;
        };
        RedriveCount: {
            /** @description How many were noted by this request. */
            redriving: number;
        };
        /** @description The relay's message to the consumers about a change, sent over the broker. It carries no document: a consumer writes the plan that the store has at that time. Without a plan, it announces the revision alone. */
        Announcement: {
            plan?: components["schemas"]["ObjectId"];
            /** @description The revision of the change; `0` where none is meant in particular. */
            revision: string;
            /** @description The W3C traceparent of the request that made the change. */
            trace: string;
            /** @description Whether someone waits until the change is searchable. */
            waits?: boolean;
            /** @description The cell that the change is in; absent in a store that is not divided into cells. */
            cell?: string;
        };
        /** @description Announcements of changes that were in the stream at the same moment, in one message. Each of them succeeds or fails by itself. */
        AnnouncementBatch: {
            changes: components["schemas"]["Announcement"][];
        };
        Changes: {
            items: components["schemas"]["Change"][];
        };
        /** @description One commit of one plan. */
        Change: {
            position: components["schemas"]["Position"];
            revision: components["schemas"]["RevisionNumber"];
            /**
             * @description The kind of write; `touch` gives the same plan another revision.
             * @enum {string}
             */
            operation: "create" | "replace" | "patch" | "delete" | "touch";
            objectId: components["schemas"]["ObjectId"];
            _org?: components["schemas"]["Org"];
            /** @description The subject of the token that the change was made with. */
            actor?: string;
            /**
             * Format: date-time
             * @description When it was committed.
             */
            at: string;
            /** @description The plan after the change; null where there is none. */
            plan: components["schemas"]["Plan"] | null;
        };
        /**
         * @description A search in the query DSL of Elasticsearch, as far as it is described here. Beyond the schema, a request has at most 8 levels of clauses, 100 clauses, 1000 values in `terms` and `ids`, and 1000 characters of text to be analysed (times the fields of a `multi_match`); its aggregations at most 5000 buckets.
         * @example {
         *       "query": {
         *         "match": {
         *           "_id": "12xvxc345ssdsds-508"
         *         }
         *       }
         *     }
         */
        SearchRequest: {
            query?: components["schemas"]["SearchQuery"];
            /**
             * @description How many documents an answer has at most.
             * @default 10
             */
            size?: number;
            sort?: components["schemas"]["SearchSort"];
            aggs?: components["schemas"]["SearchAggregations"];
            highlight?: components["schemas"]["SearchHighlight"];
            _source?: components["schemas"]["SearchSource"];
            /**
             * @description Whether all hits are counted, or up to which number.
             * @default 10000
             */
            track_total_hits?: boolean | number;
            /**
             * @description Whether the answer has a `cursor` when there are more hits. All pages show the index as it was at the first one.
             * @default false
             */
            paged?: boolean;
            /**
             * @description The `cursor` of the page before, with all else as it was there. It holds for five minutes from the first page on. `aggs` are answered on the first page alone.
             * @example eyJvcGFxdWUiOnRydWV9
             */
            cursor?: string;
        };
        /** @description One clause. */
        SearchQuery: {
            match?: components["schemas"]["MatchClause"];
            match_phrase?: components["schemas"]["MatchPhraseClause"];
            multi_match?: components["schemas"]["MultiMatchClause"];
            term?: components["schemas"]["TermClause"];
            terms?: components["schemas"]["TermsClause"];
            range?: components["schemas"]["RangeClause"];
            exists?: components["schemas"]["ExistsClause"];
            prefix?: components["schemas"]["PrefixClause"];
            ids?: components["schemas"]["IdsClause"];
            bool?: components["schemas"]["BoolClause"];
            has_child?: components["schemas"]["HasChildClause"];
            has_parent?: components["schemas"]["HasParentClause"];
            parent_id?: components["schemas"]["ParentIdClause"];
            match_all?: components["schemas"]["MatchAllClause"];
        };
        /**
         * @description A value, or a text to be found by its words.
         * @example physical
         */
        SearchText: string;
        /**
         * @description Multiplies the score of the clause.
         * @example 2
         */
        Boost: number;
        /** @description The words of a text, or a whole value of another type. */
        MatchClause: {
            _id?: components["schemas"]["MatchWhole"];
            planId?: components["schemas"]["MatchWhole"];
            _org?: components["schemas"]["MatchWhole"];
            objectId?: components["schemas"]["MatchWhole"];
            objectType?: components["schemas"]["MatchWhole"];
            planType?: components["schemas"]["MatchWhole"];
            creationDate?: components["schemas"]["MatchDate"];
            deductible?: components["schemas"]["MatchNumber"];
            copay?: components["schemas"]["MatchNumber"];
            name?: components["schemas"]["MatchWords"];
            "name.keyword"?: components["schemas"]["MatchWhole"];
        };
        MatchWords: string | components["schemas"]["MatchWordsOptions"];
        MatchWordsOptions: {
            query: components["schemas"]["SearchText"];
            /**
             * @default or
             * @enum {string}
             */
            operator?: "or" | "and";
            boost?: components["schemas"]["Boost"];
        };
        MatchWhole: string | components["schemas"]["MatchWholeOptions"];
        MatchWholeOptions: {
            query: components["schemas"]["SearchText"];
            boost?: components["schemas"]["Boost"];
        };
        MatchNumber: number | components["schemas"]["MatchNumberOptions"];
        MatchNumberOptions: {
            /** @example 23 */
            query: number;
            boost?: components["schemas"]["Boost"];
        };
        MatchDate: components["schemas"]["CalendarDate"] | components["schemas"]["MatchDateOptions"];
        MatchDateOptions: {
            query: components["schemas"]["CalendarDate"];
            boost?: components["schemas"]["Boost"];
        };
        MatchFlag: boolean | components["schemas"]["MatchFlagOptions"];
        MatchFlagOptions: {
            query: boolean;
            boost?: components["schemas"]["Boost"];
        };
        /** @description The words of a text, one after the other. */
        MatchPhraseClause: {
            name?: components["schemas"]["MatchPhrase"];
        };
        MatchPhrase: string | components["schemas"]["MatchPhraseOptions"];
        MatchPhraseOptions: {
            query: components["schemas"]["SearchText"];
            /** @default 0 */
            slop?: number;
            boost?: components["schemas"]["Boost"];
        };
        /** @description The words of a text, in one of several fields. */
        MultiMatchClause: {
            query: components["schemas"]["SearchText"];
            fields: components["schemas"]["WordsField"][];
            /**
             * @default best_fields
             * @enum {string}
             */
            type?: "best_fields" | "most_fields" | "phrase";
            /**
             * @default or
             * @enum {string}
             */
            operator?: "or" | "and";
            boost?: components["schemas"]["Boost"];
        };
        /** @description Exactly this value. */
        TermClause: {
            _id?: components["schemas"]["TermText"];
            planId?: components["schemas"]["TermText"];
            relation?: components["schemas"]["TermRelation"];
            revision?: components["schemas"]["TermNumber"];
            _org?: components["schemas"]["TermText"];
            objectId?: components["schemas"]["TermText"];
            objectType?: components["schemas"]["TermText"];
            planType?: components["schemas"]["TermText"];
            creationDate?: components["schemas"]["TermDate"];
            deductible?: components["schemas"]["TermNumber"];
            copay?: components["schemas"]["TermNumber"];
            "name.keyword"?: components["schemas"]["TermText"];
        };
        TermText: string | components["schemas"]["TermTextOptions"];
        TermTextOptions: {
            value: components["schemas"]["SearchText"];
            boost?: components["schemas"]["Boost"];
        };
        TermRelation: components["schemas"]["Relation"] | components["schemas"]["TermRelationOptions"];
        TermRelationOptions: {
            value: components["schemas"]["Relation"];
            boost?: components["schemas"]["Boost"];
        };
        TermNumber: number | components["schemas"]["TermNumberOptions"];
        TermNumberOptions: {
            /** @example 23 */
            value: number;
            boost?: components["schemas"]["Boost"];
        };
        TermDate: components["schemas"]["CalendarDate"] | components["schemas"]["TermDateOptions"];
        TermDateOptions: {
            value: components["schemas"]["CalendarDate"];
            boost?: components["schemas"]["Boost"];
        };
        TermFlag: boolean | components["schemas"]["TermFlagOptions"];
        TermFlagOptions: {
            value: boolean;
            boost?: components["schemas"]["Boost"];
        };
        /** @description One of these values. */
        TermsClause: {
            _id?: components["schemas"]["TermsText"];
            planId?: components["schemas"]["TermsText"];
            _org?: components["schemas"]["TermsText"];
            objectId?: components["schemas"]["TermsText"];
            objectType?: components["schemas"]["TermsText"];
            planType?: components["schemas"]["TermsText"];
            creationDate?: components["schemas"]["TermsDate"];
            deductible?: components["schemas"]["TermsNumber"];
            copay?: components["schemas"]["TermsNumber"];
            "name.keyword"?: components["schemas"]["TermsText"];
        };
        TermsText: components["schemas"]["SearchText"][];
        TermsNumber: number[];
        TermsDate: components["schemas"]["CalendarDate"][];
        /** @description A value between two others. */
        RangeClause: {
            revision?: components["schemas"]["RangeNumber"];
            creationDate?: components["schemas"]["RangeDate"];
            deductible?: components["schemas"]["RangeNumber"];
            copay?: components["schemas"]["RangeNumber"];
        };
        /** @description At least one bound; `gt` excludes `gte`, and `lt` `lte`. */
        RangeNumber: {
            /** @example 1 */
            gt?: number;
            /** @example 1 */
            gte?: number;
            /** @example 100 */
            lt?: number;
            /** @example 100 */
            lte?: number;
            boost?: components["schemas"]["Boost"];
        };
        /** @description At least one bound; `gt` excludes `gte`, and `lt` `lte`. */
        RangeDate: {
            gt?: components["schemas"]["CalendarDate"];
            gte?: components["schemas"]["CalendarDate"];
            lt?: components["schemas"]["CalendarDate"];
            lte?: components["schemas"]["CalendarDate"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description Some value. */
        ExistsClause: {
            field: components["schemas"]["AnyField"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description A value that begins like this. */
        PrefixClause: {
            planId?: components["schemas"]["TermText"];
            _org?: components["schemas"]["TermText"];
            objectId?: components["schemas"]["TermText"];
            objectType?: components["schemas"]["TermText"];
            planType?: components["schemas"]["TermText"];
            "name.keyword"?: components["schemas"]["TermText"];
        };
        /** @description The documents of these objects. */
        IdsClause: {
            values: components["schemas"]["TermsText"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description Several clauses together. */
        BoolClause: {
            must?: components["schemas"]["SearchQueries"];
            filter?: components["schemas"]["SearchQueries"];
            should?: components["schemas"]["SearchQueries"];
            must_not?: components["schemas"]["SearchQueries"];
            /** @description How many of `should` must hold. */
            minimum_should_match?: number;
            boost?: components["schemas"]["Boost"];
        };
        SearchQueries: components["schemas"]["SearchQuery"] | components["schemas"]["SearchQuery"][];
        /** @description Documents with such a child. */
        HasChildClause: {
            type: components["schemas"]["ChildRelation"];
            query: components["schemas"]["SearchQuery"];
            /**
             * @default none
             * @enum {string}
             */
            score_mode?: "none" | "avg" | "sum" | "max" | "min";
            /** @description How many children must be so at least. */
            min_children?: number;
            /** @description How many children may be so at most. */
            max_children?: number;
            inner_hits?: components["schemas"]["SearchInnerHits"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description Documents with such a parent. */
        HasParentClause: {
            parent_type: components["schemas"]["ParentRelation"];
            query: components["schemas"]["SearchQuery"];
            /**
             * @description Whether documents have the score of their parent.
             * @default false
             */
            score?: boolean;
            inner_hits?: components["schemas"]["SearchInnerHits"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description Children of this object. */
        ParentIdClause: {
            type: components["schemas"]["ChildRelation"];
            id: components["schemas"]["SearchText"];
            boost?: components["schemas"]["Boost"];
        };
        /** @description Every document. */
        MatchAllClause: {
            boost?: components["schemas"]["Boost"];
        };
        /** @description Returns the children or the parent by which a document was found. In a clause within another join, the outer join needs `inner_hits`, too. Documents and their inner hits are at most 1000. */
        SearchInnerHits: {
            name?: components["schemas"]["SearchName"];
            /** @default 3 */
            size?: number;
            sort?: components["schemas"]["SearchSort"];
            highlight?: components["schemas"]["SearchHighlight"];
            _source?: components["schemas"]["SearchSource"];
        };
        /**
         * @description A name for a part of the answer.
         * @example services
         */
        SearchName: string;
        /** @description By the first of these, then the next; at last by `objectId`. */
        SearchSort: (components["schemas"]["SortField"] | components["schemas"]["SortClause"])[];
        /**
         * @description Fields that hits can be sorted by.
         * @enum {string}
         */
        SortField: "_score" | "planId" | "revision" | "_org" | "objectId" | "objectType" | "planType" | "creationDate" | "deductible" | "copay" | "name.keyword";
        SortClause: {
            _score?: components["schemas"]["SortOrder"];
            planId?: components["schemas"]["SortOrder"];
            revision?: components["schemas"]["SortOrder"];
            _org?: components["schemas"]["SortOrder"];
            objectId?: components["schemas"]["SortOrder"];
            objectType?: components["schemas"]["SortOrder"];
            planType?: components["schemas"]["SortOrder"];
            creationDate?: components["schemas"]["SortOrder"];
            deductible?: components["schemas"]["SortOrder"];
            copay?: components["schemas"]["SortOrder"];
            "name.keyword"?: components["schemas"]["SortOrder"];
        };
        SortOrder: ("asc" | "desc") | components["schemas"]["SortOrderOptions"];
        SortOrderOptions: {
            /** @enum {string} */
            order: "asc" | "desc";
            /**
             * @description The place of documents without the field.
             * @default _last
             * @enum {string}
             */
            missing?: "_first" | "_last";
        };
        /** @description Which fields of a document are answered. */
        SearchSource: boolean | components["schemas"]["SourceField"] | components["schemas"]["SourceFields"] | components["schemas"]["SearchSourceOptions"];
        SearchSourceOptions: {
            includes?: components["schemas"]["SourceFields"];
            excludes?: components["schemas"]["SourceFields"];
        };
        SourceFields: components["schemas"]["SourceField"][];
        /**
         * @description A field that documents have.
         * @enum {string}
         */
        SourceField: "_org" | "objectId" | "objectType" | "planType" | "creationDate" | "deductible" | "copay" | "name";
        /**
         * @description Any field of the index.
         * @enum {string}
         */
        AnyField: "planId" | "relation" | "revision" | "_org" | "objectId" | "objectType" | "planType" | "creationDate" | "deductible" | "copay" | "name" | "name.keyword";
        /**
         * @description A field of texts or keywords.
         * @enum {string}
         */
        WordsField: "_org" | "objectId" | "objectType" | "planType" | "name" | "name.keyword";
        /**
         * @description A field whose values are groups.
         * @enum {string}
         */
        GroupField: "planId" | "relation" | "_org" | "objectId" | "objectType" | "planType" | "creationDate" | "deductible" | "copay" | "name.keyword";
        /**
         * @description A field of numbers.
         * @enum {string}
         */
        NumberField: "deductible" | "copay";
        /**
         * @description A field of dates.
         * @enum {string}
         */
        DateField: "creationDate";
        /**
         * @description Which object of the tree a document is, by its relation or by the property that holds it.
         * @enum {string}
         */
        Relation: "plan" | "planCostShare" | "linkedPlanService" | "linkedService" | "planserviceCostShare" | "planCostShares" | "linkedPlanServices" | "planserviceCostShares";
        /**
         * @description A relation with children.
         * @enum {string}
         */
        ParentRelation: "plan" | "linkedPlanService" | "linkedPlanServices";
        /**
         * @description A relation with a parent.
         * @enum {string}
         */
        ChildRelation: "planCostShare" | "linkedPlanService" | "linkedService" | "planserviceCostShare" | "planCostShares" | "linkedPlanServices" | "planserviceCostShares";
        /** @description Returns the parts of texts that were found, with tags around them. */
        SearchHighlight: {
            fields: components["schemas"]["HighlightFields"];
            pre_tags?: components["schemas"]["HighlightTags"];
            post_tags?: components["schemas"]["HighlightTags"];
            /**
             * @description `html` escapes what is not a tag.
             * @default default
             * @enum {string}
             */
            encoder?: "default" | "html";
        };
        HighlightFields: {
            name?: components["schemas"]["HighlightField"];
        };
        HighlightField: {
            /** @default 100 */
            fragment_size?: number;
            /**
             * @description 0 answers the whole text.
             * @default 5
             */
            number_of_fragments?: number;
        };
        HighlightTags: string[];
        /** @description Aggregations by name. */
        SearchAggregations: {
            [key: string]: components["schemas"]["SearchAggregation"];
        };
        /** @description One kind, and `aggs` within its buckets. Aggregations that make several buckets stand in at most two levels; `filter`, `children` and `parent` add up to three more. */
        SearchAggregation: {
            terms?: components["schemas"]["TermsAggregation"];
            stats?: components["schemas"]["StatsAggregation"];
            range?: components["schemas"]["RangeAggregation"];
            histogram?: components["schemas"]["HistogramAggregation"];
            date_histogram?: components["schemas"]["DateHistogramAggregation"];
            filter?: components["schemas"]["SearchQuery"];
            children?: components["schemas"]["JoinAggregation"];
            parent?: components["schemas"]["JoinAggregation"];
            aggs?: components["schemas"]["SearchAggregations"];
        };
        /** @description A bucket for each of the most frequent values. */
        TermsAggregation: {
            field: components["schemas"]["GroupField"];
            /** @default 10 */
            size?: number;
            order?: {
                /** @enum {string} */
                _count?: "desc";
                /** @enum {string} */
                _key?: "asc" | "desc";
            };
        };
        /** @description Count, least, most, average and sum. */
        StatsAggregation: {
            field: components["schemas"]["NumberField"];
        };
        /** @description A bucket for each range, `from` included and `to` not. */
        RangeAggregation: {
            field: components["schemas"]["NumberField"];
            ranges: {
                key?: components["schemas"]["SearchName"];
                /** @example 0 */
                from?: number;
                /** @example 100 */
                to?: number;
            }[];
        };
        /** @description A bucket for each interval within the bounds, at most 1000. */
        HistogramAggregation: {
            field: components["schemas"]["NumberField"];
            /** @example 10 */
            interval: number;
            /** @default 0 */
            min_doc_count?: number;
            hard_bounds: {
                /** @example 0 */
                min: number;
                /** @example 1000 */
                max: number;
            };
        };
        /** @description A bucket for each interval of the calendar within the bounds, at most 1000. */
        DateHistogramAggregation: {
            field: components["schemas"]["DateField"];
            /** @enum {string} */
            calendar_interval: "day" | "week" | "month" | "quarter" | "year";
            /** @default 0 */
            min_doc_count?: number;
            hard_bounds: {
                min: components["schemas"]["CalendarDate"];
                max: components["schemas"]["CalendarDate"];
            };
        };
        /** @description The children of this relation, or with `parent` those that have children of it. */
        JoinAggregation: {
            type: components["schemas"]["ChildRelation"];
        };
        SearchResult: {
            /** @description How long the index has searched, in milliseconds. */
            tookMs: number;
            /** @description Whether something may be missing; `reasons` says why. */
            partial: boolean;
            /** @description Why the result is partial: shards that failed or that have no copy, or a search that was ended at its bound. */
            reasons?: string[];
            total?: components["schemas"]["SearchTotal"];
            hits: components["schemas"]["SearchHit"][];
            aggregations?: components["schemas"]["SearchBuckets"];
            /** @description Of the next page, where `paged` asks for it and there are more hits. */
            cursor?: string;
        };
        /** @description How many documents were found; absent where they are not counted. */
        SearchTotal: {
            value: number;
            /**
             * @description `gte` where there are at least so many.
             * @enum {string}
             */
            relation: "eq" | "gte";
        };
        /** @description A document, which is one object of a plan's tree. */
        SearchHit: {
            objectId: components["schemas"]["ObjectId"];
            relation: components["schemas"]["Relation"];
            planId: components["schemas"]["ObjectId"];
            parentId?: components["schemas"]["ObjectId"];
            revision: components["schemas"]["RevisionNumber"];
            /** @description Null where hits are sorted by other things alone. */
            score: number | null;
            /** @description The values that it was sorted by; dates as milliseconds since 1970, null where there is none. */
            sort?: (string | number | boolean | null)[];
            /** @description Its fields, without the objects below it. */
            source?: {
                [key: string]: unknown;
            };
            /** @description By field. */
            highlight?: {
                [key: string]: string[];
            };
            /** @description By name. */
            innerHits?: {
                [key: string]: components["schemas"]["SearchInnerResult"];
            };
        };
        SearchInnerResult: {
            total: components["schemas"]["SearchTotal"];
            hits: components["schemas"]["SearchHit"][];
        };
        /** @description Results of aggregations by name. */
        SearchBuckets: {
            [key: string]: components["schemas"]["SearchAggregationResult"];
        };
        /** @description `buckets` where there are several; `docCount` of one bucket; the numbers of `stats`, of which those of no document are null. */
        SearchAggregationResult: {
            buckets?: components["schemas"]["SearchBucket"][];
            /** @description Documents with values that are not among the buckets. */
            otherDocCount?: number;
            docCount?: number;
            count?: number;
            min?: number | null;
            max?: number | null;
            avg?: number | null;
            sum?: number;
            aggregations?: components["schemas"]["SearchBuckets"];
        };
        SearchBucket: {
            /** @description A value, the name of a range, or where an interval begins. */
            key: string | number | boolean;
            from?: number;
            to?: number;
            docCount: number;
            aggregations?: components["schemas"]["SearchBuckets"];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        /** @description Metrics in the text format of Prometheus, version 0.0.4. */
        Metrics: string;
        /** @description RFC 9457. */
        Problem: {
            /**
             * Format: uri
             * @description One of the types in `x-problems`, as `urn:planbase:problem:NAME`.
             */
            type: string;
            title: string;
            status: number;
            /** @description What happened this time, and what to do. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description The id of this request in the log.
             */
            instance?: string;
            owner?: components["schemas"]["ObjectId"];
            /** @description Every fault of the input, the first thousand of the schema. Of a choice, the faults of the form that was meant, or else one fault that names the forms. */
            errors?: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @description Where: a JSON pointer (RFC 6901) into the body, or the name of a parameter. */
            pointer: string;
            /** @description A description of the fault. */
            detail: string;
        };
    };
    responses: {
        /** @description The request cannot be read: a parameter is not as declared, there is no query parameter of that name, a header is longer than 4096 characters (8192 of Authorization), or the body is not JSON (`detail` says at which line and column) or nested deeper than 64 levels. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, as everywhere; or the `cursor` was not made for this search of this caller. */
        MalformedOrForeignCursor: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `cursor` was made too long ago. Begin without one. */
        CursorExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A header is longer than the limit (8192 characters of Authorization, 4096 of any other), or a query parameter is given, of which this operation has none. */
        MalformedHeader: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body was not complete in time. The connection is closed. */
        BodyTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No token, or one that is not valid. */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWWAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token does not allow this. */
        Forbidden: {
            headers: {
                /** @description The challenge, where a scope is missing (RFC 6750 §3.1). */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here that the caller may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description None of the media types in `Accept` can be produced. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The plan exists (`already-exists`), or one of the objectIds is in use elsewhere (`object-owned`), as described at `ObjectId`. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description One of the objectIds is in use elsewhere, as described at `ObjectId`. */
        Owned: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description One of the objectIds is in use elsewhere, as described at `ObjectId`, or a `test` of the patch failed. */
        OwnedOrFailedTest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rebuild runs already. */
        Rebuilding: {
            headers: {
                /** @description The path of the one that runs. */
                Location: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The position is no longer known, so something after it would be missed. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The plan has changed since the caller read it. */
        PreconditionFailed: {
            headers: {
                /** @description The entity tag that the plan has now. */
                ETag?: components["schemas"]["EntityTag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body, or the plan as it would be stored, is larger than the limit. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's media type is missing or not one that this operation takes. */
        UnsupportedMediaType: {
            headers: {
                Accept: components["headers"]["Accept"];
                /** @description The same, of a POST. */
                "Accept-Post"?: string;
                /** @description The same, of a PATCH (RFC 5789 §3.1). */
                "Accept-Patch"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but against the schema; `errors` names every fault. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but against the schema; `errors` names every fault. Or the `Idempotency-Key` was used with another body. */
        InvalidOrReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The patch is against the schema, cannot be applied, or would leave an invalid plan. */
        InvalidResult: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This write needs `If-Match`. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's organisation has as many of these open at this process as one may: end one, or retry later. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible now. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible now, and nothing was changed (`unavailable`). Or the store was lost before it said whether it has made the write (`outcome-unknown`): the write may have been done. Repeat a create with the same `Idempotency-Key`, and read the plan before any other write is repeated. */
        UnavailableOrUnknown: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not to be sent any work now. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The plan's `objectId`, percent-encoded. */
        PlanId: components["schemas"]["ObjectId"];
        /** @description The object's `objectId`, percent-encoded. */
        ObjectId: components["schemas"]["ObjectId"];
        /** @description The id of the dead letter, as the list has it. */
        DeadLetterId: components["schemas"]["DeadLetterId"];
        /** @description Those of this work queue. */
        DeadLetterQueue: components["schemas"]["WorkQueue"];
        /**
         * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
         * @example 1511222400000000
         */
        ChangeToken: components["schemas"]["Position"];
        /**
         * @description How many items a page has at most.
         * @example 20
         */
        Limit: number;
        /** @description The start of the page, taken from the link to it. */
        Cursor: components["schemas"]["Position"];
        /**
         * @description With `no-cache` or `max-age=0` the store itself is asked (RFC 9111 §5.2.1). Other directives change nothing.
         * @example no-cache
         */
        CacheControl: string;
        /**
         * @description The position to go on from: a `Change-Token`, the `position` of a change, or the id of an event; the beginning if left out. One that is no longer known is 410; one that was never given is 400.
         * @example 1511222400000000
         */
        Since: components["schemas"]["Position"];
        /** @description How many changes a page has at most; large ones make it shorter. */
        ChangesLimit: number;
        /**
         * @description The id of the last event that was received; it goes before `since`. For an event stream.
         * @example 1511222400000000
         */
        LastEventId: components["schemas"]["Position"];
        /**
         * @description Makes repeating safe: the first answer is kept for 24 hours and given again to the same caller for the same key and body; another body under the key is 422. The scopes of the repeated request count: without the right to write for the organisation it is 403, and without `plans:read` it has no body.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description RFC 7240. `wait=N`: the answer waits for up to N seconds (at most 30) until the write is searchable or has failed, and `Indexing-State` says which; a process that is stopped does not wait on, nor does one where too many writes of the organisation wait already. `return=minimal`: the answer has no body, as it never has for a token without `plans:read`.
         * @example wait=5
         */
        Prefer: string;
        /**
         * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
         * @example "1511222400000000"
         */
        IfMatch: components["schemas"]["EntityTags"];
        /**
         * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
         * @example "1511222400000000"
         */
        IfNoneMatch: components["schemas"]["EntityTags"];
    };
    requestBodies: never;
    headers: {
        /** @description The plan's strong entity tag (RFC 9110 §8.8.3). It is opaque; another one means another revision. */
        ETag: components["schemas"]["EntityTag"];
        /** @description Names this write: reads with it include the write, and `changes` goes on after it. It is opaque. */
        ChangeToken: components["schemas"]["Position"];
        /** @description Whether this is the first answer under the `Idempotency-Key` again. */
        IdempotencyReplayed: true;
        /** @description With `wait`, the state of the write at the time of the answer, as in `getIndexing`. */
        IndexingState: "pending" | "searchable" | "failed";
        /** @description The preferences that were honoured (RFC 7240 §3). */
        PreferenceApplied: string;
        /** @description Related resources (RFC 8288). */
        Link: string;
        /** @description The next page as `rel="next"` (RFC 8288); absent on the last one. */
        NextLink: string;
        /** @description The path of the new plan. */
        Location: string;
        /** @description May be stored by the caller alone, and must be revalidated before use. */
        CacheControl: "private, no-cache";
        /** @description The source of the answer (RFC 9211). `hit`: the memory of this process; a negative `ttl` says for how many seconds it could not be checked, because the store is unreachable. `fwd`: the store, because the plan was not in memory (`miss`), the request demands it (`request`), or memory may be stale (`bypass`). */
        CacheStatus: string;
        /** @description Seconds since the answer was last known to be current (RFC 9111 §5.1); absent if it is current. */
        Age: number;
        /** @description Seconds to wait before trying again. */
        RetryAfter: number;
        /** @description The challenge (RFC 6750 §3). */
        WWWAuthenticate: string;
        /** @description Media types that this operation takes (RFC 9110 §12.5.1, in an answer). */
        Accept: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPlans: {
        parameters: {
            query?: {
                /** @description Plans of this organisation. */
                org?: components["schemas"]["Org"];
                /**
                 * @description Plans of this type.
                 * @example inNetwork
                 */
                planType?: string;
                /** @description Plans that cover the service with this `objectId`. */
                service?: components["schemas"]["ObjectId"];
                /**
                 * @description Plans that cover a service whose name has all of these words, in any order and in any case.
                 * @example yearly physical
                 */
                serviceName?: components["schemas"]["Words"];
                /** @description Plans of which a service has all of these words in its name, the last one perhaps unfinished, or whose type begins with this text, in any case. Each plan has `highlights` then. */
                q?: components["schemas"]["Words"];
                /** @description Plans whose own copay is at least this; those of their services do not count. */
                copayMin?: components["schemas"]["Amount"];
                /**
                 * @description Plans whose own copay is at most this; those of their services do not count.
                 * @example 23
                 */
                copayMax?: components["schemas"]["Amount"];
                /** @description Plans whose own deductible is at least this; those of their services do not count. */
                deductibleMin?: components["schemas"]["Amount"];
                /**
                 * @description Plans whose own deductible is at most this; those of their services do not count.
                 * @example 2000
                 */
                deductibleMax?: components["schemas"]["Amount"];
                /** @description Plans with a service whose copay is at least this. All that is said of a service holds for one and the same. */
                serviceCopayMin?: components["schemas"]["Amount"];
                /** @description Plans with a service whose copay is at most this. */
                serviceCopayMax?: components["schemas"]["Amount"];
                /** @description Plans with a service whose deductible is at least this. */
                serviceDeductibleMin?: components["schemas"]["Amount"];
                /** @description Plans with a service whose deductible is at most this. */
                serviceDeductibleMax?: components["schemas"]["Amount"];
                /**
                 * @description Plans with this `creationDate` or a later one.
                 * @example 2017-01-01
                 */
                createdFrom?: components["schemas"]["Day"];
                /** @description Plans with this `creationDate` or an earlier one. */
                createdTo?: components["schemas"]["Day"];
                /** @description The order, descending with `-`; plans of equal rank in the order of their ids. */
                sort?: "objectId" | "planType" | "-planType" | "creationDate" | "-creationDate";
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The start of the page, taken from the link to it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
                 * @example 1511222400000000
                 */
                "Change-Token"?: components["parameters"]["ChangeToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of plans. */
            200: {
                headers: {
                    Link: components["headers"]["NextLink"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes repeating safe: the first answer is kept for 24 hours and given again to the same caller for the same key and body; another body under the key is 422. The scopes of the repeated request count: without the right to write for the organisation it is 403, and without `plans:read` it has no body.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description RFC 7240. `wait=N`: the answer waits for up to N seconds (at most 30) until the write is searchable or has failed, and `Indexing-State` says which; a process that is stopped does not wait on, nor does one where too many writes of the organisation wait already. `return=minimal`: the answer has no body, as it never has for a token without `plans:read`.
                 * @example wait=5
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description The plan as stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Created. Without a body where the caller prefers that (`return=minimal`) or lacks `plans:read`. */
            204: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidOrReused"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    suggest: {
        parameters: {
            query: {
                /**
                 * @description The text typed so far.
                 * @example year
                 */
                prefix: components["schemas"]["Words"];
                /** @description How many names, and how many types, there are at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most frequent ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchPlans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
                 * @example 1511222400000000
                 */
                "Change-Token"?: components["parameters"]["ChangeToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description The documents that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["MalformedOrForeignCursor"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTimeout"];
            410: components["responses"]["CursorExpired"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
                 * @example "1511222400000000"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
                 * @example "1511222400000000"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
                 * @example 1511222400000000
                 */
                "Change-Token"?: components["parameters"]["ChangeToken"];
                /**
                 * @description With `no-cache` or `max-age=0` the store itself is asked (RFC 9111 §5.2.1). Other directives change nothing.
                 * @example no-cache
                 */
                "Cache-Control"?: components["parameters"]["CacheControl"];
            };
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Age: components["headers"]["Age"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The plan still has one of the entity tags given. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    Age: components["headers"]["Age"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
                 * @example "1511222400000000"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
                 * @example "1511222400000000"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description RFC 7240. `wait=N`: the answer waits for up to N seconds (at most 30) until the write is searchable or has failed, and `Indexing-State` says which; a process that is stopped does not wait on, nor does one where too many writes of the organisation wait already. `return=minimal`: the answer has no body, as it never has for a token without `plans:read`.
                 * @example wait=5
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description The plan as stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The plan as stored; there was none before. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Stored. Without a body where the caller prefers that (`return=minimal`) or lacks `plans:read`. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Owned"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
                 * @example "1511222400000000"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
                 * @example "1511222400000000"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description RFC 7240. `wait=N`: the answer waits for up to N seconds (at most 30) until the write is searchable or has failed, and `Indexing-State` says which; a process that is stopped does not wait on, nor does one where too many writes of the organisation wait already. `return=minimal`: the answer has no body, as it never has for a token without `plans:read`.
                 * @example wait=5
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    patchPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
                 * @example "1511222400000000"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
                 * @example "1511222400000000"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description RFC 7240. `wait=N`: the answer waits for up to N seconds (at most 30) until the write is searchable or has failed, and `Indexing-State` says which; a process that is stopped does not wait on, nor does one where too many writes of the organisation wait already. `return=minimal`: the answer has no body, as it never has for a token without `plans:read`.
                 * @example wait=5
                 */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMerge"];
                "application/merge-patch+json": components["schemas"]["MergePatch"];
                "application/json-patch+json": components["schemas"]["JsonPatch"];
            };
        };
        responses: {
            /** @description The plan as it is after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Changed. Without a body where the caller prefers that (`return=minimal`) or lacks `plans:read`. */
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Change-Token": components["headers"]["ChangeToken"];
                    "Indexing-State": components["headers"]["IndexingState"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["OwnedOrFailedTest"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidResult"];
            428: components["responses"]["PreconditionRequired"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    getIndexing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stage that the plan has reached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indexing"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The start of the page, taken from the link to it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
                 * @example 1511222400000000
                 */
                "Change-Token"?: components["parameters"]["ChangeToken"];
            };
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions. */
            200: {
                headers: {
                    Link: components["headers"]["NextLink"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The plan's `objectId`, percent-encoded. */
                objectId: components["parameters"]["PlanId"];
                /** @description The number of the revision. */
                revision: components["schemas"]["RevisionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getObject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags, compared strongly, or `*` (RFC 9110 §13.1.1). A change without it is 428, so that nobody overwrites what they have not seen.
                 * @example "1511222400000000"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Entity tags, compared weakly, or `*` (RFC 9110 §13.1.2).
                 * @example "1511222400000000"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description A token that a write was answered with: the answer includes everything up to there, or it is 503. One that was never given is 400.
                 * @example 1511222400000000
                 */
                "Change-Token"?: components["parameters"]["ChangeToken"];
            };
            path: {
                /** @description The object's `objectId`, percent-encoded. */
                objectId: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanObject"];
                };
            };
            /** @description The object's plan still has one of the entity tags given. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    changes: {
        parameters: {
            query?: {
                /**
                 * @description The position to go on from: a `Change-Token`, the `position` of a change, or the id of an event; the beginning if left out. One that is no longer known is 410; one that was never given is 400.
                 * @example 1511222400000000
                 */
                since?: components["parameters"]["Since"];
                /** @description How many changes a page has at most; large ones make it shorter. */
                limit?: components["parameters"]["ChangesLimit"];
            };
            header?: {
                /**
                 * @description The id of the last event that was received; it goes before `since`. For an event stream.
                 * @example 1511222400000000
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes after the position. */
            200: {
                headers: {
                    /** @description The next changes are never known in advance. */
                    "Cache-Control": "no-store";
                    /** @description The page after this one, as `rel="next"` (RFC 8288); not with an event stream. */
                    Link?: string;
                    /** @description The position that the page reaches; not with an event stream. */
                    "Change-Token"?: components["schemas"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pipeline"];
                };
            };
            400: components["responses"]["MalformedHeader"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Those of this work queue. */
                queue?: components["parameters"]["DeadLetterQueue"];
                /**
                 * @description How many items a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The start of the page, taken from the link to it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dead letters. */
            200: {
                headers: {
                    Link: components["headers"]["NextLink"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the dead letter, as the list has it. */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dead letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    dropDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the dead letter, as the list has it. */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dropped. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    redriveDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the dead letter, as the list has it. */
                deadLetterId: components["parameters"]["DeadLetterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redrive is requested. A repeated request has no further effect. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterSummary"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    redriveDeadLetters: {
        parameters: {
            query?: {
                /** @description Those of this work queue. */
                queue?: components["parameters"]["DeadLetterQueue"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Noted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedriveCount"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    startRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rebuild as it begins; it goes on by itself. */
            202: {
                headers: {
                    /** @description The path of the rebuild. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            400: components["responses"]["MalformedHeader"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Rebuilding"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that `startRebuild` answered. */
                rebuildId: components["schemas"]["RebuildId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rebuild. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rebuild"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["Unavailable"];
        };
    };
    importPlans: {
        parameters: {
            query?: {
                /** @description The treatment of a stored plan that differs from the line. */
                existing?: "keep" | "replace";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description The result of each line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ImportLine"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportPlans: {
        parameters: {
            query?: {
                /** @description Whether to have a mark after every few plans and at the end. */
                hasMarks?: boolean;
                /**
                 * @description The token of a mark; the export goes on after it. One that was never given is 400.
                 * @example 1511222400000000.1511222300000000
                 */
                from?: components["schemas"]["Position"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans, those first that have not been changed for longest. */
            200: {
                headers: {
                    /** @description The position after which `changes` continues this export. */
                    "Change-Token": components["schemas"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ExportLine"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedHeader"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedHeader"];
            406: components["responses"]["NotAcceptable"];
            503: components["responses"]["NotReady"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; version=0.0.4": components["schemas"]["Metrics"];
                };
            };
            400: components["responses"]["MalformedHeader"];
            406: components["responses"]["NotAcceptable"];
        };
    };
}
