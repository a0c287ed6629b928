import type { ValidateFunction } from 'ajv/dist/2020.js';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import { subschemas } from '../read/schema.ts';
import type { Path, Source } from '../source.ts';

/** Keys whose value is arbitrary data, not a schema. */
const values: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Reports every example that its own schema rejects: examples of schemas, parameters, headers and media types.
 *
 * @param compile compiles a schema of the contract to a validator
 */
export function checkExamples(source: Source, compile: (schema: JsonObject) => ValidateFunction): void {
  const check = (schema: JsonObject, example: JsonValue | undefined, at: Path) => {
    const validate = compile(schema);
    if (validate(example)) return;
    for (const { instancePath, message } of validate.errors ?? []) {
      const what = `example${instancePath === '' ? '' : ` at ${instancePath}`} ${message}`;
      source.complain(at, what, 'its own schema refuses it', 'fix the example or the schema');
    }
  };

  const walkSchema = (path: Path) => {
    const schema = source.get(path);
    if (!isObject(schema)) return;
    for (const [below, example] of examplesOfSchema(schema)) check(schema, example, [...path, ...below]);
    for (const below of subschemas(schema)) walkSchema([...path, ...below]);
  };

  const walk = (path: Path) => {
    const value = source.get(path);
    if (Array.isArray(value)) for (const index of value.keys()) walk([...path, index]);
    if (!isObject(value)) return;
    const { schema } = value;
    if (isObject(schema)) {
      for (const at of examplePlaces(source, path, value)) check(schema, source.get(at), at);
      walkSchema([...path, 'schema']);
    }
    for (const key of Object.keys(value)) {
      if (key !== 'schema' && !values.has(key) && !key.startsWith('x-')) walk([...path, key]);
    }
  };

  const { components, ...rest } = source.root;
  for (const key of Object.keys(rest)) if (!key.startsWith('x-')) walk([key]);
  if (!isObject(components)) return;
  for (const kind of Object.keys(components)) {
    const named = components[kind];
    if (!isObject(named)) continue;
    for (const name of Object.keys(named)) {
      const path = ['components', kind, name];
      if (kind === 'schemas') walkSchema(path);
      else walk(path);
    }
  }
}

/** Returns the examples of a Schema Object: `example`, and the list `examples` of JSON Schema. */
function examplesOfSchema(schema: JsonObject): [Path, JsonValue | undefined][] {
  const listed = Array.isArray(schema.examples) ? schema.examples : [];
  const several = listed.map((example: JsonValue, index): [Path, JsonValue] => [
    ['examples', index],
    example,
  ]);
  return schema.example === undefined ? several : [[['example'], schema.example], ...several];
}

/** Returns the paths of a parameter's, header's or media type's examples: `example` and values of `examples`. */
function examplePlaces(source: Source, path: Path, { example, examples }: JsonObject): Path[] {
  const places: Path[] = example === undefined ? [] : [[...path, 'example']];
  if (!isObject(examples)) return places;
  for (const name of Object.keys(examples)) {
    const found = source.resolve([...path, 'examples', name]);
    if (found !== undefined && isObject(found.value) && found.value.value !== undefined)
      places.push([...found.path, 'value']);
  }
  return places;
}
