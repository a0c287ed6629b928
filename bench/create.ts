import { create, startApi, startServer } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** A write that is durable before it is acknowledged. */
export const createBench: Bench = {
  name: 'create',
  about: 'POST of a plan: by the API, and by Bun.serve that parses it and calls SET once with the same bytes',
  aim: 1.8,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const raw = await startServer(place, started, 'raw-redis');
    const request = create(place);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name: 'Bun.serve + ioredis', serving: raw, request },
    };
  },
};
