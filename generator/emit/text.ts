import type { JsonValue } from '../json.ts';

/** The first line of every file that is emitted. */
export const banner = '// Generated from the contract by openapi-elysia. Change the contract instead.\n';

/** A string literal of TypeScript, in single quotes. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** A property name of TypeScript, quoted only where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quoted(name);
}

/** A literal of TypeScript over several lines, indented by `depth` levels. */
export function literal(value: JsonValue, depth = 0): string {
  const flat = flatLiteral(value);
  if (flat.length + 2 * depth <= 100) return flat;
  const inner = '  '.repeat(depth + 1);
  const outer = '  '.repeat(depth);
  if (Array.isArray(value)) {
    const items = value.map((item: JsonValue) => `${inner}${literal(item, depth + 1)},\n`);
    return `[\n${items.join('')}${outer}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([name, item]) => {
      return item === undefined ? [] : [`${inner}${key(name)}: ${literal(item, depth + 1)},\n`];
    });
    return `{\n${entries.join('')}${outer}}`;
  }
  return flat;
}

function flatLiteral(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([name, item]) => {
      return item === undefined ? [] : [`${key(name)}: ${flatLiteral(item)}`];
    });
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** An array literal with one item per line, indented by `depth` levels. */
export function list(items: readonly string[], depth: number): string {
  if (items.length === 0) return '[]';
  const indent = '  '.repeat(depth);
  return `[\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}]`;
}
