import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { annotations } from '../read/schema.ts';

/** Prepares every component schema for Ajv. */
export function prepareAll(schemas: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, prepareAny(schema, '#/$defs')]),
  );
}

/** Prepares a schema that may also be `true` or `false`. */
export function prepareAny(schema: JsonValue | undefined, root: string): JsonValue {
  return isObject(schema) ? prepare(schema, root) : (schema ?? true);
}

/** Keywords whose value is a mapping from names to schemas. */
const mappings: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
]);

/** Keywords whose value is a list of schemas. */
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/** The prefix of every reference to a component. */
const components = '#/components/schemas/';

/**
 * Prepares a schema for Ajv: removes annotations, makes references to components absolute, and checks items only if
 * their number is within `maxItems`. Otherwise an array of a million invalid items would yield millions of faults.
 *
 * @param root replaces `#/components/schemas` in references: the place where Ajv finds the components
 */
export function prepare(schema: JsonObject, root: string): JsonObject {
  const prepared: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || annotations.has(key) || key.startsWith('x-')) continue;
    if (key === '$ref') prepared.$ref = refer(String(value), root);
    else if (isObject(value) && mappings.has(key)) {
      prepared[key] = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, prepareAny(inner, root)]),
      );
    } else if (Array.isArray(value) && lists.has(key)) {
      // Keep `title` in the branches of a choice: the fault of the whole choice names the branches by it.
      prepared[key] = value.map((inner: JsonValue) => {
        const branch = prepareAny(inner, root);
        const title = isObject(inner) && isObject(branch) && key !== 'allOf' ? inner.title : undefined;
        return isObject(branch) && title !== undefined ? { title, ...branch } : branch;
      });
    } else if (key === 'const' || key === 'enum') prepared[key] = value;
    else prepared[key] = isObject(value) ? prepare(value, root) : value;
  }
  const { items, ...rest } = prepared;
  if (typeof prepared.maxItems !== 'number' || items === undefined || prepared.if !== undefined)
    return prepared;
  return { ...rest, if: { minItems: prepared.maxItems + 1 }, else: { items } };
}

function refer(ref: string, root: string): string {
  return ref.startsWith(components) ? `${root}/${ref.slice(components.length)}` : ref;
}
