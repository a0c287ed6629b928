import { describe, expect, test } from 'bun:test';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSettings } from './config/page.ts';
import { sections, settings } from './config/settings.ts';
import { type Environment, listWarnings, readConfig } from './config.ts';

const engines = {
  REDIS_URL: 'redis://127.0.0.1:6379',
  RABBITMQ_URL: 'amqp://127.0.0.1',
  ELASTICSEARCH_URLS: 'http://127.0.0.1:9200, http://127.0.0.1:9201',
  AUTH_ISSUER: 'https://issuer.example',
};
const read = (env: Environment = {}) => readConfig({ ...engines, ...env });
const warnings = (env: Environment = {}) => listWarnings(read(env), { ...engines, ...env });

test('defaults count where nothing is given', () => {
  expect(read()).toMatchObject({
    apiHost: '127.0.0.1',
    apiPort: 8080,
    elasticsearchUrls: ['http://127.0.0.1:9200', 'http://127.0.0.1:9201'],
    authOrgs: 'on',
    authOrgClaim: 'org',
    retryDelaysMs: [1_000, 10_000, 60_000],
    bodiesBytes: 268_435_456,
    validateResponses: 'log',
    failpoint: undefined,
  });
  expect(warnings()).toEqual([]);
});

test('a variable that is empty or blank is not given', () => {
  const empty = Object.fromEntries(
    Object.values(settings)
      .filter(({ isRequired }) => !isRequired)
      .flatMap(({ name }, index) => [[name, index % 2 === 0 ? '' : '  ']]),
  );
  expect(read(empty)).toEqual(read());
});

test('every mistake is named at once, and no value is shown', () => {
  const env = {
    REDIS_URL: 'http://:secret@redis',
    API_PORT: '80a',
    CACHE_BYTES: '-1',
    AUTH_ORGS: 'no',
    ELASTICSEARCH_URLS: '',
  };
  expect(() => read(env)).toThrow(
    [
      'The environment has mistakes:',
      '  REDIS_URL must be a URL with `redis://` or `rediss://`',
      '  ELASTICSEARCH_URLS is missing',
      '  API_PORT must be a whole number from 0 to 65535',
      '  AUTH_ORGS must be `on` or `off`',
      '  CACHE_BYTES must be a whole number from 0 to 17179869184',
    ].join('\n'),
  );
});

test.each<[string, string]>([
  ['API_PORT', '1e3'],
  ['API_PORT', '0x50'],
  ['API_PORT', '80.5'],
  ['RETRY_DELAYS_MS', '1000,,2000'],
  ['RETRY_DELAYS_MS', '1000;2000'],
  ['ELASTICSEARCH_URLS', 'http://a,redis://b'],
  ['AUTH_ISSUER', 'issuer.example'],
  ['LOG_LEVEL', 'loud'],
  ['FAILPOINT', 'sleep'],
])('%s=%s is refused', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(`${name} must be`);
});

test('a value may stand in a file, and not in both places', () => {
  const file = join(tmpdir(), `planbase-${crypto.randomUUID()}`);
  writeFileSync(file, ' redis://user:secret@elsewhere:6379\n');
  const variables = { REDIS_URL: '', REDIS_URL_FILE: file };
  expect(read(variables).redisUrl).toBe('redis://user:secret@elsewhere:6379');
  expect(listWarnings(read(variables), variables)).toEqual([]);
  expect(() => read({ REDIS_URL_FILE: file })).toThrow(
    'REDIS_URL and REDIS_URL_FILE are both given: give one',
  );
  rmSync(file);
  expect(() => read(variables)).toThrow('REDIS_URL_FILE names a file that cannot be read: ENOENT');
});

test('lists may have blanks, and none is the empty list', () => {
  expect(read({ RETRY_DELAYS_MS: '10, 20' }).retryDelaysMs).toEqual([10, 20]);
  expect(read({ RETRY_DELAYS_MS: 'none' }).retryDelaysMs).toEqual([]);
});

describe('room for bodies', () => {
  test('grows with the longest body by default', () => {
    expect(read({ BODY_BYTES: '33554432' })).toMatchObject({
      bodiesBytes: 268_435_456,
      orgBodiesBytes: 134_217_728,
    });
  });

  test('must not be too small for it', () => {
    expect(() => read({ BODY_BYTES: '2097152', ORG_BODIES_BYTES: '8388607' })).toThrow(
      'ORG_BODIES_BYTES must be at least 8388608, four times BODY_BYTES',
    );
  });
});

describe('an issuer without TLS', () => {
  test.each([
    'http://127.0.0.1:1',
    'http://127.1.2.3',
    'http://localhost:1',
    'http://a.localhost',
    'http://[::1]:1',
  ])('is accepted on a loopback address: %s', (issuer) => {
    expect(read({ AUTH_ISSUER: issuer }).authIssuer).toBe(issuer);
    expect(warnings({ AUTH_ISSUER: issuer })).toEqual([]);
  });

  test.each([
    'http://issuer.example',
    'http://10.0.0.1',
    'http://127.0.0.1.example',
    'http://localhost.example',
  ])('is refused elsewhere, unless that is allowed: %s', (issuer) => {
    expect(() => read({ AUTH_ISSUER: issuer })).toThrow('AUTH_ISSUER must be https');
    const allowed = { AUTH_ISSUER: issuer, AUTH_HTTP_ISSUER: 'allow' };
    expect(read(allowed).authIssuer).toBe(issuer);
    expect(warnings(allowed)).toEqual([expect.stringContaining('AUTH_ISSUER is not https')]);
  });
});

test('organisations are switched off by AUTH_ORGS=off alone, with a warning', () => {
  expect(read({ AUTH_ORG_CLAIM: '' })).toMatchObject({ authOrgs: 'on', authOrgClaim: 'org' });
  expect(warnings({ AUTH_ORGS: 'off' })).toEqual([expect.stringContaining('AUTH_ORGS=off')]);
});

test('names that begin like a setting and are none are warned of', () => {
  const env = {
    AUTH_ORGCLAIM: 'x',
    CACHE_BYTE: '1',
    API_URL: 'http://a',
    NODE_OPTIONS: '',
    HOME: '/',
    LOG_DIR: '/',
  };
  expect(warnings(env)).toEqual([
    'AUTH_ORGCLAIM is no setting, and is ignored.',
    'CACHE_BYTE is no setting, and is ignored.',
  ]);
});

test('the documentation page has every setting once, and is what the table gives', async () => {
  const documented = Object.values(sections).flatMap((section) => Object.keys(section));
  expect(documented.sort()).toEqual(Object.keys(settings).sort());
  const names = Object.values(settings).map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  const page = await Bun.file(new URL('../docs/settings.md', import.meta.url)).text();
  expect(page === renderSettings() || 'run bun run generate').toBe(true);
});
