// Generated from the contract by openapi-elysia. Change the contract instead.

/** One fault of a value: where, as a JSON pointer (RFC 6901), and what is wrong, for people. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** The faults of a value against one schema; none if it is valid. */
export type Check = (value: unknown) => readonly Fault[];

export declare const checkAnnouncement: Check;
export declare const checkAnnouncementBatch: Check;
