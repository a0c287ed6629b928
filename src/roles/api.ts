import { createSignIn } from '../auth/signIn.ts';
import { createAuthenticate } from '../auth/verify.ts';
import type { Config } from '../config.ts';
import { openSearch } from '../es/client.ts';
import { handlers } from '../handlers/all.ts';
import { EventStreams } from '../handlers/feed/eventStreams.ts';
import type { Logger } from '../log.ts';
import { readDocumentation } from '../routes/docs/documentation.ts';
import { createServer } from '../routes/server.ts';
import { Cache } from '../store/cache.ts';
import { closeStore, openBlocking, openStore } from '../store/connection.ts';
import { Feed } from '../store/feed.ts';
import { follow } from '../store/tail.ts';

/** People wait for these searches. */
const searchTimeoutMs = 5_000;

/** The role `api`. Returns after a clean stop. */
export async function runApi(config: Config, logger: Logger, signal: AbortSignal): Promise<void> {
  const store = openStore(config.redisUrl, logger);
  const search = openSearch(config.elasticsearchUrls, searchTimeoutMs);
  const cache = new Cache(config.cacheBytes);
  store.cache = cache;
  const feed = new Feed(store, config.feedBytes);
  const blocking = openBlocking(config.redisUrl, logger);
  const limits = { runBytes: config.feedBytes, plansBytes: config.cacheBytes };
  const following = follow({ blocking, followers: [cache, feed], logger, ...limits }, signal);
  const eventStreams = new EventStreams({
    most: config.feedStreams,
    heartbeatMs: config.feedHeartbeatMs,
    slowMs: config.feedSlowMs,
  });
  const server = createServer({
    handlers,
    context: {
      store,
      search,
      feed,
      eventStreams,
      commitDeadlineMs: config.commitDeadlineMs,
      bodyBytes: config.bodyBytes,
      orgs: config.authOrgClaim !== '',
    },
    authenticate: createAuthenticate({
      issuer: config.authIssuer,
      audience: config.authAudience,
      orgClaim: config.authOrgClaim,
    }),
    beside: await readDocumentation({
      clientId: config.authDocsClientId,
      signIn: createSignIn(config.authIssuer),
      logger,
    }),
    logger,
    limits: { bodyBytes: config.bodyBytes },
    guardResponses: config.guardResponses,
    realm: 'planbase',
  });
  const port = server.listen({ hostname: config.apiHost, port: config.apiPort, reusePort: true });
  logger.info({ port }, 'ready');
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  eventStreams.close();
  await server.stop();
  await search.close();
  await following;
  blocking.disconnect();
  closeStore(store);
}
