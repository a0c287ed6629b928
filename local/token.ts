import { CliError } from './cli-error.ts';
import { toEndpoints } from './endpoints.ts';
import type { Environment, Instance } from './instance.ts';
import { defaultAccount, developmentClient } from './issuer/account.ts';
import { clientSecret } from './secrets.ts';

export interface TokenRequest {
  /** Scopes, separated by blanks. */
  readonly scope: string;
  readonly org: string;
  readonly subject: string;
}

export const defaultTokenRequest: TokenRequest = { scope: 'plans:read plans:write', ...defaultAccount };

const timeoutMs = 10_000;

/**
 * Fetches an access token from the instance's issuer, by client credentials (RFC 6749 §4.4). For an external issuer,
 * AUTH_ISSUER, the client is AUTH_CLIENT_ID with AUTH_CLIENT_SECRET, and the issuer chooses the token's subject. Throws
 * a CliError if the issuer returns no token.
 */
export async function fetchToken(
  instance: Instance,
  env: Environment,
  request: TokenRequest = defaultTokenRequest,
): Promise<string> {
  const { authIssuer, external } = toEndpoints(instance, env);
  const client = external.has('issuer')
    ? clientFromEnvironment(authIssuer, env)
    : { id: developmentClient, secret: clientSecret(instance) };
  const response = await ask(authIssuer, await tokenEndpoint(authIssuer), {
    method: 'POST',
    // RFC 6749 §2.3.1: both are form-encoded before they become Basic credentials.
    headers: {
      authorization: `Basic ${btoa(`${encodeURIComponent(client.id)}:${encodeURIComponent(client.secret)}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...request }),
  });
  // RFC 6749 §5.1 and §5.2
  const answer = (await response.json()) as {
    access_token?: string;
    error?: string;
    error_description?: string;
  };
  if (answer.access_token === undefined) {
    throw new CliError(
      `The issuer ${authIssuer} gives no token: ${answer.error_description ?? answer.error ?? response.status}.`,
    );
  }
  return answer.access_token;
}

async function tokenEndpoint(issuer: string): Promise<string> {
  const response = await ask(issuer, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {});
  // OpenID Connect Discovery 1.0 §3
  const metadata = (await response.json()) as { token_endpoint?: string };
  if (metadata.token_endpoint === undefined)
    throw new CliError(`The issuer ${issuer} has no token endpoint.`);
  return metadata.token_endpoint;
}

async function ask(issuer: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    throw new CliError(`The issuer ${issuer} does not answer. Is it running? Try ./dev status or ./dev up.`, {
      cause,
    });
  }
}

function clientFromEnvironment(issuer: string, env: Environment) {
  const id = env['AUTH_CLIENT_ID'];
  const secret = env['AUTH_CLIENT_SECRET'];
  if (!id || !secret) {
    throw new CliError(
      `Tokens of ${issuer} need a client: set AUTH_CLIENT_ID and AUTH_CLIENT_SECRET, or unset AUTH_ISSUER.`,
    );
  }
  return { id, secret };
}
