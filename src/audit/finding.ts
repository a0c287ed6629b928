/**
 * What is wrong with a document, or with a revision:
 * - `missing`: an object of a plan's tree has no document at its place.
 * - `stale`: its document is of an earlier revision than the plan. `ahead`: of a later one.
 * - `differs`: its document is of the plan's revision, and yet not what was written at it.
 * - `surplus`: a document that no plan has in its tree.
 * - `orphan`: a child whose parent document is not found from it.
 * - `unkept`: a revision in the stream that history should have and has not.
 */
export type Kind = (typeof kinds)[number];

export const kinds = ['missing', 'stale', 'ahead', 'differs', 'surplus', 'orphan', 'unkept'] as const;

/** Something that differs between Redis and a projection. */
export interface Finding {
  readonly kind: Kind;
  /** The plan that has the object, or that the document says to be of; empty where it says none. */
  readonly plan: string;
  /** Undefined for a revision. */
  readonly objectId: string | undefined;
  /** The plan that the document is routed by, or must be. */
  readonly routing: string;
  /** The revision that should be there, as decimal digits. */
  readonly expected: string | undefined;
  /** The version that the index has. */
  readonly found: number | undefined;
}

/** What was looked at. */
export interface Counts {
  /** Plans whose documents were compared. */
  plans: number;
  /** Living plans that were not, since the index does not have to have them yet. */
  pending: number;
  /** Plans that the index has refused, deleted and unknown ones too: nothing is said of them. */
  failed: number;
  /** Documents that the index has. */
  documents: number;
  /** Revisions in the stream that history should have. */
  revisions: number;
  readonly findings: Record<Kind, number>;
}
