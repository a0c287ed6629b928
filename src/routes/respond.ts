import { Json } from './answer.ts';
import { HeaderWriter } from './headerWriter.ts';
import type { AnyAnswer } from './refusal.ts';

/** The media type of every problem (RFC 9457 §3). */
export const problemMediaType = 'application/problem+json';

/**
 * The response that `answer` is, with a body of `mediaType` if it has one.
 *
 * @param writer that of the answers which are like this one
 */
export function respond(
  { status, headers = {}, body }: AnyAnswer,
  mediaType: string | undefined,
  writer = new HeaderWriter(),
): Response {
  if (body === undefined || mediaType === undefined) {
    return new Response(null, { status, headers: writer.write(headers, undefined) });
  }
  return new Response(payload(body, mediaType), { status, headers: writer.write(headers, mediaType) });
}

function payload(body: unknown, mediaType: string): Uint8Array<ArrayBuffer> | string | ReadableStream {
  if (body instanceof Json) return body.bytes;
  if (mediaType === 'application/json' || mediaType.endsWith('+json')) return JSON.stringify(body);
  if (typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream) {
    // Answers never hold memory that is shared with another thread.
    return body as Uint8Array<ArrayBuffer> | string | ReadableStream;
  }
  throw new TypeError(`a body of ${mediaType} must be text, bytes or a stream`);
}
