import { tree } from '../es/generated/tree.ts';
import { forEachNode, listNodes } from '../es/tree.ts';
import type { Requests } from '../routes/generated/handlers.ts';
import { canonical } from '../store/canonical.ts';
import { type Fault, treeFaults } from './tree-faults.ts';

type Plan = Requests['createPlan']['body'];

/** A plan that the schema accepts, as the commit takes it. */
export interface PlanDocument {
  readonly org: string;
  readonly objects: readonly string[];
  readonly body: string;
  /** Faults of the tree as a whole; a plan with faults must not be stored. */
  readonly faults: readonly Fault[];
}

export function toDocument(plan: Plan): PlanDocument {
  const org = plan._org;
  const objects: string[] = [];
  let isOfOneOrg = true;
  forEachNode(tree, plan, (id, node) => {
    objects.push(id);
    isOfOneOrg &&= node['_org'] === org;
  });
  const isSound = isOfOneOrg && new Set(objects).size === objects.length;
  // Locate the faults only if there are any.
  const faults = isSound ? [] : treeFaults(org, listNodes(tree, plan));
  return { org, objects, body: canonical(plan), faults };
}

/** UTF-8 needs at most three bytes for a code unit of UTF-16. */
const maxBytesPerUnit = 3;

/**
 * Returns whether a plan's body takes more than `maxBytes` bytes. The canonical form may be longer than the text that
 * it was made of: `1e20` is written with all its digits.
 */
export function isLongerThan(maxBytes: number, body: string): boolean {
  return body.length * maxBytesPerUnit > maxBytes && Buffer.byteLength(body) > maxBytes;
}
