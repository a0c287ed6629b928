/**
 * The token of an `Authorization` header, by RFC 6750 §2.1 and RFC 9110 §11.4: the scheme in any case, one
 * token68. Undefined when the header is missing or of another form. Tokens in the query or the body are not
 * taken: they end up in logs.
 */
export function bearerToken(authorization: string | null): string | undefined {
  return authorization === null ? undefined : /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization)?.[1];
}
