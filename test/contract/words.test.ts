import { expect, test } from 'bun:test';
import { YAML } from 'bun';

type Node = Readonly<Record<string, unknown>>;

// Read by the generator's own checks before.
const contract = YAML.parse(await Bun.file('openapi.yaml').text()) as Node;

function at(ref: string): unknown {
  let found: unknown = contract;
  for (const step of ref.slice(2).split('/')) found = (found as Node)[step];
  return found;
}

/** Every schema with a pattern that `node` leads to, unless a choice names it by its title; by its place. */
function* patternsIn(node: unknown, place: string, seen: Set<string>): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Node;
  const { $ref: ref, pattern, title } = schema;
  if (typeof ref === 'string' && !seen.has(ref)) {
    seen.add(ref);
    yield* patternsIn(at(ref), ref, seen);
  }
  if (typeof pattern === 'string' && title === undefined) yield [place, schema];
  for (const [name, inner] of Object.entries(schema)) {
    if (name !== 'example') yield* patternsIn(inner, `${place}/${name}`, seen);
  }
}

test('every pattern of what clients send has words for people', () => {
  const seen = new Set<string>();
  const found: [string, Node][] = [];
  for (const [path, item] of Object.entries(contract['paths'] as Record<string, Record<string, Node>>)) {
    const { parameters, ...operations } = item;
    found.push(...patternsIn(parameters, path, seen));
    for (const [method, operation] of Object.entries(operations)) {
      const { parameters: own, requestBody } = operation;
      found.push(...patternsIn([own, requestBody], `${method} ${path}`, seen));
    }
  }
  expect(found.length).toBeGreaterThan(5);
  const without = found.filter(([, schema]) => !String(schema['x-pattern-words'] ?? '').startsWith('must '));
  expect(without.map(([place]) => place)).toEqual([]);
});
