import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose';

/** Members of a token; also what no issuer should write. Undefined: the member is left out. */
export type Members = Readonly<Record<string, unknown>>;

/** An issuer of a test's own, for an API process of its own. */
export interface OwnIssuer {
  readonly url: string;
  /** Paths of the requests that it got. */
  readonly requests: readonly string[];
  /** A token of its newest key, by default for reading and writing plans of example.com, good for ten minutes. */
  sign(claims?: Members, header?: Members): Promise<string>;
  /** Signs with a new key from now on; publishes the keys before it, too, if they are kept. */
  rotate(options: { readonly keep: boolean }): Promise<void>;
  /** While it is unreachable, every request is answered 503. */
  setReachable(isReachable: boolean): void;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<OwnIssuer> {
  let keys: JWK[] = [];
  let isReachable = true;
  let key: CryptoKey;
  let kid = '';
  const requests: string[] = [];
  const rotate = async ({ keep }: { readonly keep: boolean }) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    kid = crypto.randomUUID();
    key = privateKey;
    keys = [...(keep ? keys : []), { ...(await exportJWK(publicKey)), kid, alg: 'ES256' }];
  };
  await rotate({ keep: false });
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch({ url }): Response {
      requests.push(new URL(url).pathname);
      if (!isReachable) return new Response(null, { status: 503 });
      return Response.json(url.endsWith('/keys') ? { keys } : { issuer, jwks_uri: `${issuer}/keys` });
    },
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
    requests,
    sign: (claims, header) =>
      new SignJWT({ ...defaults, exp: Math.floor(Date.now() / 1_000) + 600, ...claims })
        // Members that are undefined are left out of the JSON.
        .setProtectedHeader({ alg: 'ES256', kid, ...header } as JWTHeaderParameters)
        .sign(key),
    rotate,
    setReachable(reachable) {
      isReachable = reachable;
    },
    stop: () => server.stop(true),
  };
}
