import { tree } from '../es/generated/tree.ts';
import { forEachPossibleNode, type IndexedNode } from '../es/tree.ts';

/** A fault, and its place as a JSON pointer. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * Returns the faults of a tree that no schema can express: every object must belong to the plan's organisation, and
 * each objectId must occur once, or one document would overwrite another in the index.
 */
export function treeFaults(org: string, nodes: readonly IndexedNode[]): Fault[] {
  const check = new TreeCheck(org);
  for (const { id, pointer, fields } of nodes) check.see(pointer, fields['_org'], id);
  return check.faults;
}

/** A list may have very many objects if the schema rejects it. */
const maxPossibleFaults = 1_000;

/**
 * Returns the same faults of a body that the schema refuses, at most 1 000, so that one answer names all faults. Values
 * that are no objects, ids or organisations are skipped: the schema reports them.
 */
export function possibleTreeFaults(body: unknown): Fault[] {
  let check: TreeCheck | undefined;
  forEachPossibleNode(tree, body, (pointer, { _org: org, objectId }) => {
    check ??= new TreeCheck(typeof org === 'string' ? org : undefined);
    if (check.faults.length >= maxPossibleFaults) return;
    check.see(
      pointer,
      typeof org === 'string' ? org : check.org,
      typeof objectId === 'string' ? objectId : undefined,
    );
  });
  return check?.faults ?? [];
}

/** Returns the fault of a body whose id differs from that of the path; none if its id is no text. */
export function pathFaults(body: unknown, objectId: unknown): Fault[] {
  const given = typeof body === 'object' && body !== null && 'objectId' in body ? body.objectId : undefined;
  if (typeof given !== 'string' || given === objectId) return [];
  return [{ pointer: '/objectId', detail: 'must be that of the path' }];
}

class TreeCheck {
  /** The plan's organisation; undefined if it has none, so that no object differs. */
  readonly org: string | undefined;
  readonly faults: Fault[] = [];
  readonly #seen = new Map<string, string>();

  constructor(org: string | undefined) {
    this.org = org;
  }

  /** @param id undefined where there is none */
  see(pointer: string, org: unknown, id: string | undefined): void {
    if (this.org !== undefined && org !== this.org) {
      this.faults.push({ pointer: `${pointer}/_org`, detail: "must be the plan's _org" });
    }
    if (id === undefined) return;
    const first = this.#seen.get(id);
    if (first === undefined) this.#seen.set(id, pointer);
    else {
      const detail = `is used by ${first || 'the plan'} already`;
      this.faults.push({ pointer: `${pointer}/objectId`, detail });
    }
  }
}
