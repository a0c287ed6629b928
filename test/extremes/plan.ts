import type fc from 'fast-check';
import { component, resolved, type Schema } from './contract.ts';
import { extremeValues } from './values.ts';

/** An object of a plan's tree, the plan itself too. */
export interface Node {
  readonly [property: string]: unknown;
  objectId: string;
  _org: string;
}

/** One document that the index must have. */
export interface Expected {
  readonly id: string;
  /** The join field: the relation alone for a plan, with its parent for all else. */
  readonly relation: unknown;
  /** Indexed properties. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Digits of a number that takes four bytes each, so that an id stays as long as it may be. */
const digits = [...'\u{1F600}\u{1F601}\u{1F602}\u{1F603}\u{1F604}\u{1F605}\u{1F606}\u{1F607}'];
const suffixLength = 10;
let count = Math.floor(Math.random() * 8 ** 8);

/** An id that nobody has had before: its last characters become a number, if it has so many. */
function unique(id: string): string {
  count += 1;
  const number = [...count.toString(8).padStart(suffixLength, '0')]
    .map((digit) => digits[Number(digit)])
    .join('');
  const max = component('ObjectId').maxLength ?? 0;
  return [...id].slice(0, max - suffixLength).join('') + number;
}

/** Plans as the contract has them: one organisation in the tree, and every objectId once. */
export function extremePlans(): fc.Arbitrary<Node> {
  // The schema Plan says that it is one.
  return extremeValues(component('Plan')).map((plan) => settle(plan as Node));
}

/** The plan with ids of its own, and its organisation in the whole tree. */
export function settle(plan: Node): Node {
  for (const { node } of walk(plan)) {
    node.objectId = unique(node.objectId);
    node._org = plan._org;
  }
  return plan;
}

/** Returns the documents that the index must have of a plan, by the contract's annotations. */
export function toExpected(plan: Node): Expected[] {
  return walk(plan).map(({ node, relation, parent, schema }) => {
    const fields = Object.entries(schema.properties ?? {}).filter(
      ([, property]) => resolved(property)['x-index']?.type !== undefined,
    );
    return {
      id: node.objectId,
      relation: parent === undefined ? relation : { name: relation, parent: parent.objectId },
      fields: Object.fromEntries(fields.map(([name]) => [name, node[name]])),
    };
  });
}

interface Place {
  readonly node: Node;
  readonly relation: string;
  readonly parent: Node | undefined;
  readonly schema: Schema;
}

function walk(plan: Node): Place[] {
  const places: Place[] = [];
  const visit = (node: Node, relation: string, parent: Node | undefined, schema: Schema): void => {
    places.push({ node, relation, parent, schema });
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const below = resolved(property);
      const { relation: next } = below['x-index'] ?? {};
      if (next === undefined) continue;
      const of = resolved(below.items ?? property);
      // Properties with a relation hold objects of the tree, or a list of them.
      for (const child of [node[name]].flat() as Node[]) visit(child, next, node, of);
    }
  };
  const schema = component('Plan');
  visit(plan, schema['x-index']?.relation ?? '', undefined, schema);
  return places;
}
