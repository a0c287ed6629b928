const scheme = 'Bearer ';

/**
 * Returns an `Authorization` header in the one spelling that nearly every client uses; undefined where it is not of the
 * form of RFC 6750 §2.1 and RFC 9110 §11.4: the scheme in any case, and one token68.
 */
export function normalizeBearer(authorization: string): string | undefined {
  const token = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization)?.[1];
  return token === undefined ? undefined : writeBearer(token);
}

/** Returns the normalized header of a token. */
export function writeBearer(token: string): string {
  return scheme + token;
}

/**
 * Returns whether a token is a signed JWT in its only spelling: three parts in base64url (RFC 7515 §7.1), without
 * padding, and with zeros for the bits that belong to no byte (RFC 4648 §3.5). Decoders ignore these bits and some take
 * padding, so one signature could be written in many ways.
 */
export function isCanonicalJwt(token: string): boolean {
  const parts = token.split('.', 4);
  return parts.length === 3 && parts.every(isCanonicalBase64url);
}

function isCanonicalBase64url(part: string): boolean {
  return part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part;
}
