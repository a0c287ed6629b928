import type { IndexedNode } from '../es/tree.ts';

/** What is wrong, and where: a JSON pointer. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * What no schema can say of a tree: every object belongs to the plan's organisation, and each objectId stands in
 * it once, or one document would overwrite another in the index.
 */
export function treeFaults(org: string, nodes: readonly IndexedNode[]): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id, pointer, fields } of nodes) {
    if (fields['_org'] !== org)
      faults.push({ pointer: `${pointer}/_org`, detail: "must be the plan's _org" });
    const first = seen.get(id);
    if (first === undefined) seen.set(id, pointer);
    else faults.push({ pointer: `${pointer}/objectId`, detail: `is used by ${first || 'the plan'} already` });
  }
  return faults;
}
