import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Failure } from '../failure.ts';
import { bearerToken } from './bearer.ts';
import { discover } from './discover.ts';
import type { Authenticate, AuthenticationFailure, Principal } from './principal.ts';

/** What a token must be. */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  /** Claim with the organisation; empty: tokens are not bound to one. */
  readonly orgClaim: string;
}

/** Asymmetric signatures only: with `none` or HMAC a caller could sign for itself (RFC 8725 §3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const rememberedTokens = 10_000;
const fetchTimeoutMs = 3_000;

/**
 * Verifies bearer tokens against the issuer's published keys. A token that was verified is remembered, bounded in
 * number and never past its expiry, since an RSA check costs more than the rest of a request.
 */
export function createAuthenticate(trust: Trust): Authenticate {
  /** By the whole header, so that one that is known needs no parsing. */
  const verified = new Map<string, Principal>();
  let keys: Promise<JWTVerifyGetKey> | undefined;

  const verify = async (token: string): Promise<Principal> => {
    keys ??= discoverKeys(trust.issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    const { payload } = await jwtVerify(token, await keys, {
      issuer: trust.issuer,
      audience: trust.audience,
      algorithms,
      requiredClaims: ['exp', 'sub'],
    });
    return toPrincipal(payload, trust);
  };

  const authenticate = async (authorization: string | null): Promise<Principal | AuthenticationFailure> => {
    if (authorization === null) {
      return { code: 'unauthenticated', detail: 'Send an access token: `Authorization: Bearer …`.' };
    }
    const token = bearerToken(authorization);
    if (token === undefined) {
      return {
        code: 'invalid-token',
        detail: 'The Authorization header is not of the form `Bearer <token>`.',
      };
    }
    try {
      const principal = await verify(token);
      remember(verified, authorization, principal);
      return principal;
    } catch (error) {
      return { code: 'invalid-token', detail: explain(error) };
    }
  };

  return (authorization) => {
    const known = authorization === null ? undefined : verified.get(authorization);
    if (authorization === null || known === undefined) return authenticate(authorization);
    if (known.expiresAtS * 1_000 > Date.now()) return known;
    verified.delete(authorization);
    return authenticate(authorization);
  };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const { jwks_uri } = await discover(issuer);
  if (typeof jwks_uri !== 'string') throw new Error('The issuer publishes no keys');
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: fetchTimeoutMs });
}

function toPrincipal(payload: JWTPayload, trust: Trust): Principal {
  const org = payload[trust.orgClaim];
  const scope = payload['scope'];
  return {
    // jwtVerify has checked that both are there.
    subject: payload.sub ?? '',
    expiresAtS: payload.exp ?? 0,
    issuer: trust.issuer,
    org: typeof org === 'string' ? org : undefined,
    scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
  };
}

function remember(verified: Map<string, Principal>, authorization: string, principal: Principal): void {
  verified.set(authorization, principal);
  // A Map iterates in order of insertion: the first key is the oldest.
  const [oldest] = verified.keys();
  if (verified.size > rememberedTokens && oldest !== undefined) verified.delete(oldest);
}

/** Words for a token that does not hold; throws when it was the issuer that failed, for then nobody can tell. */
function explain(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `The token's claim \`${error.claim}\` is missing or not what it must be.`;
  }
  const issuersFault =
    error instanceof errors.JWKSTimeout ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
  if (error instanceof errors.JOSEError && !issuersFault)
    return 'The token is not one that the issuer has signed.';
  throw new Failure('unavailable', "The issuer's keys cannot be had now. Try again.", {
    retryAfterS: 2,
    cause: error,
  });
}
