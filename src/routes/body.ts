import type { Operation, RequestBody } from './operation.ts';
import { Refusal } from './refusal.ts';

/**
 * The media type of the request's body, one of those that the operation takes.
 *
 * @throws {Refusal} 415 where it is missing or another, is not UTF-8, or is compressed
 */
export function mediaTypeOf(operation: Operation, body: RequestBody, headers: Headers): string {
  const written = headers.get('content-type');
  const coding = headers.get('content-encoding');
  if (coding !== null && coding.trim().toLowerCase() !== 'identity') {
    throw unsupported(operation, body, 'Send the body without Content-Encoding.');
  }
  if (written !== null && Object.hasOwn(body.content, written)) return written;
  const parsed = written === null ? undefined : parseMediaType(written);
  if (parsed === undefined || !Object.hasOwn(body.content, parsed.mediaType)) {
    throw unsupported(
      operation,
      body,
      `Send one of ${Object.keys(body.content).join(', ')} as Content-Type.`,
    );
  }
  if (parsed.charset !== undefined && parsed.charset !== 'utf-8') {
    throw unsupported(operation, body, 'Send the body in UTF-8 (RFC 8259 §8.1).');
  }
  return parsed.mediaType;
}

/** `Accept-Post` (LDP §7.1) and `Accept-Patch` (RFC 5789 §3.1), which say what an operation takes. */
export function acceptedBy(operation: Operation): Readonly<Record<string, string>> {
  if (operation.body === undefined) return {};
  const types = Object.keys(operation.body.content).join(', ');
  if (operation.method === 'POST') return { 'accept-post': types };
  return operation.method === 'PATCH' ? { 'accept-patch': types } : {};
}

function unsupported(operation: Operation, body: RequestBody, detail: string): Refusal {
  // RFC 9110 §15.5.16: `Accept` in a 415 says what would have been taken.
  const headers = { accept: Object.keys(body.content).join(', '), ...acceptedBy(operation) };
  return new Refusal('unsupported-media-type', { detail, headers });
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const mediaTypePattern = new RegExp(
  `^\\s*(${token}/${token})\\s*((?:;\\s*(?:${token}=(?:${token}|"[^"\\\\]*"))?\\s*)*)$`,
);
const charsetPattern = /;\s*charset="?([^";\s]*)"?\s*(?:;|$)/i;

function parseMediaType(text: string): { mediaType: string; charset: string | undefined } | undefined {
  const [, mediaType, parameters] = mediaTypePattern.exec(text) ?? [];
  if (mediaType === undefined) return undefined;
  const charset = charsetPattern.exec(parameters ?? '')?.[1]?.toLowerCase();
  return { mediaType: mediaType.toLowerCase(), charset };
}

/**
 * The whole body, however it is framed. What is left unread after a refusal Bun reads and drops, so the client gets
 * its answer and may go on using the connection.
 *
 * @throws {Refusal} 413 as soon as it is, or is announced to be, longer than `limitBytes`; 400 if it breaks off
 */
export async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (announced !== null && Number(announced) > limitBytes) throw tooLarge(limitBytes);
  try {
    if (announced !== null) return new Uint8Array(await request.arrayBuffer());
    return request.body === null ? new Uint8Array() : await readCounted(request.body, limitBytes);
  } catch (error) {
    if (error instanceof Refusal || !request.signal.aborted) throw error;
    // Nobody is left to see it; it keeps a client that went away from being logged as a fault of ours.
    throw new Refusal('malformed-body', { detail: 'The body broke off.' });
  }
}

async function readCounted(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limitBytes: number): Refusal {
  return new Refusal('body-too-large', { detail: `Send at most ${limitBytes} bytes.` });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws {Refusal} 400 where the bytes are not JSON in UTF-8 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Refusal('malformed-body', { detail: 'The body is not valid UTF-8 (RFC 8259 §8.1).' });
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words repeat what the client sent.
    throw new Refusal('malformed-body', {
      detail: 'The body is not valid JSON (RFC 8259), or nested too deeply.',
    });
  }
}
