import { tree } from './generated/tree.ts';
import { type FieldValue, listNodes } from './tree.ts';

/** The parts of a plan at one revision from which its documents are made. */
export interface PlanAtRevision {
  readonly plan: string;
  /** Decimal digits. */
  readonly revision: string;
  /** JSON that the contract accepts; undefined where the plan is deleted. */
  readonly body: string | undefined;
  readonly bucket: number;
  readonly checksum: number;
}

/** A document of a plan, routed by the plan's id and at the plan's revision as its version. */
export interface PlanDocument {
  readonly id: string;
  readonly source: Readonly<Record<string, FieldValue | { readonly name: string; readonly parent: string }>>;
}

/**
 * Returns every document that the index must have of a plan, each parent before its children; none of a deleted plan.
 */
export function planDocuments({ plan, revision, body, bucket, checksum }: PlanAtRevision): PlanDocument[] {
  if (body === undefined) return [];
  return listNodes(tree, JSON.parse(body)).map(({ id, relation, parentId, fields }) => ({
    id,
    source: {
      ...fields,
      relation: parentId === undefined ? relation : { name: relation, parent: parentId },
      planId: plan,
      revision: Number(revision),
      bucket,
      checksum,
    },
  }));
}
