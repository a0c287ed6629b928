import type { IssuerKeys } from '../auth/issuer-keys.ts';
import { createSignIn } from '../auth/sign-in.ts';
import type { BodyBudget } from '../body-budget.ts';
import { ConcurrencyLimit } from '../concurrency-limit.ts';
import { type Config, sharedSettings } from '../config.ts';
import { openSearch } from '../es/client.ts';
import { createCounts } from '../handlers/counts.ts';
import { EventStreams } from '../handlers/feed/event-streams.ts';
import type { Limits } from '../handlers/limits.ts';
import { furtherFaults, handlers } from '../handlers/operations/all.ts';
import { OpenCursors } from '../handlers/search/open-cursors.ts';
import { IdentityGate } from '../identity/identity-gate.ts';
import { StoreIdentity } from '../identity/store-identity.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { measureRequests } from '../metrics/requests.ts';
import { measureCommits, measureRedis } from '../metrics/store.ts';
import { Names } from '../names.ts';
import { extractBearer } from '../routes/bearer.ts';
import { readDocumentation } from '../routes/docs/documentation.ts';
import { createRequestLimits } from '../routes/request-limits.ts';
import { createServer, type Server } from '../routes/server.ts';
import { Cache } from '../store/cache.ts';
import { closeStore, isConnected, openBlocking, openStore } from '../store/connection.ts';
import { watchDurability } from '../store/durability.ts';
import { Feed } from '../store/feed.ts';
import { watchSharedSettings } from '../store/shared-settings.ts';
import { Tail } from '../store/tail.ts';
import { Waits } from '../store/waits.ts';
import { openAuthentication } from './authentication.ts';
import { aborted, type Telemetry } from './role.ts';

/** People wait for these searches. */
const searchTimeoutMs = 5_000;

/*
 * The role `api`.
 *
 * serving    Ready once Redis answers and the cache is warm.
 * leaving    The process must stop: it is not ready any more, but serves as before for `shutdownGraceMs`, so that the
 *            load balancer notices before connections are refused. Answers ask their clients to close the connection.
 * draining   Accepts no more connections. Event streams and imports end with a reason, waits for the index end, and all
 *            other requests in flight are answered. The tail follows until then.
 *
 * Killed anywhere, it has answered nothing that is not durable, and holds no state that another process needs.
 */
/** Returns after a clean stop. */
export async function runApi(
  config: Config,
  { logger, metrics }: Telemetry,
  stopping: AbortSignal,
): Promise<void> {
  const names = new Names(config.namePrefix);
  const store = openStore(config.redisUrl, logger, names);
  watchDurability(store);
  watchSharedSettings(store, 'api', sharedSettings(config));
  const search = openSearch(config.elasticsearchUrls, searchTimeoutMs, names);
  const gate = new IdentityGate(new StoreIdentity(store, search), logger);
  const cache = new Cache(config.cacheBytes);
  store.cache = cache;
  store.streamBytes = config.streamBytes;
  store.meter = measureCommits(metrics);
  const feed = new Feed(store, config.feedBytes);
  const blocking = openBlocking(config.redisUrl, logger);
  const closing = new AbortController();
  const drained = new AbortController();
  const followers = [cache, feed];
  const memory = { runBytes: config.feedBytes, plansBytes: config.cacheBytes };
  const tail = new Tail({ names, blocking, followers, logger, unreadable: store.unreadable, ...memory });
  store.tail = tail;
  const following = Promise.all([tail.follow(drained.signal), gate.run(drained.signal)]);
  const counts = createCounts(metrics);
  const eventStreams = new EventStreams(
    { heartbeatMs: config.feedHeartbeatMs, slowMs: config.feedSlowMs },
    counts.streamEnded,
  );
  const limits = createRequestLimits(config);
  const bounds = toLimits(config);
  const cursors = new OpenCursors(concurrencyLimit(config.searchCursors, config.searchCursorsPerOrg));
  const { keys, authenticate } = openAuthentication(config, logger, extractBearer);
  const server = createServer({
    handlers,
    furtherFaults,
    context: {
      store,
      search,
      identity: gate,
      feed,
      eventStreams,
      waits: new Waits(store),
      limits: bounds,
      cursors,
      searchTimeoutMs: config.searchTimeoutMs,
      metrics,
      counts,
      stopping,
      closing: closing.signal,
      commitDeadlineMs: config.commitDeadlineMs,
      bodyBytes: config.bodyBytes,
      streamIdleMs: config.streamIdleMs,
      importHeartbeatMs: config.importHeartbeatMs,
      bodies: limits.bodies,
      orgs: config.authOrgs === 'on',
    },
    authenticate,
    corsOrigins: config.corsOrigins,
    documentation: await readDocumentation({
      clientId: config.authDocsClientId,
      signIn: createSignIn(config.authIssuer),
      logger,
    }),
    logger,
    meter: measureRequests(metrics),
    limits,
    validateResponses: config.validateResponses,
    connectionIdleS: config.connectionIdleS,
    streamIdleMs: config.streamIdleMs,
    realm: 'planbase',
  });
  store.unreadable.meter = measureRedis(metrics, () => isConnected(store));
  measureApi(metrics, {
    server,
    keys,
    bodies: limits.bodies,
    cache,
    cacheBytes: config.cacheBytes,
    eventStreams,
    limits: bounds,
    cursors,
  });
  const port = server.listen({ hostname: config.apiHost, port: config.apiPort, reusePort: true });
  logger.info({ port }, 'ready');
  await aborted(stopping);
  server.closeConnections();
  await Bun.sleep(config.shutdownGraceMs);
  closing.abort();
  eventStreams.stop();
  await server.stop();
  drained.abort();
  await following;
  await search.close();
  blocking.disconnect();
  closeStore(store);
}

