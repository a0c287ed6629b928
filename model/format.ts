import { type Bounds, objectCount } from './bounds.ts';

/** Names for people: plans and their roots p and q, children a, b …, consumers A, B … */
export const planName = (plan: number): string => 'pq'.charAt(plan);
export const consumerName = (consumer: number): string => String.fromCharCode('A'.charCodeAt(0) + consumer);
export const generationName = (slot: number): string => (slot === 0 ? 'none' : `generation ${slot}`);

export function objectName(object: number, bounds: Bounds): string {
  if (object < bounds.plans) return planName(object);
  return String.fromCharCode('a'.charCodeAt(0) + object - bounds.plans);
}

export function treeName(tree: number, bounds: Bounds): string {
  const names = listObjects(tree, bounds).map((object) => objectName(object, bounds));
  return names.length === 0 ? 'nothing' : `{${names.join(', ')}}`;
}

/** Formats a number in use; the score after R becomes `R+1`. */
export function numberName(number: number): string {
  if (number === 1) return 'lowest';
  return number % 2 === 0 ? `${number / 2}` : `${(number - 1) / 2}+1`;
}

function listObjects(tree: number, bounds: Bounds): number[] {
  return Array.from({ length: objectCount(bounds) }, (_, object) => object).filter(
    (object) => (tree & (1 << object)) !== 0,
  );
}
