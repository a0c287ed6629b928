import { IssuerKeys } from '../auth/issuer-keys.ts';
import type { Authenticate } from '../auth/principal.ts';
import { createAuthenticate, type ExtractToken } from '../auth/verify.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';

/** Authentication as the settings say, and the issuer's keys that it uses. */
export function openAuthentication(
  config: Config,
  logger: Logger,
  extractToken: ExtractToken,
): { readonly keys: IssuerKeys; readonly authenticate: Authenticate } {
  const { authIssuer: issuer, authAudience: audience } = config;
  const orgClaim = config.authOrgs === 'on' ? config.authOrgClaim : undefined;
  const keys = new IssuerKeys(
    { issuer, refreshMs: config.authKeysRefreshMs, keepMs: config.authKeysKeepMs },
    logger,
  );
  const authenticate = createAuthenticate(
    {
      ...{ issuer, audience, orgClaim },
      maxLifetimeS: config.authTokenLifetimeS,
      clockToleranceS: config.authClockToleranceS,
    },
    keys,
    extractToken,
  );
  return { keys, authenticate };
}
