import { HttpProblemError } from './http-problem-error.ts';

/**
 * Longest value of a header that is read, in characters. Bun refuses requests whose headers are longer than 16 KiB in
 * all; these bounds keep a single one from becoming the input of a parser at that length.
 */
export const maxHeaderLength = 4_096;

/** Access tokens are signed JWTs: with many scopes they take some KiB. */
export const maxAuthorizationLength = 8_192;

/**
 * The value of a header, whatever is done with it next; null where it is absent.
 *
 * @throws {HttpProblemError} 400 where it is longer than `maxLength`
 */
export function readHeader(headers: Headers, name: string, maxLength = maxHeaderLength): string | null {
  const value = headers.get(name);
  if (value === null || value.length <= maxLength) return value;
  throw new HttpProblemError('malformed-parameter', {
    detail: 'A header is too long.',
    errors: [{ pointer: name, detail: `must have at most ${maxLength} characters` }],
  });
}
