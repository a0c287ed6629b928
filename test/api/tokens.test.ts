import { describe, expect, test } from 'bun:test';
import { generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { signingKey } from '../../local/secrets.ts';
import { api, instance, token } from '../support/planbase.ts';

const issuer = process.env['AUTH_ISSUER'] ?? '';
const jwk = signingKey(instance);
const key = await importJWK(jwk, 'RS256');
const nowS = () => Math.floor(Date.now() / 1_000);

function claims(changes: JWTPayload = {}): JWTPayload {
  return {
    iss: issuer,
    aud: 'planbase',
    sub: 's',
    org: 'example.com',
    scope: 'plans:read plans:write',
    iat: nowS(),
    exp: nowS() + 600,
    ...changes,
  };
}

function signed(changes: JWTPayload = {}): Promise<string> {
  return new SignJWT(claims(changes)).setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' }).sign(key);
}

const read = (authorization?: string) =>
  fetch(`${api}/v1/plans/none`, authorization === undefined ? {} : { headers: { authorization } });

test('a token signed by the issuer is taken, whatever the case of the scheme', async () => {
  expect((await read(`Bearer ${await signed()}`)).status).toBe(404);
  expect((await read(`bEARER ${await token()}`)).status).toBe(404);
});

test('no token is 401 with a bare challenge', async () => {
  const response = await read();
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer(?!.*error=)/);
  expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:unauthenticated' });
});

describe('401 invalid_token answers a token', () => {
  const forge = async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' }).sign(privateKey);
  };
  const immortal = () => {
    const { exp: _, ...rest } = claims();
    return new SignJWT(rest).setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' }).sign(key);
  };
  const hmac = () =>
    new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: jwk.kid ?? '' })
      .sign(new TextEncoder().encode(jwk.n ?? ''));
  test.each<[string, () => Promise<string> | string]>([
    ['signed by another key', forge],
    ['signed with the public key as an HMAC secret', hmac],
    ['with alg none', () => new UnsecuredJWT(claims()).encode()],
    ['that has expired', () => signed({ exp: nowS() - 60 })],
    ['for another audience', () => signed({ aud: 'other' })],
    ['of another issuer', () => signed({ iss: 'http://127.0.0.1:1' })],
    ['without an expiry', immortal],
    ['that is rubbish', () => 'rubbish'],
    // RFC 7519 §4.1.2 wants a string.
    ['whose subject is a number', () => signed({ sub: 7 as unknown as string })],
    ['whose organisation has half of a surrogate pair', () => signed({ org: 'a\ud800' })],
    ['that is valid for two days', () => signed({ exp: nowS() + 172_800 })],
  ])('%s', async (_name, make) => {
    const response = await read(`Bearer ${await make()}`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(await response.json()).toMatchObject({ type: 'urn:planbase:problem:invalid-token' });
  });
});

test('a token in the query is not taken', async () => {
  expect((await fetch(`${api}/v1/plans/none?access_token=${await token()}`)).status).toBe(401);
});

test('a token without the scope is 403 and the challenge names the scope', async () => {
  const response = await fetch(`${api}/v1/plans`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await token({ scope: 'plans:read' })}`,
      'content-type': 'application/json',
    },
    body: '{}',
  });
  expect(response.status).toBe(403);
  const challenge = response.headers.get('www-authenticate') ?? '';
  expect(challenge).toContain('error="insufficient_scope"');
  expect(challenge).toContain('scope="plans:write"');
});

test('a token is refused as soon as it expires, though it was verified before', async () => {
  const shortLived = await signed({ exp: nowS() + 2 });
  expect((await read(`Bearer ${shortLived}`)).status).toBe(404);
  const expiredMs = (nowS() + 8) * 1_000;
  let { status } = await read(`Bearer ${shortLived}`);
  while (status === 404 && Date.now() < expiredMs) {
    await Bun.sleep(200);
    ({ status } = await read(`Bearer ${shortLived}`));
  }
  expect(status).toBe(401);
}, 15_000);
