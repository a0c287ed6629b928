import type { Config } from '../config.ts';

/** An import holds 2 MiB of lines, and one that has not ended. */
const minPlanBytes = 1_048_576;

/** Returns the mistakes in combinations of settings that are each allowed. */
export function mistakesTogether(config: Config): string[] {
  const mistakes: string[] = [];
  const minBytes = minBodiesBytes(config);
  if (config.bodiesBytes < minBytes)
    mistakes.push(`BODIES_BYTES must be at least ${minBytes}, four times BODY_BYTES`);
  if (config.orgBodiesBytes < minBytes)
    mistakes.push(`ORG_BODIES_BYTES must be at least ${minBytes}, four times BODY_BYTES`);
  if (isInsecure(config.authIssuer) && config.authHttpIssuer === 'refuse')
    mistakes.push(
      'AUTH_ISSUER must be https, unless it is on a loopback address; AUTH_HTTP_ISSUER=allow accepts it',
    );
  return mistakes;
}

/** Returns a warning for each setting that is allowed but dangerous. */
export function findDangers({ authOrgs, authIssuer }: Config): string[] {
  const dangers: string[] = [];
  if (authOrgs === 'off')
    dangers.push(
      'AUTH_ORGS=off: organisations are not separated, so every token sees and changes the plans of all.',
    );
  if (isInsecure(authIssuer))
    dangers.push('AUTH_ISSUER is not https: anyone who controls the network can forge tokens.');
  return dangers;
}

/** Fewest bytes of bodies that a process, and an organisation, must have room for. */
export function minBodiesBytes({ bodyBytes }: Pick<Config, 'bodyBytes'>): number {
  return 4 * Math.max(bodyBytes, minPlanBytes);
}

function isInsecure(issuer: string): boolean {
  const url = URL.parse(issuer);
  return url?.protocol === 'http:' && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
