import type { AuthenticationFailure, Principal } from '../auth/principal.ts';
import { HttpProblemError } from './http-problem-error.ts';

/**
 * The caller of a secured operation, from what authentication found.
 *
 * @param realm names the protected space in challenges (RFC 9110 §11.5)
 * @throws {HttpProblemError} 401 or 403 with a challenge as RFC 6750 §3 has it
 */
export function toPrincipal(
  found: Principal | AuthenticationFailure,
  scopes: readonly string[],
  realm: string,
): Principal {
  if ('code' in found) {
    // RFC 6750 §3.1: without credentials the challenge carries no error.
    const error =
      found.code === 'unauthenticated' ? {} : { error: 'invalid_token', error_description: found.detail };
    const headers = { 'www-authenticate': challenge({ realm, ...error }) };
    throw new HttpProblemError(found.code, { detail: found.detail, headers });
  }
  for (const scope of scopes) if (!found.scopes.has(scope)) throw insufficient(scopes, realm);
  return found;
}

function insufficient(scopes: readonly string[], realm: string): HttpProblemError {
  const scope = scopes.join(' ');
  return new HttpProblemError('insufficient-scope', {
    detail: `The token needs the scope ${scope}.`,
    headers: { 'www-authenticate': challenge({ realm, error: 'insufficient_scope', scope }) },
  });
}

/** Characters that RFC 6750 §3 allows in `error_description`; the other values are ours and need no more. */
const forbidden = /[^\x20-\x21\x23-\x5B\x5D-\x7E]/g;

function challenge(parameters: Readonly<Record<string, string>>): string {
  const written = Object.entries(parameters).map(
    ([name, value]) => `${name}="${value.replaceAll(forbidden, '')}"`,
  );
  return `Bearer ${written.join(', ')}`;
}
