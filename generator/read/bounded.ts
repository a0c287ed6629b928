import { isObject } from '../json.ts';
import { type Path, type Source, toPointer } from '../source.ts';
import { subschemas } from './schema.ts';

/**
 * Reports arrays of unbounded length in a request body. Every fault of a body is reported, so a client could fill the
 * memory with the faults of a million invalid items. With `maxItems`, the items of a longer array are not checked.
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
