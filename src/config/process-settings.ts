import { parseFailpoint } from '../failpoint.ts';
import { defaultPrefix, maxPrefixLength } from '../names.ts';
import { choice, type Field, integer, ratio, text, url, urls } from './fields.ts';
import { optional, required, setting } from './setting.ts';

const failpoint = {
  parse: parseFailpoint,
  allowed: 'like `kill before relay.announce` or `freeze after consumer.read`',
};

const namePrefix = {
  parse: (value: string) =>
    value.length <= maxPrefixLength && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(value) ? value : undefined,
  allowed: `up to ${maxPrefixLength} lower case letters, digits and hyphens, with a letter first and no hyphen last`,
};

/** Responses that contradict the contract: an error in tests, only logged elsewhere. */
const validateResponses: Field<'throw' | 'log'> = {
  parse: (value) => (value === 'test' ? 'throw' : 'log'),
  allowed: 'a text',
};

/** Engines and addresses. */
export const processSettings = {
  redisUrl: required('REDIS_URL', url('redis:', 'rediss:'), 'the store'),
  rabbitmqUrl: required('RABBITMQ_URL', url('amqp:', 'amqps:'), 'the broker'),
  elasticsearchUrls: required('ELASTICSEARCH_URLS', urls('http:', 'https:'), 'nodes of the search cluster'),
  namePrefix: setting(
    'NAME_PREFIX',
    namePrefix,
    defaultPrefix,
    'what keys, indices, aliases, exchange and queues begin with, so that installations can share engines. Every process of an installation must have the same',
  ),
  apiHost: setting(
    'API_HOST',
    text,
    '127.0.0.1',
    'address of the API, and of the health port of every other role',
  ),
  apiPort: setting('API_PORT', integer(0, 65_535), 8080, 'port of the API'),
  healthPort: setting(
    'HEALTH_PORT',
    integer(0, 65_535),
    8081,
    'port of `/livez`, `/readyz` and `/metrics` of every other role',
  ),
  logLevel: setting(
    'LOG_LEVEL',
    choice('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'info',
    'lines below this level are not written',
  ),
  validateResponses: setting(
    'NODE_ENV',
    validateResponses,
    'production',
    '`test`: an answer that contradicts the contract becomes 500; otherwise it is sent, counted and logged',
  ),
  otlpEndpoint: optional(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    url('http:', 'https:'),
    'receiver of traces by OTLP over HTTP, without `/v1/traces`; without it there are no traces. [operations.md](operations.md#traces)',
  ),
  traceRatio: setting(
    'OTEL_TRACES_SAMPLER_ARG',
    ratio,
    0.01,
    'share of requests that are traced where the caller has not decided by its `traceparent`',
  ),
  shutdownGraceMs: setting(
    'SHUTDOWN_GRACE_MS',
    integer(0, 5_000),
    500,
    'how long the API accepts connections after SIGTERM, so that a balancer sees that it is not ready',
  ),
  failpoint: optional('FAILPOINT', failpoint, 'where the process kills or stops itself; for tests alone'),
};

/** The issuer and its tokens. */
export const issuerSettings = {
  authIssuer: required(
    'AUTH_ISSUER',
    url('http:', 'https:'),
    'issuer of the tokens that are accepted; its keys are found by OpenID discovery. `https`, unless it is on a loopback address or `AUTH_HTTP_ISSUER` allows it',
  ),
  authHttpIssuer: setting(
    'AUTH_HTTP_ISSUER',
    choice('refuse', 'allow'),
    'refuse',
    '`allow`: the issuer may be reached without TLS, so anyone who controls the network can forge tokens',
  ),
  authAudience: setting('AUTH_AUDIENCE', text, 'planbase', 'the audience that a token must name'),
  authOrgs: setting(
    'AUTH_ORGS',
    choice('on', 'off'),
    'on',
    '`off`: organisations are not separated, so every token sees and changes the plans of all',
  ),
  authOrgClaim: setting('AUTH_ORG_CLAIM', text, 'org', 'the claim that binds a token to an organisation'),
  authKeysRefreshMs: setting(
    'AUTH_KEYS_REFRESH_MS',
    integer(100, 3_600_000),
    300_000,
    "age of the issuer's keys at which they are fetched again, in the background",
  ),
  authKeysKeepMs: setting(
    'AUTH_KEYS_KEEP_MS',
    integer(0, 604_800_000),
    43_200_000,
    'how long keys are used after their fetch while the issuer is unreachable',
  ),
  authTokenLifetimeS: setting(
    'AUTH_TOKEN_LIFETIME_S',
    integer(60, 31_536_000),
    86_400,
    'longest time from the issue of a token to its expiry; a token that is valid for longer is 401',
  ),
  authClockToleranceS: setting(
    'AUTH_CLOCK_TOLERANCE_S',
    integer(0, 300),
    5,
    "how far the issuer's clock may be ahead (`nbf`, `iat`); tokens expire without tolerance",
  ),
  authDocsClientId: setting(
    'AUTH_DOCS_CLIENT_ID',
    text,
    'swagger-ui',
    "the issuer's public client, with PKCE, as which `/docs` signs people in",
  ),
};
