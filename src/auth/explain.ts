import { errors } from 'jose';
import { Failure } from '../failure.ts';
import { InvalidTokenError } from './claims.ts';

/** Says what is wrong with a token that is no signed JWT at all. */
export const notSigned = 'The token is not a signed JWT.';

/**
 * Returns why a token is not valid, for its bearer.
 *
 * @throws {Failure} `unavailable` if the error is not the token's: the issuer's keys are unavailable
 */
export function explain(error: unknown, audience: string): string {
  if (error instanceof InvalidTokenError) return error.message;
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) return explainClaim(error, audience);
  if (error instanceof errors.JWKSNoMatchingKey)
    return 'The token is signed with a key that the issuer does not publish.';
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return 'The token names no key, and the issuer has several.';
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return "The token's signature does not match the issuer's key.";
  if (error instanceof errors.JOSEAlgNotAllowed)
    return "The token's signature algorithm is not accepted: it must be an asymmetric one, such as RS256.";
  if (error instanceof errors.JOSEError) return notSigned;
  throw new Failure('unavailable', "The issuer's keys are unavailable. Retry later.", {
    retryAfterS: 2,
    cause: error,
  });
}

function explainClaim({ claim, reason }: errors.JWTClaimValidationFailed, audience: string): string {
  if (reason === 'missing') return `The token has no claim \`${claim}\`.`;
  if (claim === 'iss') return 'The token is of another issuer.';
  if (claim === 'aud') return `The token is for another audience: request one for ${audience}.`;
  if (claim === 'nbf' && reason === 'check_failed') return 'The token is not valid yet.';
  return `The claim \`${claim}\` of the token is invalid.`;
}
