/** The generated layer as production runs it, over a handler that answers a plan from memory. */
import { readConfig } from '../../src/config.ts';
import { handlers } from '../../src/handlers/operations/all.ts';
import { createLogger } from '../../src/log.ts';
import { Metrics } from '../../src/metrics/metrics.ts';
import { measureRequests } from '../../src/metrics/requests.ts';
import { openAuthentication } from '../../src/roles/authentication.ts';
import { Json } from '../../src/routes/answer.ts';
import { extractBearer } from '../../src/routes/bearer.ts';
import type { Handlers } from '../../src/routes/generated/handlers.ts';
import { createRequestLimits } from '../../src/routes/request-limits.ts';
import { createServer } from '../../src/routes/server.ts';
import { body } from './plan.ts';

const config = readConfig(process.env);
const logger = createLogger('bench', config.logLevel);
const getPlan: Handlers<undefined>['getPlan'] = () => ({
  status: 200,
  headers: { etag: '"1"', 'cache-control': 'private, no-cache', 'cache-status': 'planbase; hit' },
  body: new Json(body),
});

const server = createServer<undefined>({
  // Of the other handlers, only those without a context are called.
  handlers: { ...(handlers as unknown as Handlers<undefined>), getPlan },
  context: undefined,
  authenticate: openAuthentication(config, logger, extractBearer).authenticate,
  meter: measureRequests(new Metrics()),
  logger,
  limits: createRequestLimits(config),
  validateResponses: config.validateResponses,
  realm: 'planbase',
});
server.listen({ hostname: config.apiHost, port: config.apiPort });
