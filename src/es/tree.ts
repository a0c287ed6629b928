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
  /** Position of the node in the document, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/**
 * Takes a document apart into its nodes, each parent before its children, the root first.
 *
 * @param document a document that the contract accepts; a child that is absent is left out
 * @throws {TypeError} where a node is no object or its id no string, with the place
 */
export function listNodes(tree: TreeNode, document: unknown): IndexedNode[] {
  const nodes: IndexedNode[] = [];
  collect(tree, document, undefined, '', nodes);
  return nodes;
}

/**
 * Calls `see` with every node of a document, in the order of `listNodes`, without making a list: for callers that need
 * only ids.
 *
 * @throws {TypeError} as `listNodes`, without the whole place
 */
export function forEachNode(
  tree: TreeNode,
  document: unknown,
  see: (id: string, node: Readonly<Record<string, unknown>>) => void,
): void {
  const value = toRecord(tree, document, '');
  see(readId(tree, value, ''), value);
  for (const { property, list, node } of tree.children) {
    const inner = value[property];
    if (inner === undefined) continue;
    if (!list) forEachNode(node, inner, see);
    else for (const item of toList(inner, `/${property}`)) forEachNode(node, item, see);
  }
}

/**
 * Calls `see` with every object of any value that can be a node, and its place: for documents that the contract
 * rejects, in which objects may be missing or have another type.
 */
export function forEachPossibleNode(
  tree: TreeNode,
  value: unknown,
  see: (pointer: string, node: Readonly<Record<string, unknown>>) => void,
  pointer = '',
): void {
  if (!isRecord(value)) return;
  see(pointer, value);
  for (const { property, list, node } of tree.children) {
    const inner = Object.hasOwn(value, property) ? value[property] : undefined;
    const at = `${pointer}/${escapeStep(property)}`;
    if (!list) forEachPossibleNode(node, inner, see, at);
    else if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) forEachPossibleNode(node, item, see, `${at}/${index}`);
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(
  node: TreeNode,
  value: unknown,
  parentId: string | undefined,
  pointer: string,
  into: IndexedNode[],
): void {
  const record = toRecord(node, value, pointer);
  const id = readId(node, record, pointer);
  const fields: Record<string, FieldValue> = {};
  for (const name of node.fields) {
    const field = record[name];
    if (typeof field === 'string' || typeof field === 'number' || typeof field === 'boolean')
      fields[name] = field;
  }
  into.push({ id, relation: node.relation, parentId, pointer, fields });
  for (const child of node.children) {
    const inner = record[child.property];
    if (inner === undefined) continue;
    const at = `${pointer}/${escapeStep(child.property)}`;
    if (!child.list) {
      collect(child.node, inner, id, at, into);
      continue;
    }
    for (const [index, item] of toList(inner, at).entries())
      collect(child.node, item, id, `${at}/${index}`, into);
  }
}

function toRecord(node: TreeNode, value: unknown, pointer: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new TypeError(`no ${node.relation} at '${pointer}'`);
  return value;
}

function readId(node: TreeNode, record: Readonly<Record<string, unknown>>, pointer: string): string {
  const id = record[node.id];
  if (typeof id !== 'string') throw new TypeError(`no ${node.id} at '${pointer}'`);
  return id;
}

function toList(value: unknown, pointer: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`no list at '${pointer}'`);
  return value;
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
