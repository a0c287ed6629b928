import { read, startApi, startServer, storePlan } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** A read of a plan that the API has in memory. */
export const cachedBench: Bench = {
  name: 'cached',
  about: 'GET of a plan that is in memory: by the API, and by Bun.serve alone',
  aim: 1.5,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const raw = await startServer(place, started, 'raw-memory');
    // The commit puts the plan into the memory of the process that made it.
    const { objectId } = await storePlan(place, api.url);
    const request = read(place, objectId);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name: 'Bun.serve', serving: raw, request },
      awake: true,
    };
  },
};
