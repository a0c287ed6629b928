import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An issuer of a test's own, for an API process of its own. */
export interface OwnIssuer {
  readonly url: string;
  /** A token of its key, by default for reading and writing plans of example.com, good for ten minutes. */
  sign(claims?: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<OwnIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256' }];
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: ({ url }): Response =>
      Response.json(url.endsWith('/keys') ? { keys } : { issuer, jwks_uri: `${issuer}/keys` }),
  });
  const issuer: string = `http://127.0.0.1:${server.port}`;
  const defaults = {
    iss: issuer,
    aud: 'planbase',
    sub: 's',
    org: 'example.com',
    scope: 'plans:read plans:write',
  };
  return {
    url: issuer,
    sign: (claims) =>
      new SignJWT({ ...defaults, exp: Math.floor(Date.now() / 1_000) + 600, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'own' })
        .sign(privateKey),
    stop: () => server.stop(true),
  };
}
