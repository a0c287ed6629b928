import { discover } from './discover.ts';

/** Where a person gets a token by the authorization code flow (RFC 6749 §4.1). */
export interface SignIn {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

/**
 * The issuer's endpoints for signing in, asked for at first use and remembered once known. Rejects while the issuer
 * does not answer, or when it has none.
 */
export function createSignIn(issuer: string): () => Promise<SignIn> {
  let known: Promise<SignIn> | undefined;
  return () => {
    known ??= findSignIn(issuer).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

async function findSignIn(issuer: string): Promise<SignIn> {
  const { authorization_endpoint, token_endpoint } = await discover(issuer);
  return { authorizationUrl: endpoint(authorization_endpoint), tokenUrl: endpoint(token_endpoint) };
}

function endpoint(value: unknown): string {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Error('The issuer lets nobody sign in');
  return url.href;
}
