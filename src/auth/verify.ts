import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Failure } from '../failure.ts';
import { bearerToken, canonicalHeader, isCanonicalJwt } from './bearer.ts';
import { discover } from './discover.ts';
import type { Authenticate, AuthenticationFailure, Principal } from './principal.ts';
import { TokenCache, type TokenCacheLimits } from './token-cache.ts';

/** What a token must be. */
export interface Trust {
  readonly issuer: string;
  readonly audience: string;
  /** Claim with the organisation; empty: tokens are not bound to one. */
  readonly orgClaim: string;
}

/** Asymmetric signatures only: with `none` or HMAC a caller could sign for itself (RFC 8725 §3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Tokens of some KiB of 5 000 callers and more. One caller needs one, and a few when it is renewed. */
const remembered: TokenCacheLimits = { bytes: 16_777_216, ofPrincipal: 16 };
const fetchTimeoutMs = 3_000;

/**
 * Verifies bearer tokens against the issuer's published keys. A token that was verified is remembered until it
 * expires or others take its place, since an RSA check costs more than the rest of a request. A token that does not
 * hold is not remembered; requests that bring the same one at the same time share its verification.
 *
 * @param verified where tokens are remembered
 */
export function createAuthenticate(trust: Trust, verified = new TokenCache(remembered)): Authenticate {
  /** Verifications that are going on, by header. */
  const verifying = new Map<string, Promise<Principal>>();
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
    if (!isCanonicalJwt(token)) return { code: 'invalid-token', detail: notSigned };
    const header = canonicalHeader(token);
    const known = recall(header);
    if (known !== undefined) return known;
    try {
      return await verifyOnce(header, token);
    } catch (error) {
      return { code: 'invalid-token', detail: explain(error) };
    }
  };

  /** The principal of a header that was verified before, and has not expired. */
  const recall = (header: string): Principal | undefined => {
    const known = verified.get(header);
    if (known === undefined || known.expiresAtS * 1_000 > Date.now()) return known;
    verified.delete(header, known);
    return undefined;
  };

  const verifyOnce = async (header: string, token: string): Promise<Principal> => {
    const running = verifying.get(header);
    if (running !== undefined) return await running;
    const verification = verify(token);
    verifying.set(header, verification);
    try {
      const principal = await verification;
      verified.set(header, principal);
      return principal;
    } finally {
      verifying.delete(header);
    }
  };

  return (authorization) =>
    (authorization === null ? undefined : recall(authorization)) ?? authenticate(authorization);
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

const notSigned = 'The token is not one that the issuer has signed.';

/** Words for a token that does not hold; throws when it was the issuer that failed, for then nobody can tell. */
function explain(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `The token's claim \`${error.claim}\` is missing or not what it must be.`;
  }
  const issuersFault =
    error instanceof errors.JWKSTimeout ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
  if (error instanceof errors.JOSEError && !issuersFault) return notSigned;
  throw new Failure('unavailable', "The issuer's keys cannot be had now. Try again.", {
    retryAfterS: 2,
    cause: error,
  });
}
