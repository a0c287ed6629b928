import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Scalar, SchemaUse } from '../model.ts';
import { type Path, pathOfRef, type Source } from '../source.ts';

/** Keywords that describe a schema and validate nothing. */
export const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  '$comment',
]);

const checkedKeywords: ReadonlySet<string> = new Set([
  ...['$ref', 'type', 'const', 'enum', 'format'],
  ...['minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames'],
  ...['minProperties', 'maxProperties', 'dependentRequired'],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
]);

const ownMends: Readonly<Record<string, string>> = {
  nullable: "write `type: ['string', 'null']`",
  discriminator: 'write `oneOf` with a `const` property in each branch',
  $dynamicRef: 'write `$ref`',
  unevaluatedProperties: 'write `additionalProperties: false` on the whole object',
};

/** The formats that the validators know: those of ajv-formats. */
const formats: ReadonlySet<string> = new Set([
  ...['date', 'time', 'date-time', 'duration', 'uri', 'uri-reference', 'uri-template', 'email', 'hostname'],
  ...['ipv4', 'ipv6', 'regex', 'uuid', 'json-pointer', 'relative-json-pointer', 'byte'],
  ...['int32', 'int64', 'float', 'double', 'binary', 'password'],
]);

/** Reports every keyword in the component schemas that the generator does not support. */
export function checkComponentSchemas(source: Source): void {
  const schemas = source.get(['components', 'schemas']);
  if (!isObject(schemas)) return;
  for (const name of Object.keys(schemas)) checkSchema(source, ['components', 'schemas', name]);
}

/** Reads and checks a schema at the place of its use. A plain reference has the name of its component. */
export function readSchema(source: Source, path: Path, name: string): SchemaUse | undefined {
  const value = source.get(path);
  if (!isObject(value)) {
    source.complain(path, 'not a schema', 'a schema is a mapping here', 'write a mapping');
    return undefined;
  }
  checkSchema(source, path);
  const target = typeof value.$ref === 'string' ? pathOfRef(value.$ref) : undefined;
  return { name: target?.at(-1) ?? name, path, schema: value };
}

/** Reports unsupported features in the schema at `path` and below, without following references. */
function checkSchema(source: Source, path: Path): void {
  const schema = source.get(path);
  if (typeof schema === 'boolean' || !isObject(schema)) return;
  for (const key of Object.keys(schema)) {
    if (checkedKeywords.has(key) || annotations.has(key) || key.startsWith('x-')) continue;
    const mend = ownMends[key] ?? 'leave it out or say it with other keywords';
    source.complain([...path, key], `schema keyword ${key}`, 'it is not supported', mend);
  }
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, '__proto__')) {
    const why = 'no validator looks at it';
    source.complain([...path, 'properties', '__proto__'], 'property __proto__', why, 'rename it');
  }
  if (schema.$ref !== undefined) checkReference(source, path, schema);
  checkText(source, path, schema);
  for (const below of subschemas(schema)) checkSchema(source, [...path, ...below]);
}

function checkReference(source: Source, path: Path, schema: JsonObject): void {
  const target = typeof schema.$ref === 'string' ? pathOfRef(schema.$ref) : undefined;
  if (target?.length !== 3 || target[0] !== 'components' || target[1] !== 'schemas') {
    const mend = 'move the schema to components.schemas and name it there';
    source.complain(
      [...path, '$ref'],
      `$ref to ${String(schema.$ref)}`,
      'it names no component schema',
      mend,
    );
  } else {
    source.resolve(path);
  }
  const adjacent = Object.keys(schema).find((key) => key !== '$ref' && checkedKeywords.has(key));
  if (adjacent !== undefined) {
    const why = 'the types would lose the keywords next to a $ref';
    source.complain([...path, adjacent], `${adjacent} next to $ref`, why, 'put both into `allOf`');
  }
}

function checkText(source: Source, path: Path, schema: JsonObject): void {
  if (typeof schema.pattern === 'string') {
    try {
      new RegExp(schema.pattern, 'u');
    } catch (error) {
      const what = `pattern: ${(error as Error).message}`;
      source.complain([...path, 'pattern'], what, 'patterns are read with the flag u', 'fix the pattern');
    }
  }
  if (typeof schema.format === 'string' && !formats.has(schema.format)) {
    const why = 'no validator knows it';
    source.complain([...path, 'format'], `format ${schema.format}`, why, 'write a pattern instead');
  }
}

/** Returns the paths of the direct subschemas of `schema`, relative to it. */
export function subschemas(schema: JsonObject): Path[] {
  const found: Path[] = [];
  for (const key of ['properties', 'patternProperties'] as const) {
    const named = schema[key];
    if (isObject(named)) for (const name of Object.keys(named)) found.push([key, name]);
  }
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const) {
    const listed = schema[key];
    if (Array.isArray(listed)) for (const index of listed.keys()) found.push([key, index]);
  }
  const single = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'];
  for (const key of single) if (isObject(schema[key])) found.push([key]);
  return found;
}

/** Follows plain references to the schema itself. Returns undefined, with a complaint, if one leads nowhere. */
export function followed(source: Source, path: Path): { path: Path; schema: JsonObject } | undefined {
  const found = source.resolve(path);
  return found !== undefined && isObject(found.value) ? { path: found.path, schema: found.value } : undefined;
}

/** Reads which scalar type text is converted to, and whether it is a list; undefined, with a complaint, if neither. */
export function readTextual(source: Source, path: Path): { scalar: Scalar; list: boolean } | undefined {
  const found = followed(source, path);
  if (found === undefined) return undefined;
  if (found.schema.type !== 'array') {
    const scalar = readScalar(source, found.path, found.schema.type);
    return scalar && { scalar, list: false };
  }
  const items = followed(source, [...found.path, 'items']);
  const scalar = items && readScalar(source, items.path, items.schema.type);
  return scalar && { scalar, list: true };
}

function readScalar(source: Source, path: Path, type: JsonValue | undefined): Scalar | undefined {
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') return type;
  const what = type === undefined ? 'no type' : `type ${JSON.stringify(type)}`;
  const why = 'a parameter or header is text: a string, integer, number or boolean, or an array of these';
  source.complain([...path, 'type'], what, why, 'give it one of these types');
  return undefined;
}
