/** Who is calling, as an access token that was verified says. */
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

/** Why a request has no principal: no credentials at all, or a token that does not hold (RFC 6750 §3.1). */
export interface AuthenticationFailure {
  readonly code: 'unauthenticated' | 'invalid-token';
  /** What to tell the caller; never anything of the token itself. */
  readonly detail: string;
}

/**
 * Turns the value of an `Authorization` header into a principal or says why not; at once where it can.
 * Rejects only when the issuer's keys cannot be had (then nobody can tell, and the answer is 503).
 */
export type Authenticate = (
  authorization: string | null,
) => Principal | AuthenticationFailure | Promise<Principal | AuthenticationFailure>;
