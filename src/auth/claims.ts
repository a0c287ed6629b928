import type { JWTHeaderParameters, JWTPayload } from 'jose';
import type { Principal } from './principal.ts';

/** Rules for the claims of a token. */
export interface ClaimRules {
  readonly issuer: string;
  /** Claim with the organisation; undefined: tokens are not bound to one. */
  readonly orgClaim: string | undefined;
  /** Longest time from the issue of a token to its expiry. */
  readonly maxLifetimeS: number;
  /** How far the issuer's clock may be ahead of ours. */
  readonly clockToleranceS: number;
}

/** A token that is not valid, and why, for its bearer. */
export class InvalidTokenError extends Error {
  override readonly name = 'InvalidTokenError';
}

/** OpenID Connect Core 1.0 §2 bounds `sub`; the contract bounds organisations alike. */
const maxTextLength = 255;
/** RFC 9068 §2.1, and the type of issuers that have none for access tokens (RFC 7519 §5.1). */
const acceptedTypes = ['at+jwt', 'application/at+jwt', 'jwt', 'application/jwt'];

/**
 * Refuses tokens that the issuer has made for another purpose. RFC 8725 §3.11; a token without a type is accepted.
 *
 * @throws {InvalidTokenError}
 */
export function checkType({ typ }: JWTHeaderParameters): void {
  if (typ === undefined) return;
  if (typeof typ === 'string' && acceptedTypes.includes(typ.toLowerCase())) return;
  throw new InvalidTokenError(
    'The token is not an access token: its header has another `typ` than `at+jwt`.',
  );
}

/**
 * Makes the principal of a token whose signature, issuer and audience have been verified. Every claim that is used
 * later is checked here, since it ends up in stored entries, key names and logs.
 *
 * @throws {InvalidTokenError}
 */
export function toPrincipal(payload: JWTPayload, rules: ClaimRules, nowS: number): Principal {
  return {
    subject: textClaim(payload, 'sub'),
    issuer: rules.issuer,
    org: readOrg(payload, rules.orgClaim),
    scopes: new Set([...scopesIn(payload, 'scope'), ...scopesIn(payload, 'scp')]),
    expiresAtS: readExpiry(payload, rules, nowS),
  };
}

function readOrg(payload: JWTPayload, claim: string | undefined): string | undefined {
  if (claim === undefined || !Object.hasOwn(payload, claim) || payload[claim] === null) return undefined;
  return textClaim(payload, claim);
}

function textClaim(payload: JWTPayload, claim: string): string {
  const value = payload[claim];
  if (typeof value !== 'string') throw new InvalidTokenError(`The claim \`${claim}\` must be a string.`);
  const characters = [...value];
  if (value === '' || characters.length > maxTextLength)
    throw new InvalidTokenError(`The claim \`${claim}\` must have 1 to ${maxTextLength} characters.`);
  if (!value.isWellFormed() || characters.some(isControl))
    throw new InvalidTokenError(`The claim \`${claim}\` has characters that are not allowed.`);
  return value;
}

/** The contract refuses the same characters in an `Org`. */
function isControl(character: string): boolean {
  return character < ' ' || character === '\u007F';
}

/** RFC 8693 §4.2 has one string; some issuers write a list, and some name the claim `scp`. */
function scopesIn(payload: JWTPayload, claim: 'scope' | 'scp'): readonly string[] {
  const value = payload[claim] ?? [];
  const scopes: readonly unknown[] =
    typeof value === 'string' ? value.split(' ') : Array.isArray(value) ? value : [value];
  return scopes.map((scope) => {
    if (typeof scope !== 'string')
      throw new InvalidTokenError(`The claim \`${claim}\` must be a string or a list of strings.`);
    return scope;
  });
}

/** The tolerance does not prolong a token: it expires by our clock. */
function readExpiry({ iat, exp }: JWTPayload, rules: ClaimRules, nowS: number): number {
  if (exp === undefined || exp <= nowS) throw new InvalidTokenError('The token has expired.');
  const issuedS = Math.min(iat ?? nowS, nowS);
  if (exp - issuedS > rules.maxLifetimeS + rules.clockToleranceS)
    throw new InvalidTokenError(
      `The token is valid for longer than the ${rules.maxLifetimeS} s that are allowed.`,
    );
  return exp;
}
