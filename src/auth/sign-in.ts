import { discover } from './discover.ts';

/** The endpoints at which a person gets a token by the authorization code flow (RFC 6749 §4.1). */
export interface SignIn {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

/**
 * Returns a function that finds the issuer's endpoints for signing in at its first call, and remembers them. The
 * function rejects while the issuer does not answer, or if the issuer has no such endpoints.
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
