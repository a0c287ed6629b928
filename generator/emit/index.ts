import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { IndexNode } from '../model.ts';
import { joinField } from '../read/index.ts';
import { banner, literal, quoted } from './text.ts';

/** Emits `mapping.ts`: the mapping of the search index, which all relations share. */
export function emitMapping(root: IndexNode): string {
  const fields: Record<string, JsonObject> = {};
  const relations: Record<string, string[]> = {};
  collect(root, fields, relations);
  const properties = { ...fields, [joinField]: { type: 'join', relations } };
  return `${banner}
/** The field that holds the relation of a document, and from the second level on its parent. */
export const joinField = ${quoted(joinField)};

/** Parent relation → child relations. */
export const relations = ${literal(relations)} as const;

/** Fields of the documents of all relations, with the join. */
export const properties = ${constTypes(literal(properties))};

/** The mapping of a new index: only these fields are allowed, and every document is routed by its tree. */
export const mapping = { dynamic: 'strict' as const, _routing: { required: true }, properties };
`;
}

/** Emits `tree.ts`: the structure by which a document is split into nodes. */
export function emitTree(root: IndexNode, treeModule: string): string {
  return `${banner}import type { TreeNode } from ${quoted(treeModule)};

/** The root relation; each node names its id, its indexed fields and the properties that hold its children. */
export const tree: TreeNode = ${literal(asJson(root))};
`;
}

function collect(
  node: IndexNode,
  fields: Record<string, JsonObject>,
  relations: Record<string, string[]>,
): void {
  for (const { name, definition } of node.fields) fields[name] = definition;
  if (node.children.length > 0) relations[node.relation] = node.children.map((child) => child.node.relation);
  for (const child of node.children) collect(child.node, fields, relations);
}

/** Adds `as const` to `type` only: clients type `type` as a union of literals, but lists as mutable. */
function constTypes(text: string): string {
  return text.replaceAll(/\btype: '[a-z_]+'/g, (found) => `${found} as const`);
}

function asJson({ relation, id, fields, children }: IndexNode): JsonValue {
  const value = {
    relation,
    id,
    fields: fields.map(({ name }) => name),
    children: children.map(({ property, list, node }) => ({ property, list, node: asJson(node) })),
  };
  return isObject(value) ? value : null;
}
