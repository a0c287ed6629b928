/** The generated layer as production runs it, over a handler that answers a plan from memory. */
import { createAuthenticate } from '../../src/auth/verify.ts';
import { readConfig } from '../../src/config.ts';
import { handlers } from '../../src/handlers/all.ts';
import { createLogger } from '../../src/log.ts';
import { Metrics } from '../../src/metrics/metrics.ts';
import { measureRequests } from '../../src/metrics/requests.ts';
import { Json } from '../../src/routes/answer.ts';
import type { Handlers } from '../../src/routes/generated/handlers.ts';
import { createRequestLimits } from '../../src/routes/request-limits.ts';
import { createServer } from '../../src/routes/server.ts';
import { body } from './plan.ts';

const config = readConfig(process.env);
const getPlan: Handlers<undefined>['getPlan'] = () => ({
  status: 200,
  headers: { etag: '"1"', 'cache-control': 'private, no-cache', 'cache-status': 'planbase; hit' },
  body: new Json(body),
});

const server = createServer<undefined>({
  // Of the others only those without a context are called.
  handlers: { ...(handlers as unknown as Handlers<undefined>), getPlan },
  context: undefined,
  authenticate: createAuthenticate({
    issuer: config.authIssuer,
    audience: config.authAudience,
    orgClaim: config.authOrgClaim,
  }),
  meter: measureRequests(new Metrics()),
  logger: createLogger('bench', config.logLevel),
  limits: createRequestLimits(config),
  guardResponses: config.guardResponses,
  realm: 'planbase',
});
server.listen({ hostname: config.apiHost, port: config.apiPort });
