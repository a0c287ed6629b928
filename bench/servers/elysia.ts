/** A hand-written Elysia app as in its documentation: bearer plugin, schema of the path, the same token cache. */
import { bearer } from '@elysiajs/bearer';
import { Elysia, t } from 'elysia';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { openAuthentication } from '../../src/roles/authentication.ts';
import { extractBearer } from '../../src/routes/bearer.ts';
import { body } from './plan.ts';

const config = readConfig(process.env);
const { authenticate } = openAuthentication(config, createLogger('bench', config.logLevel), extractBearer);

new Elysia()
  .headers({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  })
  .get('/', 'ready')
  .use(bearer())
  .resolve(async ({ bearer, status }) => {
    const principal = await authenticate(bearer === undefined ? null : `Bearer ${bearer}`);
    return 'code' in principal ? status(401, principal.detail) : { principal };
  })
  .get(
    '/v1/plans/:objectId',
    ({ principal, set, status }) => {
      if (!principal.scopes.has('plans:read')) return status(403, 'plans:read');
      set.headers.etag = '"1"';
      set.headers['cache-control'] = 'private, no-cache';
      set.headers['cache-status'] = 'planbase; hit';
      set.headers['content-type'] = 'application/json';
      return body;
    },
    { params: t.Object({ objectId: t.String({ minLength: 1, maxLength: 128 }) }) },
  )
  .listen({ hostname: config.apiHost, port: config.apiPort, development: false });
