import { isObject } from '../json.ts';
import type { Content, RequestBody } from '../model.ts';
import type { Path, Source } from '../source.ts';
import { checkBounded } from './bounded.ts';
import { readSchema } from './schema.ts';

/** The media types at `path` (a `content` object), in the order of the contract. */
export function readContent(source: Source, path: Path, name: string): Content[] {
  const content = source.get(path);
  if (!isObject(content)) return [];
  const read: Content[] = [];
  for (const [written, media] of Object.entries(content)) {
    const at = [...path, written];
    const mediaType = written.toLowerCase();
    if (!/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(mediaType)) {
      const why = 'ranges and parameters of media types are not supported';
      source.complain(at, `media type ${written}`, why, 'write one `type/subtype`');
      continue;
    }
    if (isObject(media) && media.encoding !== undefined) {
      source.complain([...at, 'encoding'], 'encoding', 'forms are not supported', 'use a JSON body');
    }
    const json = mediaType === 'application/json' || mediaType.endsWith('+json');
    const schema =
      isObject(media) && media.schema !== undefined
        ? readSchema(
            source,
            [...at, 'schema'],
            Object.keys(content).length > 1 ? `${name} ${mediaType}` : name,
          )
        : undefined;
    if (json && schema === undefined) {
      source.complain(at, 'JSON without a schema', 'nothing could be validated', 'add `schema`');
    }
    read.push({ mediaType, json, schema });
  }
  return read;
}

const forms = new Set(['application/x-www-form-urlencoded', 'multipart/form-data']);

/** The request body of the operation at `operation`; undefined if it takes none. */
export function readRequestBody(
  source: Source,
  operation: Path,
  operationId: string,
): RequestBody | undefined {
  if (source.get([...operation, 'requestBody']) === undefined) return undefined;
  const found = source.resolve([...operation, 'requestBody']);
  if (found === undefined || !isObject(found.value)) return undefined;
  const content = readContent(source, [...found.path, 'content'], `${operationId} body`);
  for (const { mediaType, json, schema } of content) {
    if (json && schema !== undefined) checkBounded(source, schema.path);
    if (!forms.has(mediaType)) continue;
    const why = 'forms are not supported';
    source.complain([...found.path, 'content', mediaType], `media type ${mediaType}`, why, 'use a JSON type');
  }
  return { required: found.value.required === true, content };
}
