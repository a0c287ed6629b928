import type { Source } from '../source.ts';

/** `openapi.json`: the contract word for word as JSON, so that nobody who serves it needs to read YAML. */
export function emitDocument(source: Source): string {
  return `${JSON.stringify(source.root, null, 2)}\n`;
}
