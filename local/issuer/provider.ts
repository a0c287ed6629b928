import type { JWK } from 'jose';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type Account, defaultAccount, developmentClient, readAccount } from './account.ts';
import { loginPages, loginPath } from './login.ts';

export interface IssuerSettings {
  readonly issuer: string;
  /** Base URL of the API, which also serves the documentation page that signs in. */
  readonly apiUrl: string;
  readonly signingKey: JWK;
  readonly clientSecret: string;
  readonly cookieKey: string;
}

const swaggerClient = 'swagger-ui';

const scopes = 'plans:read plans:write plans:admin';
const resource = 'urn:planbase:api';
const audience = 'planbase';
const tokenLifetimeS = 8 * 3_600;

/** An OpenID Connect provider whose access tokens are JWTs (RFC 9068) with `sub`, `org`, `scope` and `client_id`. */
export function createIssuer(settings: IssuerSettings): Provider {
  const provider = new Provider(settings.issuer, configuration(settings));
  provider.use(loginPages(provider));
  return provider;
}

function configuration({ apiUrl, signingKey, clientSecret, cookieKey }: IssuerSettings): Configuration {
  return {
    clients: [
      {
        client_id: developmentClient,
        client_secret: clientSecret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: swaggerClient,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${apiUrl}/docs/oauth2-redirect.html`],
      },
    ],
    jwks: { keys: [signingKey] },
    cookies: { keys: [cookieKey] },
    scopes: ['openid', ...scopes.split(' ')],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: {
      AccessToken: tokenLifetimeS,
      ClientCredentials: tokenLifetimeS,
      Session: tokenLifetimeS,
      Grant: tokenLifetimeS,
      IdToken: tokenLifetimeS,
      Interaction: 3_600,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes,
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLifetimeS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    clientBasedCORS: (_ctx, origin) => origin === apiUrl,
    interactions: { url: (_ctx, interaction) => `${loginPath}${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    loadExistingGrant: grantEverything,
    formats: {
      customizers: {
        jwt(ctx, token, jwt) {
          const id = 'accountId' in token ? token.accountId : undefined;
          const account = id === undefined ? requestedAccount(ctx) : readAccount(id);
          Object.assign(jwt.payload, { sub: account.subject, org: account.org });
        },
      },
    },
  };
}

/** Grants everything without asking for consent: the only client that signs users in is our documentation page. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  // The scopes are also in the provider's own list, so it requires them to be granted in both ways.
  grant.addOIDCScope(`openid ${scopes}`);
  grant.addResourceScope(resource, scopes);
  await grant.save();
  return grant;
}

/** Reads the account that the development client requests in the body of its token request. */
function requestedAccount(ctx: KoaContextWithOIDC): Account {
  const body: Readonly<Record<string, unknown>> = ctx.oidc.body ?? {};
  const { subject, org } = body;
  return {
    subject: typeof subject === 'string' && subject !== '' ? subject : defaultAccount.subject,
    org: typeof org === 'string' && org !== '' ? org : defaultAccount.org,
  };
}
