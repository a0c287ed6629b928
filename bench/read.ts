import { readPastMemory, startApi, startServer, storePlan } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** A read that goes to Redis. */
export const readBench: Bench = {
  name: 'read',
  about: 'GET of a plan from Redis: by the API, and by Bun.serve with one GET of ioredis',
  aim: 1.5,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const raw = await startServer(place, started, 'raw-redis');
    const { objectId } = await storePlan(place, api.url);
    const request = readPastMemory(place, objectId);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name: 'Bun.serve + ioredis', serving: raw, request },
    };
  },
};
