import type { Call } from './call.ts';
import { decode } from './decode.ts';
import type { Fault } from './generated/validators.js';
import { readHeader } from './header-limits.ts';
import { HttpProblemError } from './http-problem-error.ts';
import type { Parameter } from './operation.ts';

const memberByPlace = { path: 'params', query: 'query', header: 'headers' } as const;

/**
 * Reads the declared parameters into the call: turns text into values and checks them; leaves out what is absent and
 * has no default. A query parameter that is not declared is a fault, because a filter with a misspelled name would find
 * everything.
 *
 * @param path the parameters of the path as the router has decoded them
 * @throws {HttpProblemError} 400 with all faults
 */
export function readParameters(
  call: Call,
  declared: readonly Parameter[],
  path: Readonly<Record<string, string | null>>,
  { url, headers }: Request,
): void {
  const read: Record<'params' | 'query' | 'headers', Record<string, unknown>> = {
    params: {},
    query: {},
    headers: {},
  };
  const faults: Fault[] = [];
  const mark = url.indexOf('?');
  const queryTexts = mark === -1 ? noTexts : splitQuery(url.slice(mark + 1), faults);
  const unknown = unknownNames(declared, queryTexts);
  for (const name of unknown) faults.push(unknownFault(declared, name));
  for (const parameter of declared) {
    const { in: place, name } = parameter;
    let value: unknown;
    if (place === 'query') {
      value = readTexts(parameter, queryTexts.get(name) ?? [], faults);
    } else if (place === 'header') {
      value = readHeaderTexts(parameter, readHeader(headers, name), faults);
    } else {
      value = readPath(parameter, path[name], faults);
    }
    if (value !== undefined) read[memberByPlace[place]][name] = value;
  }
  if (faults.length > 0) {
    const detail = unknown.length > 0 ? knownNames(declared) : 'Fix the parameters named in errors.';
    throw new HttpProblemError('malformed-parameter', { detail, errors: faults });
  }
  call.params = read.params;
  call.query = read.query;
  call.headers = read.headers;
}

const noTexts: ReadonlyMap<string, readonly string[]> = new Map();

/** A request line has room for thousands, and an answer that named them all would be many times as long. */
const maxUnknownNames = 20;

function unknownNames(
  declared: readonly Parameter[],
  given: ReadonlyMap<string, unknown>,
): readonly string[] {
  if (given.size === 0) return [];
  const known = new Set(declared.flatMap(({ in: place, name }) => (place === 'query' ? [name] : [])));
  return [...given.keys()].filter((name) => !known.has(name)).slice(0, maxUnknownNames);
}

function unknownFault(declared: readonly Parameter[], name: string): Fault {
  const lower = name.toLowerCase();
  const meant = declared.find((known) => known.in === 'query' && known.name.toLowerCase() === lower);
  const hint = meant === undefined ? '' : `; did you mean ${meant.name}?`;
  return { pointer: name, detail: `is not a query parameter of this operation${hint}` };
}

function knownNames(declared: readonly Parameter[]): string {
  const names = declared.flatMap(({ in: place, name }) => (place === 'query' ? [name] : []));
  if (names.length === 0) return 'This operation takes no query parameters.';
  return `Fix the parameters named in errors. This operation takes the query parameters ${names.join(', ')}.`;
}

/**
 * Bun's router gives U+FFFD for broken percent-encoding, and Elysia's gives null. A U+FFFD that was sent counts as
 * broken, too: one broken name must not read as another.
 */
function readPath(parameter: Parameter, text: string | null | undefined, faults: Fault[]): unknown {
  if (typeof text === 'string' && !text.includes('\uFFFD')) return readText(parameter, text, faults);
  faults.push({ pointer: parameter.name, detail: 'is not percent-encoded UTF-8 (RFC 3986 §2.1)' });
  return undefined;
}

function readHeaderTexts(parameter: Parameter, text: string | null, faults: Fault[]): unknown {
  if (text === null && !parameter.required) return parameter.fallback;
  if (text === null) return readTexts(parameter, [], faults);
  if (!parameter.list) return readText(parameter, text, faults);
  // Repeated headers arrive joined by commas, and may be sent so (RFC 9110 §5.3).
  return readTexts(
    parameter,
    text.split(',').map((item) => item.trim()),
    faults,
  );
}

function readTexts(parameter: Parameter, texts: readonly string[], faults: Fault[]): unknown {
  const { name, required, list, fallback } = parameter;
  const [first, second] = texts;
  if (first === undefined) {
    if (required) faults.push({ pointer: name, detail: 'is required' });
    return fallback;
  }
  if (list)
    return checked(
      parameter,
      texts.map((text) => coerce(parameter.scalar, text)),
      faults,
    );
  if (second === undefined) return readText(parameter, first, faults);
  faults.push({ pointer: name, detail: 'must be given once' });
  return undefined;
}

function readText(parameter: Parameter, text: string, faults: Fault[]): unknown {
  return checked(parameter, coerce(parameter.scalar, text), faults);
}

function checked({ name, check }: Parameter, value: unknown, faults: Fault[]): unknown {
  for (const { pointer, detail } of check(value)) faults.push({ pointer: `${name}${pointer}`, detail });
  return value;
}

const integerGrammar = /^-?(?:0|[1-9][0-9]*)$/;
const numberGrammar = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The value that `text` stands for; the text itself if it stands for none, which the schema then refuses. */
function coerce(scalar: Parameter['scalar'], text: string): string | number | boolean {
  switch (scalar) {
    case 'string':
      return text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'integer':
      return integerGrammar.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
    case 'number':
      return numberGrammar.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
  }
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
