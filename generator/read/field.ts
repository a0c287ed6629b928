import { makeTrial } from '../compile/trial.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Path, Source } from '../source.ts';
import { listForms, rejectedDate } from './date.ts';
import { followed } from './schema.ts';
import { excludesLoneSurrogates } from './well-formed.ts';

/**
 * The index must accept every value that the contract accepts, or an accepted write can never be found. So each field's
 * schema must be at least as strict as the engine's limits for its type.
 */

/** Lucene's longest term, in bytes of UTF-8: a longer keyword is rejected with its document. */
const maxTermBytes = 32_766;

/** Elasticsearch's longest `_id`, in bytes of UTF-8. */
const maxIdBytes = 512;

/** Maximum number of UTF-8 bytes of a code point, the unit of `maxLength`. */
const maxBytesPerCharacter = 4;

/** Integers beyond these are rejected by the type, or lose their last digits on the way through JSON. */
const integerLimits: Readonly<Record<string, readonly [number, number]>> = {
  integer: [-(2 ** 31), 2 ** 31 - 1],
  long: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

const schemaTypes: Readonly<Record<string, readonly string[]>> = {
  keyword: ['string'],
  text: ['string'],
  date: ['string'],
  double: ['number', 'integer'],
  integer: ['integer'],
  long: ['integer'],
  boolean: ['boolean'],
};

/** Field settings that never drop values. `ignore_above`, for example, would skip longer values. */
const settings: ReadonlySet<string> = new Set(['type', 'format', 'fields']);

/** Reports a property at `path` that accepts a value which a field of this definition rejects. */
export function checkField(source: Source, path: Path, name: string, definition: JsonObject): void {
  const found = followed(source, path);
  if (found === undefined) return;
  const { schema } = found;
  const type = String(definition.type);
  const unknown = Object.keys(definition).find(
    (key) => !settings.has(key) || (key === 'format' && type !== 'date'),
  );
  if (unknown !== undefined) {
    const why = 'what it does to a value is not known here';
    source.complain(path, `${unknown} of the index field ${name}`, why, 'leave it out');
  }
  const allowed = Object.hasOwn(schemaTypes, type) ? schemaTypes[type] : undefined;
  if (allowed === undefined) {
    const mend = `use one of ${Object.keys(schemaTypes).join(', ')}`;
    source.complain(path, `index type ${type} of ${name}`, 'it is not supported', mend);
    return;
  }
  if (typeof schema.type !== 'string' || !allowed.includes(schema.type)) {
    const what = `${name}: ${JSON.stringify(schema.type ?? null)} as ${type}`;
    source.complain(path, what, 'the index would reject it', `make it ${allowed.join(' or ')}`);
    return;
  }
  if (schema.type === 'string') checkWellFormed(source, path, name, schema);
  if (type === 'keyword') checkBytes(source, path, name, schema, maxTermBytes, 'a keyword');
  if (type === 'date') checkDate(source, path, name, schema, definition);
  const limits = integerLimits[type];
  if (limits !== undefined) checkLimits(source, path, name, schema, limits);
  const subfields = definition.fields;
  if (!isObject(subfields)) return;
  for (const [subname, subfield] of Object.entries(subfields)) {
    if (isObject(subfield)) checkField(source, path, `${name}.${subname}`, subfield);
  }
}

/** Reports an id property at `path` that may be missing or may not be a valid document id. */
export function checkId(source: Source, path: Path, required: boolean): void {
  const found = followed(source, path);
  if (found === undefined) return;
  const name = String(path.at(-1));
  if (!required)
    source.complain(path, `id ${name} not required`, 'every document has one', 'add it to `required`');
  if (found.schema.type !== 'string') {
    source.complain(path, `id ${name} is no string`, 'ids are text', 'make it a string');
    return;
  }
  if (found.schema.minLength === undefined || found.schema.minLength === 0) {
    source.complain(path, `id ${name} may be empty`, 'an id is not', 'add `minLength: 1`');
  }
  checkWellFormed(source, path, name, found.schema);
  checkBytes(source, path, name, found.schema, maxIdBytes, 'an id');
}

function checkBytes(
  source: Source,
  path: Path,
  name: string,
  schema: JsonObject,
  limit: number,
  what: string,
): void {
  const fixed = fixedValues(schema);
  const maxLength =
    fixed !== undefined
      ? Math.max(0, ...fixed.map((value) => Buffer.byteLength(String(value))))
      : typeof schema.maxLength === 'number'
        ? schema.maxLength * maxBytesPerCharacter
        : Number.POSITIVE_INFINITY;
  if (maxLength <= limit) return;
  const why = `${what} has at most ${limit} bytes of UTF-8`;
  const mend = `add \`maxLength\` of at most ${Math.floor(limit / maxBytesPerCharacter)}`;
  source.complain(
    path,
    `${name} may be ${maxLength === Number.POSITIVE_INFINITY ? 'endless' : maxLength}`,
    why,
    mend,
  );
}

function checkWellFormed(source: Source, path: Path, name: string, schema: JsonObject): void {
  if (refusesLoneSurrogates(schema)) return;
  const why = 'they have no UTF-8, so what is indexed would differ from what was sent';
  const mend = "add a pattern such as '^[^\\uD800-\\uDFFF]*$', or a format";
  source.complain(path, `${name} may hold lone surrogates`, why, mend);
}

function checkDate(
  source: Source,
  path: Path,
  name: string,
  schema: JsonObject,
  definition: JsonObject,
): void {
  if (typeof definition.format !== 'string') {
    const mend = "add it, such as `x-index: { type: date, format: 'yyyy-MM-dd' }`";
    source.complain(path, `date ${name} without format`, 'the index would guess it', mend);
    return;
  }
  const forms = listForms(definition.format);
  if (forms === undefined) {
    const mend = 'write yyyy, MM and dd with one separator, and `||` between alternatives';
    source.complain(path, `date format ${definition.format} of ${name}`, 'it is not supported', mend);
    return;
  }
  const components = source.get(['components', 'schemas']);
  const takes = makeTrial(schema, isObject(components) ? components : {});
  const rejected = takes && rejectedDate(takes, forms);
  if (rejected === undefined) return;
  const what = `date ${name} may be ${JSON.stringify(rejected)}`;
  source.complain(path, what, 'the index rejects it', 'add a `pattern` of real days from year 1 to 9999');
}

function checkLimits(
  source: Source,
  path: Path,
  name: string,
  schema: JsonObject,
  [min, max]: readonly [number, number],
): void {
  const low = schema.minimum ?? schema.exclusiveMinimum;
  const high = schema.maximum ?? schema.exclusiveMaximum;
  if (typeof low === 'number' && low >= min && typeof high === 'number' && high <= max) return;
  const mend = `add \`minimum\` and \`maximum\` within ${min} and ${max}`;
  source.complain(path, `${name} may be any integer`, 'the index rejects those out of its range', mend);
}

/** Formats of ajv-formats that accept ASCII only. */
const asciiFormats: ReadonlySet<string> = new Set([
  ...['date', 'time', 'date-time', 'duration', 'uri', 'uri-reference', 'email', 'hostname', 'ipv4', 'ipv6'],
  ...['uuid', 'byte'],
]);

function refusesLoneSurrogates(schema: JsonObject): boolean {
  const fixed = fixedValues(schema);
  if (fixed !== undefined) return fixed.every((value) => String(value).isWellFormed());
  return restricts(schema, (part) => {
    if (typeof part.format === 'string' && asciiFormats.has(part.format)) return true;
    return typeof part.pattern === 'string' && excludesLoneSurrogates(part.pattern);
  });
}

/** Whether `holds` is true of the schema itself, of one part of its `allOf`, or of every branch of a choice. */
function restricts(schema: JsonObject, holds: (part: JsonObject) => boolean): boolean {
  if (holds(schema)) return true;
  const parts = (key: 'allOf' | 'anyOf' | 'oneOf') => {
    const listed = schema[key];
    return Array.isArray(listed) ? listed.filter(isObject) : [];
  };
  if (parts('allOf').some((part) => restricts(part, holds))) return true;
  return (['anyOf', 'oneOf'] as const).some((key) => {
    const branches = parts(key);
    return branches.length > 0 && branches.every((branch) => restricts(branch, holds));
  });
}

function fixedValues(schema: JsonObject): readonly unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}
