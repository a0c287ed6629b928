import { canonical, isObject, type JsonObject } from '../json.ts';
import type { IndexChild, IndexField, IndexNode } from '../model.ts';
import { type Path, pathOfRef, type Source } from '../source.ts';
import { checkField, checkId } from './field.ts';
import { followed } from './schema.ts';

/** The name of the join field, which no property may have. */
export const joinField = 'relation';

interface Walk {
  readonly source: Source;
  /** Relations met so far. */
  readonly relations: Set<string>;
  /** Definitions met so far, for the fields of all relations share one mapping. */
  readonly definitions: Map<string, string>;
  /** Schemas from the root to the current one, to detect cycles. */
  readonly above: readonly string[];
}

/**
 * The tree of indexed documents, from the one component schema whose `x-index` names both `relation` and `id`.
 * Below it, a property with `x-index: { relation }` is a child whose schema names its `id`, and a property with
 * `x-index: { type, … }` (next to its `$ref` or in the referenced schema) is a field of the document.
 */
export function readIndex(source: Source): IndexNode | undefined {
  const schemas = source.get(['components', 'schemas']);
  if (!isObject(schemas)) return undefined;
  const roots = Object.keys(schemas).filter((name) => {
    const annotation = source.get(['components', 'schemas', name, 'x-index']);
    return isObject(annotation) && annotation.relation !== undefined;
  });
  const [root, second] = roots;
  if (root === undefined) return undefined;
  if (second !== undefined) {
    const why = `${root} is the root already`;
    source.complain(
      ['components', 'schemas', second, 'x-index'],
      'a second root',
      why,
      'leave one `relation` out',
    );
  }
  const path = ['components', 'schemas', root];
  const relation = source.get([...path, 'x-index', 'relation']);
  return readNode(
    { source, relations: new Set(), definitions: new Map(), above: [] },
    path,
    String(relation),
  );
}

function readNode(walk: Walk, path: Path, relation: string): IndexNode | undefined {
  const { source } = walk;
  const schema = source.get(path);
  const name = String(path.at(-1));
  if (!isObject(schema) || !isObject(schema.properties)) {
    source.complain(path, `${name} has no properties`, 'a document is an object', 'add `properties`');
    return undefined;
  }
  if (walk.above.includes(name)) {
    source.complain(
      path,
      `${name} holds itself`,
      'an index has a fixed tree of relations',
      'break the circle',
    );
    return undefined;
  }
  if (walk.relations.has(relation)) {
    source.complain(path, `relation ${relation} twice`, 'a join has each relation once', 'name them apart');
    return undefined;
  }
  walk.relations.add(relation);
  const id = source.get([...path, 'x-index', 'id']);
  if (typeof id !== 'string' || schema.properties[id] === undefined) {
    const mend = "add `x-index: { id: 'its id property' }`";
    source.complain([...path, 'x-index'], `${name} without id`, 'a document needs one', mend);
    return undefined;
  }
  checkId(source, [...path, 'properties', id], required(schema).includes(id));
  const inside: Walk = { ...walk, above: [...walk.above, name] };
  const fields: IndexField[] = [];
  const children: IndexChild[] = [];
  for (const property of Object.keys(schema.properties)) {
    const at = [...path, 'properties', property];
    const annotation = readAnnotation(source, at);
    if (annotation === undefined) continue;
    if (typeof annotation.relation === 'string') {
      const child = readChild(inside, at, property, annotation.relation);
      if (child !== undefined) children.push(child);
    } else if (annotation.type !== undefined) {
      const field = readField(walk, at, property, annotation);
      if (field !== undefined) fields.push(field);
    } else if (annotation.id === undefined) {
      const why = 'it makes neither a field nor a relation';
      source.complain([...at, 'x-index'], `x-index of ${property}`, why, 'give it `type` or `relation`');
    } else {
      const mend = "write `x-index: { relation: 'its name' }` next to the $ref, or leave the id out";
      source.complain(at, `${property} without relation`, 'its schema is that of a document', mend);
    }
  }
  return { relation, id, fields, children };
}

/** Reads the annotation of a property. One next to a `$ref` overrides the one in the referenced schema. */
function readAnnotation(source: Source, at: Path): JsonObject | undefined {
  const own = source.get([...at, 'x-index']);
  if (isObject(own)) return own;
  const found = followed(source, at);
  const annotation = found?.schema['x-index'];
  return isObject(annotation) ? annotation : undefined;
}

function readChild(walk: Walk, at: Path, property: string, relation: string): IndexChild | undefined {
  const { source } = walk;
  const found = followed(source, at);
  if (found === undefined) return undefined;
  const list = found.schema.type === 'array';
  const target = list ? source.get([...found.path, 'items']) : source.get(at);
  const ref = isObject(target) && typeof target.$ref === 'string' ? pathOfRef(target.$ref) : undefined;
  if (ref === undefined) {
    const mend = 'move the schema to components.schemas and refer to it';
    source.complain(at, `relation ${relation} without $ref`, 'its schema must have a name', mend);
    return undefined;
  }
  const node = readNode(walk, ref, relation);
  return node && { property, list, node };
}

function readField(walk: Walk, at: Path, name: string, definition: JsonObject): IndexField | undefined {
  const { source } = walk;
  if (name === joinField || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const why = name === joinField ? 'the join field has that name' : 'the index would read it as a path';
    source.complain(at, `field ${name}`, why, 'rename the property');
    return undefined;
  }
  const text = canonical(definition);
  const known = walk.definitions.get(name);
  if (known !== undefined && known !== text) {
    const why = `it is ${known} elsewhere, and all documents share one mapping`;
    source.complain(at, `field ${name} is ${text}`, why, 'make them equal or rename one');
    return undefined;
  }
  walk.definitions.set(name, text);
  checkField(source, at, name, definition);
  return { name, definition };
}

function required(schema: JsonObject): readonly unknown[] {
  return Array.isArray(schema.required) ? schema.required : [];
}
