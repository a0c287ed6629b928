import { Redis } from 'ioredis';
import { create, startApi } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** Measures the cost of syncing every write to disk before it is acknowledged. */
export const fsyncBench: Bench = {
  name: 'fsync',
  about: 'POST of a plan: Redis writes to disk before each answer, and once a second (look at the latencies)',
  aim: undefined,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const redis = new Redis(place.redisUrl);
    started.keep({
      async stop() {
        await redis.config('SET', 'appendfsync', 'always');
        redis.disconnect();
      },
    });
    const setting = (value: string) => async () => {
      await redis.config('SET', 'appendfsync', value);
    };
    const request = create(place);
    return {
      subject: { name: 'appendfsync always', serving: api, request, before: setting('always') },
      ceiling: { name: 'appendfsync everysec', serving: api, request, before: setting('everysec') },
    };
  },
};
