/** One relation of the indexed tree: how to recognise its nodes in a document. */
export interface TreeNode {
  readonly relation: string;
  /** The property that identifies a node. */
  readonly id: string;
  /** Properties that are indexed as they are. */
  readonly fields: readonly string[];
  readonly children: readonly TreeChild[];
}

export interface TreeChild {
  readonly property: string;
  /** Whether the property holds a list of nodes rather than one. */
  readonly list: boolean;
  readonly node: TreeNode;
}

export type FieldValue = string | number | boolean;

/** One node of a document, ready to be indexed. */
export interface IndexedNode {
  readonly id: string;
  readonly relation: string;
  /** Undefined for the root alone. */
  readonly parentId: string | undefined;
  /** Where the node stands in the document, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/**
 * Takes a document apart into its nodes, each parent before its children, the root first.
 *
 * @param document a document that the contract accepts; a child that is absent is left out
 * @throws {TypeError} where a node is no object or its id no string, with the place
 */
export function nodesOf(tree: TreeNode, document: unknown): IndexedNode[] {
  const nodes: IndexedNode[] = [];
  collect(tree, document, undefined, '', nodes);
  return nodes;
}

function collect(
  node: TreeNode,
  value: unknown,
  parentId: string | undefined,
  pointer: string,
  into: IndexedNode[],
): void {
  if (!isRecord(value)) throw new TypeError(`no ${node.relation} at '${pointer}'`);
  const id = value[node.id];
  if (typeof id !== 'string') throw new TypeError(`no ${node.id} at '${pointer}'`);
  const fields: Record<string, FieldValue> = {};
  for (const name of node.fields) {
    const field = value[name];
    if (typeof field === 'string' || typeof field === 'number' || typeof field === 'boolean')
      fields[name] = field;
  }
  into.push({ id, relation: node.relation, parentId, pointer, fields });
  for (const child of node.children) {
    const inner = value[child.property];
    const at = `${pointer}/${escapeStep(child.property)}`;
    if (inner === undefined) continue;
    if (!child.list) {
      collect(child.node, inner, id, at, into);
      continue;
    }
    if (!Array.isArray(inner)) throw new TypeError(`no list at '${at}'`);
    for (const [index, item] of inner.entries()) collect(child.node, item, id, `${at}/${index}`, into);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
