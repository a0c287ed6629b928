/** Cuts a flat list, as functions of Redis return it, into rows of `width` values. */
export function inRows(list: readonly string[], width: number): string[][] {
  return Array.from({ length: list.length / width }, (_, i) => list.slice(i * width, (i + 1) * width));
}
