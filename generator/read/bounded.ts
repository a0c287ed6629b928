import { isObject } from '../json.ts';
import { type Path, type Source, toPointer } from '../source.ts';
import { subschemas } from './schema.ts';

/**
 * Complains of arrays in a request body that may be of any length. Every fault of a body is reported, so a client
 * could fill the memory with the faults of a million broken items; with `maxItems` the items are not looked at then.
 */
export function checkBounded(source: Source, path: Path, seen: Set<string> = new Set()): void {
  const found = source.resolve(path);
  if (found === undefined || !isObject(found.value) || seen.has(toPointer(found.path))) return;
  seen.add(toPointer(found.path));
  const { items, maxItems } = found.value;
  if (items !== undefined && items !== false && maxItems === undefined) {
    const mend = 'add `maxItems`';
    source.complain(
      [...found.path, 'items'],
      'an array without maxItems',
      'a request must have an end',
      mend,
    );
  }
  for (const below of subschemas(found.value)) checkBounded(source, [...found.path, ...below], seen);
}
