import { isScalar, type Node, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import { isObject } from '../json.ts';
import type { IndexNode } from '../model.ts';
import { Source } from '../source.ts';
import { readIndex } from './index.ts';

/*
 * Schemas that are derived from the index: from the names and types of its fields, and from its relations. An
 * annotation in the contract says which of these a schema accepts. The generator writes the resulting keyword into the
 * contract next to the annotation, so that the contract is complete for every tool that reads it.
 *
 * x-index-names: { types: […], also: […] }        `enum`: `also`, then the fields of these types. With
 *                                                  `subfields: false` only those that a document has.
 * x-index-relations: all | parents | children      `enum`: relations by name, then by the property that holds them.
 * x-index-properties: { type: name, also: { … } }  `properties`: those of `also`, then each field of a type that is
 *                                                  listed; each refers to the component schema of that name.
 */

const annotations = ['x-index-names', 'x-index-relations', 'x-index-properties'] as const;

/** Field types in annotations; `number` stands for every numeric type. */
const typeNames: ReadonlySet<string> = new Set(['keyword', 'text', 'number', 'date', 'boolean']);
const numbers: ReadonlySet<string> = new Set(['double', 'integer', 'long']);
const relationSets: ReadonlySet<string> = new Set(['all', 'parents', 'children']);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly isSubfield: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns the text of a contract with the keywords that result from its index annotations.
 *
 * @param fileName the contract's name in complaints
 * @throws {Refused} if the index or an annotation cannot be read
 */
export function expandIndex(fileName: string, text: string): string {
  if (!annotations.some((annotation) => text.includes(annotation))) return text;
  const source = new Source(fileName, text);
  const root = readIndex(source);
  source.refuseIfFaulty();
  if (root === undefined) return text;
  const edits: Edit[] = [];
  visit(parseDocument(text), {
    Map(_key, map) {
      for (const annotation of annotations) {
        const pair = toPair(map, annotation);
        if (pair === undefined) continue;
        const unknown = unknownIn(annotation, (pair.value as Node).toJSON());
        if (unknown !== undefined) {
          const mend = 'see the list in generator/read/expand.ts';
          source.complainAt(toRange(pair.key)[0], `${unknown} in ${annotation}`, 'it is not known', mend);
        } else edits.push(makeEdit(text, map, pair, toKeyword(annotation, pair, root)));
      }
    },
  });
  source.refuseIfFaulty();
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: inner }) => all.slice(0, start) + inner + all.slice(end), text);
}

/** Returns the first unknown word in an annotation. */
function unknownIn(annotation: (typeof annotations)[number], value: unknown): string | undefined {
  if (annotation === 'x-index-relations') return relationSets.has(String(value)) ? undefined : String(value);
  if (!isObject(value)) return String(value);
  const { also: _also, types, subfields: _subfields, ...others } = value;
  if (annotation === 'x-index-properties')
    return Object.keys({ ...others, ...(types !== undefined && { types }) }).find(
      (name) => !typeNames.has(name),
    );
  const [surplus] = Object.keys(others);
  if (surplus !== undefined || !Array.isArray(types)) return surplus ?? String(types);
  return types.map(String).find((name: string) => !typeNames.has(name));
}

function toKeyword(
  annotation: (typeof annotations)[number],
  pair: Pair,
  root: IndexNode,
): [string, string[]] {
  // `unknownIn` has checked the value; the components that it names are checked with the references.
  const value = (pair.value as Node).toJSON() as never;
  if (annotation === 'x-index-relations') return ['enum', listRelations(root, value)];
  if (annotation === 'x-index-names') return ['enum', listNames(root, value)];
  return ['properties', listProperties(root, value)];
}

function listNames(
  root: IndexNode,
  { types, also = [], subfields = true }: { types: string[]; also?: string[]; subfields?: boolean },
): string[] {
  const fields = listFields(root).filter(
    ({ type, isSubfield }) => types.includes(type) && (subfields || !isSubfield),
  );
  return [...also, ...fields.map(({ name }) => name)];
}

function listProperties(
  root: IndexNode,
  { also = {}, ...types }: Readonly<Record<string, string>> & { also?: Readonly<Record<string, string>> },
): string[] {
  const named = listFields(root).flatMap(({ name, type }): [string, string][] => {
    const schema = (types as Readonly<Record<string, string>>)[type];
    return schema === undefined ? [] : [[name, schema]];
  });
  return [...Object.entries(also), ...named].map(
    ([name, schema]) => `${name}: { $ref: '#/components/schemas/${schema}' }`,
  );
}

function listRelations(root: IndexNode, which: 'all' | 'parents' | 'children'): string[] {
  const names = new Set<string>();
  const aliases = new Set<string>();
  const walk = (node: IndexNode, property: string | undefined) => {
    const isWanted = which === 'all' || (which === 'parents' ? node.children.length > 0 : node !== root);
    if (isWanted) names.add(node.relation);
    if (isWanted && property !== undefined) aliases.add(property);
    for (const child of node.children) walk(child.node, child.property);
  };
  walk(root, undefined);
  return [...new Set([...names, ...aliases])];
}

/** Lists every field of the index with its subfields, in the order of the mapping. */
function listFields(root: IndexNode): Field[] {
  const fields = new Map<string, Field>();
  const add = (name: string, definition: { readonly [key: string]: unknown }, isSubfield: boolean) => {
    const type = String(definition['type']);
    fields.set(name, { name, type: numbers.has(type) ? 'number' : type, isSubfield });
    const inner = (definition['fields'] ?? {}) as Readonly<
      Record<string, { readonly [key: string]: unknown }>
    >;
    for (const [subname, subfield] of Object.entries(inner)) add(`${name}.${subname}`, subfield, true);
  };
  const walk = (node: IndexNode) => {
    for (const { name, definition } of node.fields) add(name, definition, false);
    for (const { node: child } of node.children) walk(child);
  };
  walk(root);
  return [...fields.values()];
}

/** Replaces the keyword if the schema has it, or else adds it after the annotation. */
function makeEdit(text: string, map: YAMLMap, annotation: Pair, [keyword, items]: [string, string[]]): Edit {
  const start = toRange(annotation.key)[0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start) + 1));
  const [open, close] = keyword === 'enum' ? ['[', ']'] : ['{ ', ' }'];
  const separator = keyword === 'enum' ? ', ' : `,\n${indent}    `;
  const line = `${keyword}: ${open}${items.join(separator)}${close}`;
  const present = toPair(map, keyword);
  if (present !== undefined) {
    return { start: toRange(present.key)[0], end: toRange(present.value)[1], text: line };
  }
  const end = toRange(annotation.value)[1];
  return { start: end, end, text: `\n${indent}${line}` };
}

function toPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function toRange(node: unknown): readonly [number, number, number] {
  const range = (node as Node | null)?.range;
  if (range === null || range === undefined) throw new Error('a node of the contract without a place');
  return range;
}
