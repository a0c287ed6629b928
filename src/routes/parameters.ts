import type { Fault } from './generated/validators.js';
import { decode } from './match.ts';
import type { Operation, Parameter } from './operation.ts';
import { Refusal } from './refusal.ts';

/** The declared parameters of a request, by place and name; what is absent and has no default is left out. */
export interface Parameters {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

const memberOf = { path: 'params', query: 'query', header: 'headers' } as const;

/**
 * Reads what the operation declares, turns text into values and checks them.
 *
 * @param path the decoded parameters of the path
 * @param query the raw query without its question mark
 * @throws {Refusal} 400 with all faults
 */
export function readParameters(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  query: string,
  headers: Headers,
): Parameters {
  const read = { params: {}, query: {}, headers: {} } as Record<keyof Parameters, Record<string, unknown>>;
  if (operation.parameters.length === 0) return read;
  const faults: Fault[] = [];
  const needsQuery = operation.parameters.some((parameter) => parameter.in === 'query');
  const texts = needsQuery ? splitQuery(query, faults) : undefined;
  for (const parameter of operation.parameters) {
    const given = textsOf(parameter, path, texts, headers);
    const value = given.length === 0 ? absent(parameter, faults) : present(parameter, given, faults);
    if (value !== undefined) read[memberOf[parameter.in]][parameter.name] = value;
  }
  if (faults.length > 0) {
    throw new Refusal('malformed-parameter', {
      detail: 'Mend the parameters named in errors.',
      errors: faults,
    });
  }
  return read;
}

function textsOf(
  { in: place, name, list }: Parameter,
  path: Readonly<Record<string, string>>,
  query: ReadonlyMap<string, readonly string[]> | undefined,
  headers: Headers,
): readonly string[] {
  if (place === 'query') return query?.get(name) ?? [];
  const text = place === 'path' ? path[name] : headers.get(name);
  if (text === undefined || text === null) return [];
  // Repeated headers arrive joined by commas, and may be sent so (RFC 9110 §5.3).
  return place === 'header' && list ? text.split(',').map((item) => item.trim()) : [text];
}

function absent({ name, required, fallback }: Parameter, faults: Fault[]): unknown {
  if (required) faults.push({ pointer: name, detail: 'is required' });
  return fallback;
}

function present(parameter: Parameter, texts: readonly string[], faults: Fault[]): unknown {
  const { name, scalar, list, check } = parameter;
  if (!list && texts.length > 1) {
    faults.push({ pointer: name, detail: 'must be given once' });
    return undefined;
  }
  const values = texts.map((text) => coerce(scalar, text));
  if (values.includes(undefined)) {
    faults.push({ pointer: name, detail: `must be ${scalar === 'integer' ? 'an integer' : `a ${scalar}`}` });
    return undefined;
  }
  const value = list ? values : values[0];
  for (const { pointer, detail } of check(value)) faults.push({ pointer: `${name}${pointer}`, detail });
  return value;
}

/** The value that `text` stands for; undefined if it is none of that type. */
function coerce(scalar: Parameter['scalar'], text: string): string | number | boolean | undefined {
  if (scalar === 'string') return text;
  if (scalar === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  const grammar =
    scalar === 'integer' ? /^-?(?:0|[1-9][0-9]*)$/ : /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
  if (!grammar.test(text)) return undefined;
  const value = Number(text);
  return scalar === 'integer'
    ? Number.isSafeInteger(value)
      ? value
      : undefined
    : Number.isFinite(value)
      ? value
      : undefined;
}

/** Name → values of an `application/x-www-form-urlencoded` query, decoded strictly. */
function splitQuery(query: string, faults: Fault[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode((equals === -1 ? pair : pair.slice(0, equals)).replaceAll('+', '%20'));
    const value = equals === -1 ? '' : decode(pair.slice(equals + 1).replaceAll('+', '%20'));
    if (name === undefined || value === undefined) {
      faults.push({ pointer: name ?? '', detail: 'is not percent-encoded UTF-8 (RFC 3986 §2.1)' });
      continue;
    }
    const values = found.get(name);
    if (values === undefined) found.set(name, [value]);
    else values.push(value);
  }
  return found;
}
