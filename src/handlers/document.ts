import { tree } from '../es/generated/tree.ts';
import { type IndexedNode, nodesOf } from '../es/tree.ts';
import type { Requests } from '../routes/generated/handlers.ts';
import { canonical } from '../store/canonical.ts';
import { type Fault, treeFaults } from './treeFaults.ts';

type Plan = Requests['createPlan']['body'];

/** A plan that the schema accepts, as the commit takes it. */
export interface PlanDocument {
  readonly org: string;
  readonly objects: readonly string[];
  readonly body: string;
  readonly nodes: readonly IndexedNode[];
  /** What is wrong with the tree as a whole; with any, it must not be stored. */
  readonly faults: readonly Fault[];
}

export function documentOf(plan: Plan): PlanDocument {
  const nodes = nodesOf(tree, plan);
  return {
    org: plan._org,
    objects: nodes.map(({ id }) => id),
    body: canonical(plan),
    nodes,
    faults: treeFaults(plan._org, nodes),
  };
}
