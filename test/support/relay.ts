import { afterAll } from 'bun:test';
import { createLogger } from '../../src/log.ts';
import { acknowledge, ensureGroup, readNew } from '../../src/store/changes.ts';
import { type Blocking, openBlocking, untilReady } from '../../src/store/connection.ts';
import { type OwnRedis, startRedis } from './redis.ts';

/** A Redis of a test file's own, and what a relay does with its stream. */
export interface OwnRelay {
  readonly redis: OwnRedis;
  readonly blocking: Blocking;
  /** Announces everything, as the relay does. */
  relayAll(): Promise<void>;
}

/** Starts a Redis that ends with the test file. */
export async function startRelay(): Promise<OwnRelay> {
  const redis = await startRedis();
  const blocking = openBlocking(redis.url, createLogger('test', 'silent'));
  await untilReady(blocking, 10_000);
  afterAll(async () => {
    blocking.disconnect();
    await redis.stop();
  });
  return {
    redis,
    blocking,
    async relayAll() {
      await ensureGroup(redis.store);
      await acknowledge(
        redis.store,
        await readNew(redis.store, blocking, 'relay', 100, 10),
        performance.now(),
      );
    },
  };
}
