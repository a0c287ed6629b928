import type { BodyReservation } from '../body-budget.ts';
import { isNestedDeeperThan, maxJsonDepth } from '../json-depth.ts';
import { findJsonFault } from '../json-fault.ts';
import type { Deadlines } from './deadlines.ts';
import { readHeader } from './header-limits.ts';
import { HttpProblemError } from './http-problem-error.ts';
import { parseMediaType } from './media-type.ts';
import type { Consumes } from './operation.ts';

/** The registered name, and one that many clients send for it. */
const utf8Names: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

/**
 * Returns the media type of the request's body, one of those that the operation accepts; undefined if there is no body
 * and the operation does not require one.
 *
 * @throws {HttpProblemError} 415 if it is missing or another, is not UTF-8, or is compressed; 400 if a header is too
 * long
 */
export function readMediaType(declared: Consumes, request: Request): string | undefined {
  const { headers } = request;
  const { required, mediaTypes } = declared;
  if (!required && !hasBody(headers)) return undefined;
  const written = readHeader(headers, 'content-type');
  const coding = readHeader(headers, 'content-encoding');
  if (coding !== null && coding.trim().toLowerCase() !== 'identity') {
    throw unsupported(declared, request, 'Send the body without Content-Encoding.');
  }
  if (written !== null && mediaTypes.includes(written)) return written;
  const parsed = written === null ? undefined : parseMediaType(written);
  if (parsed === undefined || !mediaTypes.includes(parsed.name)) {
    throw unsupported(declared, request, `Send one of ${mediaTypes.join(', ')} as Content-Type.`);
  }
  if (parsed.charset !== undefined && !utf8Names.has(parsed.charset)) {
    throw unsupported(declared, request, 'Send the body in UTF-8 (RFC 8259 §8.1).');
  }
  return parsed.name;
}

function hasBody(headers: Headers): boolean {
  return (
    headers.has('content-type') ||
    headers.has('transfer-encoding') ||
    Number(headers.get('content-length')) > 0
  );
}

/** `Accept-Post` (LDP §7.1) and `Accept-Patch` (RFC 5789 §3.1). */
const acceptHeaders: Readonly<Record<string, string>> = { POST: 'accept-post', PATCH: 'accept-patch' };

function unsupported({ mediaTypes }: Consumes, { method }: Request, detail: string): HttpProblemError {
  const types = mediaTypes.join(', ');
  const acceptHeader = acceptHeaders[method];
  // RFC 9110 §15.5.16: `Accept` in a 415 lists the media types that are accepted.
  const headers = { accept: types, ...(acceptHeader !== undefined && { [acceptHeader]: types }) };
  return new HttpProblemError('unsupported-media-type', { detail, headers });
}

/** Bounds for reading one body. */
export interface ReadingLimits {
  readonly maxBytes: number;
  /** Grows by the announced length, or else by the bytes that arrive. */
  readonly reservation: BodyReservation;
  /** Ends a body that takes too long. */
  readonly deadlines: Deadlines;
}

/**
 * Returns the whole body, however it is framed. After a rejection Bun reads and drops the rest, so the client gets its
 * answer and can reuse the connection; after a 408 the connection is closed.
 *
 * @throws {HttpProblemError} 413 as soon as it is, or is announced to be, longer than `maxBytes`; 503 if too many bytes
 * are in flight; 408 if it is not complete in time; 400 if it breaks off
 */
export async function readBytes(request: Request, limits: ReadingLimits): Promise<Uint8Array> {
  const announced = announcedBytes(request.headers);
  if (announced !== undefined && announced > limits.maxBytes) throw tooLarge(limits.maxBytes);
  if (announced !== undefined) reserve(limits.reservation, announced);
  else if (request.body === null) return new Uint8Array();
  try {
    if (announced === undefined) return await inTime(readCounted(request.body, limits), limits.deadlines);
    return new Uint8Array(await inTime(request.arrayBuffer(), limits.deadlines));
  } catch (error) {
    if (error instanceof HttpProblemError || !request.signal.aborted) throw error;
    // No client reads this problem; it only keeps a disconnect from being logged as a fault of ours.
    throw new HttpProblemError('malformed-body', { detail: 'The body broke off.' });
  }
}

/** Undefined for a chunked body: its chunks override an announced length (RFC 9112 §6.3). */
export function announcedBytes(headers: Headers): number | undefined {
  const announced = headers.get('content-length');
  return announced === null || headers.has('transfer-encoding') ? undefined : Number(announced);
}

async function readCounted(
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, reservation }: ReadingLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    reserve(reservation, chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws {HttpProblemError} 503 if that exceeds the bytes that may be in flight */
export function reserve(reservation: BodyReservation, bytes: number): void {
  if (reservation.grow(bytes)) return;
  throw new HttpProblemError('unavailable', {
    detail: 'Too many bytes of request bodies are in flight. Wait until some are answered, then retry.',
    headers: { 'retry-after': 1 },
  });
}

/** Resolves as `reading` does; rejects with 408 if the deadline comes first. */
function inTime<T>(reading: Promise<T>, deadlines: Deadlines): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const deadline = deadlines.start(() =>
    reject(
      new HttpProblemError('body-timeout', { detail: 'The body was not complete in time. Send it again.' }),
    ),
  );
  reading.then(
    (value) => {
      deadlines.end(deadline);
      resolve(value);
    },
    (error: unknown) => {
      deadlines.end(deadline);
      reject(error);
    },
  );
  return promise;
}

function tooLarge(maxBytes: number): HttpProblemError {
  return new HttpProblemError('body-too-large', { detail: `Send at most ${maxBytes} bytes.` });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * @param hint for a client that sends several values; undefined for none
 * @throws {HttpProblemError} 400 if the bytes are not JSON in UTF-8, or nested too deeply
 */
export function parseJson(bytes: Uint8Array, hint: string | undefined): unknown {
  if (isNestedDeeperThan(maxJsonDepth, bytes)) {
    throw new HttpProblemError('malformed-body', {
      detail: `Lists and objects are nested deeper than ${maxJsonDepth} levels.`,
    });
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new HttpProblemError('malformed-body', { detail: 'The body is not valid UTF-8 (RFC 8259 §8.1).' });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblemError('malformed-body', { detail: describeMalformed(text, hint) });
  }
}

function describeMalformed(text: string, hint: string | undefined): string {
  if (text === '') return 'The body is empty. Send JSON (RFC 8259).';
  const fault = findJsonFault(text);
  if (fault === undefined) return 'The body is not valid JSON (RFC 8259).';
  const { line, column, problem, isAfterValue } = fault;
  const more = isAfterValue && hint !== undefined ? ` ${hint}` : '';
  return `The body is not valid JSON (RFC 8259): at line ${line}, column ${column}, ${problem}.${more}`;
}
