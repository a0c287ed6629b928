import { isObject } from '../json.ts';
import type { Content, RequestBody } from '../model.ts';
import type { Path, Source } from '../source.ts';
import { checkBounded } from './bounded.ts';
import { followed, readSchema } from './schema.ts';

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** RFC 9110 §8.3.1, without quoted values. */
const parametersPattern = `(?:; ?${token}=${token})*`;
const patterns = {
  request: /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/,
  answer: new RegExp(`^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+${parametersPattern}$`),
} as const;

/** Reads the media types at `path` (a `content` object), in the order of the contract. */
export function readContent(source: Source, path: Path, name: string, of: 'request' | 'answer'): Content[] {
  const content = source.get(path);
  if (!isObject(content)) return [];
  const read: Content[] = [];
  for (const [written, media] of Object.entries(content)) {
    const at = [...path, written];
    const mediaType = lowerCased(written);
    if (!patterns[of].test(mediaType)) {
      const why =
        of === 'request'
          ? 'ranges and parameters of media types are not supported'
          : 'ranges of media types are not supported, nor quoted parameters';
      source.complain(at, `media type ${written}`, why, 'write one `type/subtype`');
      continue;
    }
    if (read.some((other) => toName(other.mediaType) === toName(mediaType))) {
      const why = 'a client could not choose: parameters are not compared with `Accept`';
      source.complain(at, `${toName(mediaType)} twice`, why, 'leave one of them out');
    }
    if (isObject(media) && media.encoding !== undefined) {
      source.complain([...at, 'encoding'], 'encoding', 'forms are not supported', 'use a JSON body');
    }
    const holds = whatHolds(mediaType, of);
    const schema =
      isObject(media) && media.schema !== undefined
        ? readSchema(
            source,
            [...at, 'schema'],
            Object.keys(content).length > 1 ? `${name} ${mediaType}` : name,
          )
        : undefined;
    if (holds === 'json' && schema === undefined) {
      source.complain(at, 'JSON without a schema', 'nothing could be validated', 'add `schema`');
    }
    if (holds === 'text' && (schema === undefined || !isString(source, schema.path))) {
      const mend = 'write `schema: { type: string }`';
      source.complain(at, `${mediaType} that is no string`, 'its body is the text itself', mend);
    }
    read.push({ mediaType, written, holds, schema });
  }
  return read;
}

function isString(source: Source, path: Path): boolean {
  return followed(source, path)?.schema.type === 'string';
}

/** Returns type and subtype without the parameters. */
function toName(mediaType: string): string {
  return mediaType.replace(/;.*/, '');
}

/** Lower-cases type and subtype only: parameter values may be case-sensitive. */
function lowerCased(mediaType: string): string {
  return mediaType.replace(/^[^;]*/, (name) => name.toLowerCase());
}

function whatHolds(mediaType: string, of: 'request' | 'answer'): Content['holds'] {
  const name = toName(mediaType);
  if (name === 'application/json' || name.endsWith('+json')) return 'json';
  // The text of a request may be of any length; the text of an answer is in memory already.
  return of === 'answer' && name === 'text/plain' ? 'text' : 'stream';
}

const forms = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/** Reads the request body of the operation at `operation`; undefined if it takes none. */
export function readRequestBody(
  source: Source,
  operation: Path,
  operationId: string,
): RequestBody | undefined {
  if (source.get([...operation, 'requestBody']) === undefined) return undefined;
  const found = source.resolve([...operation, 'requestBody']);
  if (found === undefined || !isObject(found.value)) return undefined;
  const content = readContent(source, [...found.path, 'content'], `${operationId} body`, 'request');
  for (const { mediaType, holds, schema } of content) {
    if (holds === 'json' && schema !== undefined) checkBounded(source, schema.path);
    if (!forms.has(mediaType)) continue;
    const why = 'forms are not supported';
    source.complain([...found.path, 'content', mediaType], `media type ${mediaType}`, why, 'use a JSON type');
  }
  return { required: found.value.required === true, content };
}
