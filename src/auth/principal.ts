/** The caller, as described by its verified access token. */
export interface Principal {
  /** The token's `sub` claim. */
  readonly subject: string;
  /** The token's `iss` claim. */
  readonly issuer: string;
  /** The organisation that the token is bound to; undefined when it names none. */
  readonly org: string | undefined;
  /** The token's `scope` claim, split at spaces (RFC 8693 §4.2). */
  readonly scopes: ReadonlySet<string>;
  /** The token's `exp` claim, in seconds since 1970. */
  readonly expiresAtS: number;
}

/** Why a request has no principal: no credentials at all, or an invalid token (RFC 6750 §3.1). */
export interface AuthenticationFailure {
  readonly code: 'unauthenticated' | 'invalid-token';
  /** A message for the caller. It never contains any part of the token. */
  readonly detail: string;
}

/**
 * Returns the principal of an `Authorization` header, or the reason why it has none. The result is not a promise if the
 * token has been verified before. Rejects only if the issuer's keys are unavailable: the token cannot be verified, and
 * the request is answered with 503.
 */
export type Authenticate = (
  authorization: string | null,
) => Principal | AuthenticationFailure | Promise<Principal | AuthenticationFailure>;
