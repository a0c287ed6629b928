import type { Source } from '../source.ts';

/** Emits `openapi.json`: the unchanged contract as JSON, so that servers do not have to parse YAML. */
export function emitDocument(source: Source): string {
  return `${JSON.stringify(source.root, null, 2)}\n`;
}
