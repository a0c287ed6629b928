import { importJWK, SignJWT } from 'jose';
import { signingKey } from '../../local/secrets.ts';
import { instance } from './planbase.ts';

/** A token of the local issuer's key for reading plans of example.com, that expires in `seconds`. */
export async function tokenFor(seconds: number): Promise<string> {
  const jwk = signingKey(instance);
  const nowS = Math.floor(Date.now() / 1_000);
  return new SignJWT({ scope: 'plans:read', org: 'example.com' })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' })
    .setIssuer(process.env['AUTH_ISSUER'] ?? '')
    .setAudience('planbase')
    .setSubject('somebody')
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + seconds)
    .sign(await importJWK(jwk, 'RS256'));
}
