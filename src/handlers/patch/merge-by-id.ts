import { canonical } from '../../store/canonical.ts';
import { copy, isObject, type Json, type JsonObject, member, setMember } from './json.ts';

/**
 * Merges parts of a tree into the tree, which is changed. An object is identified by its member `id`, wherever it is in
 * the tree. Values that are not objects replace the old value; a list keeps its items and receives new ones. Merging
 * the same parts again changes nothing.
 *
 * If a property holds one object, and the part has an object with an id that is not in the tree, the new object
 * replaces the old one.
 *
 * @throws {JsonLimitError} if lists and objects would be nested deeper than `maxJsonDepth`: parts may be merged into
 * earlier parts
 */
export function mergeById(tree: JsonObject, parts: JsonObject, id: string): JsonObject {
  const known = new Map<string, Found>();
  remember(tree, 0, id, known);
  mergeObject({ object: tree, depth: 0 }, parts, { id, known, had: new Map() });
  return tree;
}

/** An object of the tree, and the number of lists and objects around it. */
interface Found {
  readonly object: JsonObject;
  readonly depth: number;
}

/** The objects of the tree by their ids. */
type Known = Map<string, Found>;

interface Merging {
  readonly id: string;
  readonly known: Known;
  /** The items of each list that was added to, as text: searching the list for each new item would take too long. */
  readonly had: Map<Json[], Set<string>>;
}

function mergeObject({ object, depth }: Found, parts: JsonObject, merging: Merging): void {
  const { id, known } = merging;
  const inner = depth + 1;
  for (const [name, part] of Object.entries(parts)) {
    const present = member(object, name);
    if (Array.isArray(part)) {
      const list = Array.isArray(present) ? present : [];
      if (present !== list && present !== undefined) forget(present, id, known);
      for (const item of part) mergeItem(list, inner + 1, item, merging);
      setMember(object, name, list);
      continue;
    }
    const found = find(part, id, known);
    if (found !== undefined) mergeObject(found, part as JsonObject, merging);
    else if (isObject(part) && isObject(present) && readId(part, id) === undefined) {
      mergeObject({ object: present, depth: inner }, part, merging);
    } else {
      if (present !== undefined) forget(present, id, known);
      setMember(object, name, addition(part, inner, id, known));
    }
  }
}

function mergeItem(list: Json[], depth: number, item: Json, merging: Merging): void {
  const { id, known, had } = merging;
  const found = find(item, id, known);
  if (found !== undefined) {
    mergeObject(found, item as JsonObject, merging);
    return;
  }
  const texts = had.get(list) ?? new Set(list.map(canonical));
  had.set(list, texts);
  const text = canonical(item);
  if (texts.has(text)) return;
  texts.add(text);
  list.push(addition(item, depth, id, known));
}

/** Returns a copy of a part that the tree does not have; later parts may name the objects in it. */
function addition(part: Json, depth: number, id: string, known: Known): Json {
  const added = copy(part, depth);
  remember(added, depth, id, known);
  return added;
}

function find(part: Json, id: string, known: Known): Found | undefined {
  const own = isObject(part) ? readId(part, id) : undefined;
  return own === undefined ? undefined : known.get(own);
}

function readId(object: JsonObject, id: string): string | undefined {
  const value = member(object, id);
  return typeof value === 'string' ? value : undefined;
}

function remember(value: Json, depth: number, id: string, known: Known): void {
  if (Array.isArray(value)) {
    for (const item of value) remember(item, depth + 1, id, known);
  } else if (isObject(value)) {
    const own = readId(value, id);
    if (own !== undefined && !known.has(own)) known.set(own, { object: value, depth });
    for (const inner of Object.values(value)) remember(inner, depth + 1, id, known);
  }
}

/** Forgets objects that have left the tree, so that nothing is merged into them. */
function forget(value: Json, id: string, known: Known): void {
  if (typeof value !== 'object' || value === null) return;
  const own = isObject(value) ? readId(value, id) : undefined;
  if (own !== undefined && known.get(own)?.object === value) known.delete(own);
  for (const inner of Object.values(value)) forget(inner, id, known);
}
