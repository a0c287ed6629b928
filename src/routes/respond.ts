import { Json } from './answer.ts';
import type { AnyAnswer } from './refusal.ts';

/** The media type of every problem (RFC 9457 §3). */
export const problemMediaType = 'application/problem+json';

/** The response that `answer` is, with a body of `mediaType` if it has one. */
export function respond(answer: AnyAnswer, mediaType: string | undefined): Response {
  const headers: Record<string, string> = {};
  for (const name in answer.headers) {
    const value = answer.headers[name];
    if (value !== undefined) headers[name] = String(value);
  }
  const { status, body } = answer;
  if (body === undefined || mediaType === undefined) return new Response(null, { status, headers });
  headers['content-type'] = mediaType;
  return new Response(payload(body, mediaType), { status, headers });
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
