import { properties, relations } from '../../es/generated/mapping.ts';
import { tree } from '../../es/generated/tree.ts';
import type { TreeNode } from '../../es/tree.ts';

/** How the values of a field are compared. */
export type FieldType = 'keyword' | 'text' | 'double' | 'integer' | 'long' | 'date' | 'boolean';

interface Definition {
  readonly type: string;
  readonly fields?: Readonly<Record<string, Definition>>;
}

/** Fields that every document has without being annotated in the contract. */
const own: readonly (readonly [string, FieldType])[] = [
  ['_id', 'keyword'],
  ['planId', 'keyword'],
  ['relation', 'keyword'],
  ['revision', 'long'],
];

const types: ReadonlyMap<string, FieldType> = new Map([...own, ...mappedTypes()]);

/** Relations by their names and by the properties that hold them. */
const relationNames: ReadonlyMap<string, string> = new Map([
  ...aliasesIn(tree),
  ...Object.entries(relations).flatMap(([parent, children]) =>
    [parent, ...children].map((name): [string, string] => [name, name]),
  ),
]);

/** The fields that documents have, in the order of the mapping; without those that only the index has. */
export const sourceFields: readonly string[] = Object.keys(properties).filter((name) => name !== 'relation');

/** Returns the type of a field that the contract allows. */
export function readType(field: string): FieldType {
  const type = types.get(field);
  if (type === undefined) throw new Error(`the index has no field ${field}`);
  return type;
}

/** Returns the relation that the contract allows under this name. */
export function toRelation(name: string): string {
  const relation = relationNames.get(name);
  if (relation === undefined) throw new Error(`the index has no relation ${name}`);
  return relation;
}

function mappedTypes(): [string, FieldType][] {
  const collect = (name: string, { type, fields = {} }: Definition): [string, FieldType][] => [
    // The generator takes no other types.
    [name, type as FieldType],
    ...Object.entries(fields).flatMap(([sub, definition]) => collect(`${name}.${sub}`, definition)),
  ];
  return Object.entries<Definition>(properties)
    .filter(([, { type }]) => type !== 'join')
    .flatMap(([name, definition]) => collect(name, definition));
}

function aliasesIn({ children }: TreeNode): [string, string][] {
  return children.flatMap(({ property, node }): [string, string][] => [
    [property, node.relation],
    ...aliasesIn(node),
  ]);
}
