import { Failure } from '../failure.ts';

const digestBytes = 6;

/** A place in a list as an opaque text. It names the list, so that no cursor is used for another list. */
export function encodeCursor(list: string, position: string): string {
  return Buffer.concat([digest(list, position), Buffer.from(position)]).toString('base64url');
}

/**
 * The place that `encodeCursor` was given. Throws `Failure('malformed-parameter')` for what it has not made; since
 * anybody could make one, also where the place is not of the `form` that the list's places have.
 */
export function decodeCursor(list: string, cursor: string, form: RegExp): string {
  const bytes = Buffer.from(cursor, 'base64url');
  const position = bytes.subarray(digestBytes).toString();
  if (encodeCursor(list, position) !== cursor || !form.test(position)) {
    throw new Failure('malformed-parameter', 'This cursor is not of this list. Begin without one.');
  }
  return position;
}

/** `Link` to the next page (RFC 8288): the same request from the cursor on. */
export function nextLink(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
  cursor: string,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor })) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `<${path}?${parameters}>; rel="next"`;
}

function digest(list: string, position: string): Buffer {
  const hash = new Bun.CryptoHasher('sha256').update(JSON.stringify([list, position])).digest();
  return Buffer.from(hash).subarray(0, digestBytes);
}
