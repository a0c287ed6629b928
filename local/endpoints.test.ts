import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpointVariables, toEndpoints } from './endpoints.ts';
import { openInstance } from './instance.ts';

const given = {
  REDIS_URL: 'redis://elsewhere:6379',
  RABBITMQ_URL: 'amqp://elsewhere/',
  ELASTICSEARCH_URLS: 'http://a:9200,http://b:9200',
  AUTH_ISSUER: 'https://issuer.example',
};

test('services that the environment brings along are used as they are', () => {
  const endpoints = toEndpoints(openInstance('dev', {}), given);
  expect(endpointVariables(endpoints)).toEqual({ ...given, API_URL: 'http://127.0.0.1:17480' });
  expect([...endpoints.external].sort()).toEqual(['elasticsearch', 'issuer', 'rabbitmq', 'redis']);
});

test('the test instance never uses services of the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbase-endpoints-'));
  const instance = { ...openInstance('test', {}), folder, secretFolder: join(folder, 'secrets') };
  const endpoints = toEndpoints(instance, given);
  expect(endpoints.redisUrl).toBe('redis://127.0.0.1:17582');
  expect(endpoints.elasticsearchUrls[2]).toBe('http://127.0.0.1:17592');
  expect(endpoints.external.size).toBe(0);
  rmSync(folder, { recursive: true });
});
