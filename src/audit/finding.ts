/**
 * The fault of a document, or of a revision:
 * - `missing`: an object of a plan's tree has no document at its place.
 * - `stale`: its document has an earlier revision than the plan. `ahead`: a later one.
 * - `differs`: its document has the plan's revision, but other content than was written at it.
 * - `surplus`: a document that no plan has in its tree.
 * - `orphan`: a child whose parent document cannot be found.
 * - `unkept`: a revision in the stream that history should have and has not.
 */
export type Kind = (typeof kinds)[number];

export const kinds = ['missing', 'stale', 'ahead', 'differs', 'surplus', 'orphan', 'unkept'] as const;

/** Something that differs between Redis and a projection. */
export interface Finding {
  readonly kind: Kind;
  /** The plan that has the object, or that the document names; empty if it names none. */
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

/** Numbers of compared items and of findings. */
export interface Counts {
  /** Plans whose documents were compared. */
  plans: number;
  /** Living plans that were not compared, since the index does not need to have them yet. */
  pending: number;
  /** Plans that the index has rejected, including deleted and unknown ones: they yield no findings. */
  failed: number;
  /** Documents that the index has. */
  documents: number;
  /** Revisions in the stream that history should have. */
  revisions: number;
  readonly findings: Record<Kind, number>;
}
