import { type CrashPoint, parseCrashPoint } from './steps.ts';

/** Everything that a process can be told from outside, read once at start. */
export interface Config {
  /** Address that the API listens on. */
  readonly apiHost: string;
  /** Port of the API. */
  readonly apiPort: number;
  /** Port of /livez, /readyz and /metrics of every other role. */
  readonly healthPort: number;
  readonly redisUrl: string;
  readonly rabbitmqUrl: string;
  readonly elasticsearchUrls: readonly string[];
  /** Issuer of the tokens that are accepted; its keys are found by OpenID discovery. */
  readonly authIssuer: string;
  /** The audience that a token must name. */
  readonly authAudience: string;
  /** The claim that binds a token to an organisation; empty: organisations are not told apart. */
  readonly authOrgClaim: string;
  /** The issuer's keys are fetched again in the background when they are older than this. */
  readonly authKeysRefreshMs: number;
  /** How long keys are used after their fetch while the issuer is unreachable. */
  readonly authKeysKeepMs: number;
  /** Longest time between the issue of a token and its expiry; a token that is valid for longer is 401. */
  readonly authTokenLifetimeS: number;
  /** How far the issuer's clock may be ahead of ours: for `nbf`, never for `exp`. */
  readonly authClockToleranceS: number;
  /** The issuer's public client, with PKCE, as which the documentation page signs people in. */
  readonly authDocsClientId: string;
  readonly logLevel: string;
  /** Largest request body. */
  readonly bodyBytes: number;
  /** Bytes of request bodies that a process holds at a time, for all callers; beyond it a body is answered 503. */
  readonly bodiesBytes: number;
  /** The same, of one organisation. */
  readonly orgBodiesBytes: number;
  /** How long a body may take to arrive; below the 30 s of silence after which the server cuts the connection. */
  readonly bodyTimeoutMs: number;
  /** How long the API goes on taking connections when it is told to stop, so that a balancer sees that it is not ready. */
  readonly shutdownGraceMs: number;
  /** How long a write is tried before it is answered 503; below the minute that Redis remembers a commit. */
  readonly commitDeadlineMs: number;
  /** Plans that an API process keeps in memory, in bytes; 0: none. */
  readonly cacheBytes: number;
  /** Newest changes that an API process keeps in memory for those who follow the feed, in bytes. */
  readonly feedBytes: number;
  /** Event streams that an API process has open at a time, in all and of one organisation. */
  readonly feedStreams: number;
  readonly feedStreamsPerOrg: number;
  /** Exports that an API process answers at a time, in all and of one organisation. */
  readonly exports: number;
  readonly exportsPerOrg: number;
  /** Imports that an API process takes at a time, in all and of one organisation: each holds some megabytes. */
  readonly imports: number;
  readonly importsPerOrg: number;
  /** Writes that wait at a time at an API process until they are searchable, in all and of one organisation. */
  readonly waits: number;
  readonly waitsPerOrg: number;
  /** An event stream without events says something after this time; the server cuts what is silent for 30 s. */
  readonly feedHeartbeatMs: number;
  /** A client of an event stream that takes nothing for so long while changes wait is cut off. */
  readonly feedSlowMs: number;
  /** How long an acknowledged change stays in the stream. */
  readonly streamKeepMs: number;
  /** What the stream may take of Redis' memory, about, in bytes; writes beyond it are answered 503. */
  readonly streamBytes: number;
  /** Plans in one bulk: 250 plans of 8 documents are where Elasticsearch is fastest. */
  readonly batchPlans: number;
  /** Bytes of the bodies in one bulk, in UTF-8; of the bulk lane 1 MiB at most. */
  readonly batchBytes: number;
  /** How long a batch waits for company after the one before it. */
  readonly batchLingerMs: number;
  /** Messages of each lane that a consumer may hold. */
  readonly prefetch: number;
  /** Seconds between heartbeats of a process and the broker, which takes back what one holds that misses two. */
  readonly brokerHeartbeatS: number;
  /** Delays between the tries of a message that was refused for its content; after the last it is a dead letter. */
  readonly retryDelaysMs: readonly number[];
  /** How often exchange, queues and bindings are looked at where nobody suspects that they are gone. */
  readonly topologyCheckMs: number;
  /** How often the queues of dead letters are looked at. */
  readonly deadLetterEveryMs: number;
  /** Dead letters that the store keeps; when it is full, they stay in their queues. */
  readonly deadLetters: number;
  /** Bytes that they may take. */
  readonly deadLetterBytes: number;
  /** Least time between two refreshes of the index by one lane of a consumer. */
  readonly refreshMs: number;
  /** What a relay has held for longer than this another one takes over: it is dead, or as slow as dead. */
  readonly takeOverAfterMs: number;
  /** How long one process does what only one may do after it was last heard of. */
  readonly leaseMs: number;
  /** How often the sweeper looks. */
  readonly sweepEveryMs: number;
  /** Pending for longer than this is announced again. */
  readonly sweepAfterMs: number;
  /** Time between two looks whether somebody has changed the search index behind our back. */
  readonly antiEntropyMs: number;
  /** What has left the index is remembered for this long. */
  readonly forgetAfterMs: number;
  /** A response against the contract is an error (test) or is only logged (production). */
  readonly guardResponses: 'throw' | 'log';
  /** Where this process is to die or to freeze; undefined but in tests. */
  readonly crashAt: CrashPoint | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Throws one error that names every mistake, not the first. */
export function readConfig(env: Env): Config {
  const mistakes: string[] = [];
  const text = (name: string, fallback?: string): string => {
    const value = env[name] ?? fallback;
    if (value === undefined) mistakes.push(`${name} is missing`);
    return value ?? '';
  };
  const url = (name: string, fallback?: string): string => {
    const value = text(name, fallback);
    if (value !== '' && !URL.canParse(value)) mistakes.push(`${name} is not a URL`);
    return value;
  };
  const integer = (name: string, fallback: number, least: number, most: number): number => {
    const value = Number(env[name] ?? fallback);
    if (!Number.isInteger(value) || value < least || value > most) {
      mistakes.push(`${name} must be a whole number from ${least} to ${most}`);
    }
    return value;
  };
  const integers = (name: string, fallback: string, least: number, most: number): number[] => {
    const values = (env[name] ?? fallback).split(',').filter(Boolean).map(Number);
    if (values.some((value) => !Number.isInteger(value) || value < least || value > most)) {
      mistakes.push(`${name} must be whole numbers from ${least} to ${most} with commas between them`);
    }
    return values;
  };

  const bodyBytes = integer('BODY_BYTES', 1_048_576, 1_024, 67_108_864);
  // An import holds 2 MiB of lines, and one that has not ended.
  const leastBodiesBytes = 4 * Math.max(bodyBytes, 1_048_576);
  const config: Config = {
    apiHost: text('API_HOST', '127.0.0.1'),
    apiPort: integer('API_PORT', 8080, 0, 65_535),
    healthPort: integer('HEALTH_PORT', 8081, 0, 65_535),
    redisUrl: url('REDIS_URL'),
    rabbitmqUrl: url('RABBITMQ_URL'),
    elasticsearchUrls: text('ELASTICSEARCH_URLS').split(',').filter(Boolean),
    authIssuer: url('AUTH_ISSUER'),
    authAudience: text('AUTH_AUDIENCE', 'planbase'),
    authOrgClaim: text('AUTH_ORG_CLAIM', 'org'),
    authKeysRefreshMs: integer('AUTH_KEYS_REFRESH_MS', 300_000, 100, 3_600_000),
    authKeysKeepMs: integer('AUTH_KEYS_KEEP_MS', 43_200_000, 0, 604_800_000),
    authTokenLifetimeS: integer('AUTH_TOKEN_LIFETIME_S', 86_400, 60, 31_536_000),
    authClockToleranceS: integer('AUTH_CLOCK_TOLERANCE_S', 5, 0, 300),
    authDocsClientId: text('AUTH_DOCS_CLIENT_ID', 'swagger-ui'),
    logLevel: text('LOG_LEVEL', 'info'),
    bodyBytes,
    bodiesBytes: integer(
      'BODIES_BYTES',
      Math.max(268_435_456, leastBodiesBytes),
      leastBodiesBytes,
      17_179_869_184,
    ),
    orgBodiesBytes: integer(
      'ORG_BODIES_BYTES',
      Math.max(67_108_864, leastBodiesBytes),
      leastBodiesBytes,
      17_179_869_184,
    ),
    bodyTimeoutMs: integer('BODY_TIMEOUT_MS', 25_000, 100, 29_000),
    shutdownGraceMs: integer('SHUTDOWN_GRACE_MS', 500, 0, 5_000),
    commitDeadlineMs: integer('COMMIT_DEADLINE_MS', 5_000, 100, 30_000),
    cacheBytes: integer('CACHE_BYTES', 67_108_864, 0, 17_179_869_184),
    feedBytes: integer('FEED_BYTES', 8_388_608, 0, 1_073_741_824),
    feedStreams: integer('FEED_STREAMS', 1_000, 0, 100_000),
    feedStreamsPerOrg: integer('FEED_STREAMS_PER_ORG', 25, 0, 100_000),
    exports: integer('EXPORTS', 64, 0, 10_000),
    exportsPerOrg: integer('EXPORTS_PER_ORG', 4, 0, 10_000),
    imports: integer('IMPORTS', 64, 0, 10_000),
    importsPerOrg: integer('IMPORTS_PER_ORG', 8, 0, 10_000),
    waits: integer('WAITS', 2_000, 0, 100_000),
    waitsPerOrg: integer('WAITS_PER_ORG', 200, 0, 100_000),
    feedHeartbeatMs: integer('FEED_HEARTBEAT_MS', 15_000, 100, 25_000),
    feedSlowMs: integer('FEED_SLOW_MS', 10_000, 100, 25_000),
    streamKeepMs: integer('STREAM_KEEP_MS', 3_600_000, 0, 604_800_000),
    streamBytes: integer('STREAM_BYTES', 1_073_741_824, 65_536, 1_099_511_627_776),
    batchPlans: integer('BATCH_PLANS', 250, 1, 5_000),
    batchBytes: integer('BATCH_BYTES', 8_388_608, 1_024, 67_108_864),
    batchLingerMs: integer('BATCH_LINGER_MS', 20, 0, 10_000),
    prefetch: integer('PREFETCH', 2_000, 1, 10_000),
    brokerHeartbeatS: integer('BROKER_HEARTBEAT_S', 10, 1, 600),
    retryDelaysMs: integers('RETRY_DELAYS_MS', '1000,10000,60000', 10, 3_600_000),
    topologyCheckMs: integer('TOPOLOGY_CHECK_MS', 30_000, 100, 3_600_000),
    deadLetterEveryMs: integer('DEAD_LETTER_EVERY_MS', 1_000, 10, 5_000),
    deadLetters: integer('DEAD_LETTERS', 10_000, 1, 1_000_000),
    deadLetterBytes: integer('DEAD_LETTER_BYTES', 67_108_864, 1_024, 17_179_869_184),
    refreshMs: integer('REFRESH_MS', 1_000, 0, 60_000),
    takeOverAfterMs: integer('TAKE_OVER_AFTER_MS', 10_000, 1_000, 600_000),
    leaseMs: integer('LEASE_MS', 10_000, 3_000, 600_000),
    sweepEveryMs: integer('SWEEP_EVERY_MS', 2_000, 10, 5_000),
    sweepAfterMs: integer('SWEEP_AFTER_MS', 10_000, 10, 3_600_000),
    antiEntropyMs: integer('ANTI_ENTROPY_MS', 60_000, 100, 3_600_000),
    forgetAfterMs: integer('FORGET_AFTER_MS', 900_000, 1_000, 86_400_000),
    guardResponses: env['NODE_ENV'] === 'test' ? 'throw' : 'log',
    crashAt: parseCrashPoint(env['CRASH_AT'] ?? ''),
  };
  if (env['CRASH_AT'] && config.crashAt === undefined) {
    mistakes.push('CRASH_AT must be like `kill before relay.announce` or `freeze after consumer.read`');
  }
  for (const each of config.elasticsearchUrls) {
    if (!URL.canParse(each)) mistakes.push('ELASTICSEARCH_URLS has an entry that is not a URL');
  }
  if (mistakes.length > 0) throw new Error(`The environment has mistakes:\n  ${mistakes.join('\n  ')}`);
  return config;
}
