import { create, startApi, startServer } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** Compares a write that is durable before it is acknowledged with a bare server calling the same commit function. */
export const commitBench: Bench = {
  name: 'commit',
  about: 'POST of a plan: by the API, and by Bun.serve that parses it and calls the same function of Redis',
  aim: 1.8,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const raw = await startServer(place, started, 'raw-commit');
    const request = create(place);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name: 'Bun.serve + commit', serving: raw, request },
    };
  },
};
