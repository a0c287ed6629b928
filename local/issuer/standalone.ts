/**
 * The development issuer as a container: `bun local/issuer/standalone.ts`. ISSUER_URL is its own address, and
 * ISSUER_API_URL that of the API, whose documentation page signs users in. ISSUER_CLIENT_SECRET_FILE has the secret of
 * the client `planbase-dev`. It has no state: its tokens and sessions end with it.
 */
import { readFileSync } from 'node:fs';
import { makeCookieKey, makeSigningKey } from '../secrets.ts';
import { createIssuer } from './provider.ts';

const issuer = given('ISSUER_URL');
const provider = createIssuer({
  issuer,
  apiUrl: given('ISSUER_API_URL'),
  signingKey: makeSigningKey(),
  clientSecret: readFileSync(given('ISSUER_CLIENT_SECRET_FILE'), 'utf8').trim(),
  cookieKey: makeCookieKey(),
});
const server = provider.listen(Number(new URL(issuer).port || 80), '0.0.0.0');

process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
