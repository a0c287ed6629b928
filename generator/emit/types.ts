import openapiTS, { astToString } from 'openapi-typescript';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Source } from '../source.ts';
import { banner } from './text.ts';

/** Emits `types.ts`: the types of openapi-typescript. */
export async function emitTypes(source: Source): Promise<string> {
  return `${banner}${await listTypes(source.root)}`;
}

/** Returns the source text of the types of an OpenAPI document. */
export async function listTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(withPlainScalars(document)), {
    // A property with a default may be left out by the client; its type must say so.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(nodes);
}

const scalars: ReadonlySet<unknown> = new Set(['string', 'number', 'integer', 'boolean']);

/**
 * Keeps the type of a scalar that also has `anyOf` and the like: openapi-typescript would turn branches that do not
 * repeat the type into `unknown`.
 */
function withPlainScalars(value: JsonObject): JsonObject {
  const plain: Record<string, JsonValue | undefined> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (scalars.has(value.type) && ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].includes(key))
      continue;
    plain[key] = plainValue(inner);
  }
  return plain;
}

function plainValue(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item: JsonValue) => plainValue(item) ?? null);
  return isObject(value) ? withPlainScalars(value) : value;
}
