import { afterAll, afterEach, describe, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { send, setIndex } from '../support/indices.ts';
import { alias } from '../support/names.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { call, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';

const unique = () => crypto.randomUUID().slice(0, 8);

async function readProblem(response: Response) {
  // A problem, by the contract.
  const { type, detail } = (await response.json()) as { type: string; detail: string };
  return { status: response.status, type, detail, retryAfter: response.headers.get('retry-after') };
}

const unavailable = { status: 503, type: 'urn:planbase:problem:unavailable' };

describe('Redis', async () => {
  const redis = await startRedis();
  const api = await startApi({ REDIS_URL: redis.url, COMMIT_DEADLINE_MS: '500' });
  const admin = redis.store.redis;
  const base = api.url;
  afterAll(async () => {
    await api.stop();
    await redis.stop();
  });

  const write = () => call('POST', '/v1/plans', { body: planNumber(unique()), base });
  const read = () => call('GET', `/v1/plans/${unique()}`, { base });

  test.each([
    ['no right to call functions', ['ACL', 'SETUSER', 'default', '-fcall'], '30', [write, read]],
    ['no right to a command of a function', ['ACL', 'SETUSER', 'default', '-hmget'], '30', [write, read]],
    ['no right to the keys', ['ACL', 'SETUSER', 'default', 'resetkeys', '~other:*'], '30', [write, read]],
    ['a replica that cannot be written', ['REPLICAOF', '127.0.0.1', '1'], '1', [write]],
    ['too few replicas', ['CONFIG', 'SET', 'min-replicas-to-write', '2'], '1', [write]],
  ] as const)('%s is 503', async (_name, [command, ...args], retryAfter, requests) => {
    expect((await write()).status).toBe(201);
    await admin.call(command, ...args);
    try {
      for (const request of requests) {
        expect(await readProblem(await request())).toMatchObject({ ...unavailable, retryAfter });
      }
    } finally {
      await admin.call('ACL', 'SETUSER', 'default', '+@all', '~*');
      await admin.call('REPLICAOF', 'NO', 'ONE');
      await admin.call('CONFIG', 'SET', 'min-replicas-to-write', '0');
    }
    expect((await write()).status).toBe(201);
  });

  test('a password that the service does not have is 503', async () => {
    await admin.call('CONFIG', 'SET', 'requirepass', 'secret');
    await admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    try {
      for (const request of [write, read]) {
        expect(await readProblem(await request())).toMatchObject({ ...unavailable, retryAfter: '1' });
      }
    } finally {
      await admin.call('CONFIG', 'SET', 'requirepass', '');
    }
    await until('writes are possible again', 10_000, async () => (await write()).status === 201);
  });
});

describe('Elasticsearch', () => {
  let restore: (() => Promise<unknown>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
  });

  const list = () => call('GET', '/v1/plans');

  async function openAgain(): Promise<void> {
    await send('POST', `/${alias}/_open`);
    await until('the list is back', 30_000, async () => (await list()).status === 200);
  }

  test('a closed index is 503, and the list is back when it is open', async () => {
    await untilAtRest(60_000);
    await send('POST', `/${alias}/_close`);
    restore = openAgain;
    expect(await readProblem(await list())).toMatchObject({ ...unavailable, retryAfter: '30' });
  }, 120_000);

  test('an index that must not be read is 503', async () => {
    await untilAtRest(60_000);
    restore = await setIndex(alias, { 'index.blocks.read': true });
    expect(await readProblem(await list())).toMatchObject({ ...unavailable, retryAfter: '30' });
  }, 120_000);
});
