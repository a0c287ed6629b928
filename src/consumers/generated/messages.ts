// Generated from the contract by openapi-elysia. Change the contract instead.
interface components {
    schemas: {
        /**
         * @description Identifies one object in the whole store. At most 128 characters (512 bytes of UTF-8, the limit of an id in the index), no control characters, no U+FFFD (what broken UTF-8 is read as), and not `.` or `..`, which no URL can carry. A write that uses an id of another plan is 409 `object-owned`. `owner` names that plan only to callers that may see it; ids that another organisation uses, and ids that it has removed within the last hour (the first 100 000 of an hour), are answered alike, and all other operations answer 404 for them.
         * @example 12xvxc345ssdsds-508
         */
        ObjectId: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

export type Announcement = components['schemas']['Announcement'];

export type AnnouncementBatch = components['schemas']['AnnouncementBatch'];
