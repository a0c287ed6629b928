/** The item at a position that is known to be there. */
export function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`nothing at ${position} of ${items.length}`);
  return item;
}
