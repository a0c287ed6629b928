import { isObject, type JsonObject } from '../json.ts';
import type { Parameter } from '../model.ts';
import type { Path, Source } from '../source.ts';
import { followed, readSchema, readTextual } from './schema.ts';

/** Header parameters that tools must ignore by OpenAPI 3.1: media types and security define these headers. */
const headersOfOthers: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization']);

const defaultStyle = { path: 'simple', query: 'form', header: 'simple' } as const;

/** Reads an operation's parameters. They override those of its path item that have the same name and place. */
export function readParameters(
  source: Source,
  item: Path,
  operation: Path,
  operationId: string,
): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const owner of [item, operation]) {
    const list = source.get([...owner, 'parameters']);
    if (!Array.isArray(list)) continue;
    for (const index of list.keys()) {
      const parameter = readParameter(source, [...owner, 'parameters', index], operationId);
      if (parameter === undefined) continue;
      found.set(`${parameter.in} ${parameter.name.toLowerCase()}`, parameter);
    }
  }
  return [...found.values()];
}

function readParameter(source: Source, at: Path, operationId: string): Parameter | undefined {
  const found = source.resolve(at);
  if (found === undefined || !isObject(found.value)) return undefined;
  const { path, value } = found;
  const place = value.in;
  if (place !== 'path' && place !== 'query' && place !== 'header') {
    const what = `a parameter in ${String(place)}`;
    source.complain([...path, 'in'], what, 'it is not supported', 'use path, query or header');
    return undefined;
  }
  if (typeof value.name !== 'string') return undefined;
  if (place === 'header' && headersOfOthers.has(value.name.toLowerCase())) {
    const why = 'OpenAPI ignores such a parameter';
    source.complain([...path, 'name'], `header ${value.name}`, why, 'say it with content or security');
    return undefined;
  }
  checkStyle(source, path, value, defaultStyle[place]);
  if (value.schema === undefined) {
    source.complain(path, `parameter ${value.name} without schema`, 'its text needs a type', 'add `schema`');
    return undefined;
  }
  const fromComponent = path[0] === 'components' ? String(path.at(-1)) : undefined;
  const schema = readSchema(
    source,
    [...path, 'schema'],
    fromComponent ?? `${operationId} ${place} ${value.name}`,
  );
  const textual = readTextual(source, [...path, 'schema']);
  if (schema === undefined || textual === undefined) return undefined;
  if (textual.list && place === 'path') {
    source.complain([...path, 'schema'], 'a list in a path', 'it is not supported', 'use a query parameter');
  }
  const required = value.required === true;
  const fallback = followed(source, [...path, 'schema'])?.schema.default;
  if (required && fallback !== undefined) {
    const why = 'what is required is never absent';
    source.complain([...path, 'schema'], `default of ${value.name}`, why, 'leave one of the two out');
  }
  return { in: place, name: value.name, required, ...textual, fallback, schema };
}

function checkStyle(source: Source, path: Path, parameter: JsonObject, style: string): void {
  if (parameter.style !== undefined && parameter.style !== style) {
    const mend = `leave it out (\`${style}\` is meant)`;
    source.complain([...path, 'style'], `style ${String(parameter.style)}`, 'it is not supported', mend);
  }
  const refused: [string, string][] = [
    ['content', 'use `schema` with a scalar or an array of scalars'],
    ['allowReserved', 'clients percent-encode what is reserved'],
    ['allowEmptyValue', 'give the schema a string that may be empty'],
  ];
  if (parameter.explode === false) refused.push(['explode', 'repeat the parameter instead']);
  for (const [key, mend] of refused) {
    if (parameter[key] === undefined || (parameter[key] === true && key === 'explode')) continue;
    source.complain([...path, key], `${key} of a parameter`, 'it is not supported', mend);
  }
}
