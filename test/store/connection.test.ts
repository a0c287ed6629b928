import { afterAll, expect, test } from 'bun:test';
import { createLogger } from '../../src/log.ts';
import { commit } from '../../src/store/commit.ts';
import { closeStore, openStore, untilReady } from '../../src/store/connection.ts';
import { readPlan } from '../../src/store/reads.ts';
import { hangOn } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const proxy = await hangOn(new URL(redis.url), 'hanging');
const store = openStore(proxy.url, createLogger('test', 'silent'));
await untilReady(store.redis, 10_000);

afterAll(async () => {
  closeStore(store);
  proxy.stop();
  await redis.stop();
});

/** Makes connections hang until the one that there is has been cut. */
function untilCut(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  store.redis.once('close', () => {
    proxy.recover();
    resolve();
  });
  proxy.hang();
  return promise;
}

const caller = { org: 'a.example', all: false };

test('a connection that brings nothing is cut; a commit in flight is made, once, over the next', async () => {
  const closed = untilCut();
  const outcome = commit(
    store,
    {
      operation: 'create',
      plan: 'hanging',
      org: 'a.example',
      objects: ['hanging'],
      body: '{}',
      caller,
      actor: 'me',
      trace: '',
    },
    10_000,
  );
  await closed;
  expect(await outcome).toMatchObject({ outcome: 'committed', created: true });
  expect(await redis.store.redis.xlen('{planbase}:changes')).toBe(1);
}, 15_000);

const other = { org: 'a.example', body: '{}', caller, actor: 'me', trace: '' };

test('a commit that was sent and never answered has an unknown outcome', async () => {
  await untilReady(store.redis, 10_000);
  const marked = 'sent-hanging';
  proxy.hang();
  const sent = commit(
    store,
    { operation: 'create', plan: marked, objects: [marked], ...other },
    // Over before the silent connection is cut.
    2_500,
  );
  await expect(sent).rejects.toMatchObject({ code: 'outcome-unknown', retryAfterS: 1 });
  expect(await readPlan(redis.store, caller, marked)).toMatchObject({ body: '{}' });
  proxy.recover();
}, 15_000);

test('a commit that was never sent is unavailable', async () => {
  const unreachable = openStore('redis://127.0.0.1:1', createLogger('test', 'silent'));
  try {
    const unsent = commit(
      unreachable,
      { operation: 'create', plan: 'unsent', objects: ['unsent'], ...other },
      300,
    );
    await expect(unsent).rejects.toMatchObject({ code: 'unavailable' });
  } finally {
    closeStore(unreachable);
  }
}, 15_000);

test('a read on it rejects as unavailable', async () => {
  await untilReady(store.redis, 10_000);
  const closed = untilCut();
  await expect(readPlan(store, caller, 'hanging')).rejects.toMatchObject({ code: 'unavailable' });
  await closed;
}, 15_000);

test('a clock that was set since it was measured makes no write too late', async () => {
  await untilReady(store.redis, 10_000);
  const { store: own } = redis;
  own.clockOffsetMs = -3_600_000;
  own.clockMeasuredMs = performance.now();
  const write = { org: 'a.example', objects: ['later'], body: '{}', caller, actor: 'me', trace: '' };
  const outcome = await commit(own, { operation: 'create', plan: 'later', ...write }, 2_000);
  expect(outcome.outcome).toBe('committed');
  expect(Math.abs(own.clockOffsetMs)).toBeLessThan(60_000);
});
