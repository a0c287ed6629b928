/**
 * The local OpenID Connect issuer: `bun local/issuer.ts <instance>`. For development and tests only, since it accepts
 * any identity that its callers claim. Its sessions and codes are in memory and end with it. Its keys are on disk, so
 * that tokens outlive it.
 */
import type { Server } from 'node:http';
import { openInstance } from './instance.ts';
import { createIssuer } from './issuer/provider.ts';
import { clientSecret, cookieKey, signingKey } from './secrets.ts';

const instance = openInstance(process.argv[2] ?? 'dev', process.env);
const provider = createIssuer({
  issuer: `http://127.0.0.1:${instance.ports.issuer}`,
  apiUrl: `http://127.0.0.1:${instance.ports.api}`,
  signingKey: signingKey(instance),
  clientSecret: clientSecret(instance),
  cookieKey: cookieKey(instance),
});
const server: Server = provider.listen(instance.ports.issuer, '127.0.0.1');

process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