function toLimits(config: Config): Limits {
  return {
    eventStreams: concurrencyLimit(config.feedStreams, config.feedStreamsPerOrg),
    exports: concurrencyLimit(config.exports, config.exportsPerOrg),
    imports: concurrencyLimit(config.imports, config.importsPerOrg),
    waits: concurrencyLimit(config.waits, config.waitsPerOrg),
    searches: concurrencyLimit(config.searches, config.searchesPerOrg),
  };
}

function concurrencyLimit(maxTotal: number, maxPerCaller: number): ConcurrencyLimit {
  return new ConcurrencyLimit({ maxTotal, maxPerCaller });
}

/** Registers the metrics of the API. */
function measureApi(
  metrics: Metrics,
  parts: {
    readonly server: Server;
    readonly keys: IssuerKeys;
    readonly bodies: BodyBudget;
    readonly cache: Cache;
    readonly cacheBytes: number;
    readonly eventStreams: EventStreams;
    readonly limits: Limits;
    readonly cursors: OpenCursors;
  },
): void {
  const { server, keys, bodies, cache, cacheBytes, eventStreams, limits, cursors } = parts;
  metrics.gauge('planbase_http_requests_in_hand', 'Requests that are not answered yet, streams too.', () =>
    server.inFlight(),
  );
  metrics.counted('planbase_http_contract_violations_total', 'Answers that were against the contract.', () =>
    server.contractViolations(),
  );
  metrics.gauge(
    'planbase_body_bytes',
    'Bytes reserved for request bodies that are read or not answered yet.',
    () => bodies.bytes,
  );
  metrics.gauge('planbase_cache_bytes', 'Bytes of the plans in memory.', () => cache.bytes);
  metrics.gauge('planbase_cache_limit_bytes', 'Maximum bytes of the plans in memory.', () => cacheBytes);
  metrics.gauge('planbase_cache_plans', 'Plans in memory.', () => cache.size);
  metrics.gauge(
    'planbase_tail_age_seconds',
    'How long ago it was last proved that memory misses nothing; above 1 it is not used.',
    () => Math.max(cache.ageMs(performance.now()) / 1_000, 0),
  );
  metrics.gauge(
    'planbase_issuer_keys_age_seconds',
    "Age of the issuer's keys; -1 before the first fetch.",
    () => (keys.ageMs === undefined ? -1 : keys.ageMs / 1_000),
  );
  metrics.gauge(
    'planbase_event_streams_open',
    'Clients that follow the feed as an event stream.',
    () => eventStreams.size,
  );
  metrics.gauge(
    'planbase_limited_requests',
    'Exports, imports, waiting writes, searches and their cursors that are open, of which there is a bound.',
    () => [
      [{ limit: 'exports' }, limits.exports.size],
      [{ limit: 'imports' }, limits.imports.size],
      [{ limit: 'waits' }, limits.waits.size],
      [{ limit: 'searches' }, limits.searches.size],
      [{ limit: 'cursors' }, cursors.size],
    ],
  );
}
