import { ceilings, read, startApi, startServer, storePlan } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** A read of a plan that the API has in memory. */
export const cachedBenches: readonly Bench[] = ceilings.map(({ suffix, name, file, aim }) => ({
  name: `cached${suffix}`,
  about: `GET of a plan that is in memory: by the API, and by ${name}`,
  aim,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const ceiling = await startServer(place, started, file);
    // The commit puts the plan into the memory of the process that made it.
    const { objectId } = await storePlan(place, api.url);
    const request = read(place, objectId);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name, serving: ceiling, request },
      awake: true,
    };
  },
}));
