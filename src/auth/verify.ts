import { errors, type JWTVerifyResult, jwtVerify } from 'jose';
import { isCanonicalJwt, writeBearer } from './bearer.ts';
import { type ClaimRules, checkType, toPrincipal } from './claims.ts';
import { explain, notSigned } from './explain.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { Authenticate, AuthenticationFailure, Principal } from './principal.ts';
import { TokenCache, type TokenCacheLimits } from './token-cache.ts';

/** The requirements that a token must meet. */
export interface Trust extends ClaimRules {
  readonly audience: string;
}

/** Returns the token of an `Authorization` header; undefined where it has none. */
export type ExtractToken = (authorization: string) => Promise<string | undefined>;

/** Asymmetric signatures only: with `none` or HMAC a caller could sign for itself (RFC 8725 §3.1). */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/**
 * Tokens of some KiB of 5 000 callers and more. One caller needs one, and a few when it is renewed. After five minutes
 * a token is verified again, so that no change of the keys or of the rules is missed for longer.
 */
const remembered: TokenCacheLimits = { bytes: 16_777_216, ofPrincipal: 16, lifetimeMs: 300_000 };

/**
 * Verifies bearer tokens against the issuer's published keys. A token that was verified is remembered for five minutes
 * at most, until it expires, a key leaves the issuer's set or others take its place, since an RSA check costs more than
 * the rest of a request. A token that is not valid is not remembered; requests that bring the same one at the same time
 * share its verification.
 *
 * @param extractToken not called for a header that is remembered
 * @param verified the cache of verified tokens
 */
export function createAuthenticate(
  trust: Trust,
  keys: IssuerKeys,
  extractToken: ExtractToken,
  verified = new TokenCache(remembered),
): Authenticate {
  /** Verifications in progress, by header. */
  const verifying = new Map<string, Promise<Principal>>();
  keys.onKeyRemoved = () => {
    verified.clear();
    // A verification in progress may have used the key.
    verifying.clear();
  };

  const verify = async (token: string): Promise<Principal> => {
    const { payload, protectedHeader } = await verifySignature(token, trust, keys);
    checkType(protectedHeader);
    return toPrincipal(payload, trust, Math.floor(Date.now() / 1_000));
  };

  const authenticate = async (authorization: string | null): Promise<Principal | AuthenticationFailure> => {
    if (authorization === null) {
      return { code: 'unauthenticated', detail: 'Send an access token: `Authorization: Bearer …`.' };
    }
    const token = await extractToken(authorization);
    if (token === undefined) {
      return {
        code: 'invalid-token',
        detail: 'The Authorization header is not of the form `Bearer <token>`.',
      };
    }
    if (!isCanonicalJwt(token)) return { code: 'invalid-token', detail: notSigned };
    const header = writeBearer(token);
    const known = verified.get(header);
    if (known !== undefined) return known;
    try {
      return await verifyOnce(header, token);
    } catch (error) {
      return { code: 'invalid-token', detail: explain(error, trust.audience) };
    }
  };

  const verifyOnce = async (header: string, token: string): Promise<Principal> => {
    const running = verifying.get(header);
    if (running !== undefined) return await running;
    const verification = verify(token);
    verifying.set(header, verification);
    try {
      const principal = await verification;
      if (verifying.get(header) === verification) verified.set(header, principal);
      return principal;
    } finally {
      if (verifying.get(header) === verification) verifying.delete(header);
    }
  };

  return (authorization) => {
    keys.refresh();
    return (authorization === null ? undefined : verified.get(authorization)) ?? authenticate(authorization);
  };
}

/** A token without a `kid` is verified with each of the issuer's keys that it may be signed with. */
async function verifySignature(token: string, trust: Trust, keys: IssuerKeys): Promise<JWTVerifyResult> {
  const options = {
    issuer: trust.issuer,
    audience: trust.audience,
    algorithms,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: trust.clockToleranceS,
  };
  try {
    return await jwtVerify(token, keys.find, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (mismatch) {
        if (!(mismatch instanceof errors.JWSSignatureVerificationFailed)) throw mismatch;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}
