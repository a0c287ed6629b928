/**
 * The token of an `Authorization` header, by RFC 6750 §2.1 and RFC 9110 §11.4: the scheme in any case, one
 * token68. Undefined when the header is missing or of another form. Tokens in the query or the body are not
 * taken: they end up in logs.
 */
export function bearerToken(authorization: string | null): string | undefined {
  return authorization === null ? undefined : /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization)?.[1];
}

/** The header in the spelling that nearly every client uses. */
export function canonicalHeader(token: string): string {
  return `Bearer ${token}`;
}

/**
 * Returns whether a token is a signed JWT in its only spelling: three parts in base64url (RFC 7515 §7.1), without padding, and
 * with zeros for the bits that belong to no byte (RFC 4648 §3.5). Decoders ignore these bits and some take padding, so
 * one signature could be written in many ways.
 */
export function isCanonicalJwt(token: string): boolean {
  const parts = token.split('.', 4);
  return parts.length === 3 && parts.every(isCanonicalBase64url);
}

function isCanonicalBase64url(part: string): boolean {
  return part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;
}
