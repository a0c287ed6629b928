import { ceilings, read, readAny, startApi, startServer, storePlan, storeSmallPlans } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** Room for all plans of the bench. */
const cacheBytes = 512 * 1024 * 1024;

/** Reads one plan that is in the API's cache. */
const oneBenches: readonly Bench[] = ceilings.map(({ suffix, name, file, aim }) => ({
  name: `cached${suffix}`,
  about: `GET of a plan that is in memory: by the API, and by ${name}`,
  aim,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const ceiling = await startServer(place, started, file);
    // The commit puts the plan into the cache of the process that made it.
    const { objectId } = await storePlan(place, api.url);
    const request = read(place, objectId);
    return {
      subject: { name: 'API', serving: api, request },
      ceiling: { name, serving: ceiling, request },
      awake: true,
    };
  },
}));

/** Reads many small plans from the API's cache, and compares with reads of one plan from another API process. */
function manyBench(count: number): Bench {
  return {
    name: 'cached',
    about: `GET of small plans in memory: of any of ${count}, and of one where there is no other`,
    aim: 1.1,
    async prepare(place, started) {
      const roomy = { ...place, env: { ...place.env, CACHE_BYTES: `${cacheBytes}` } };
      const many = await startApi(roomy, started, 'api-many');
      await storeSmallPlans(place, many.url, count);
      // The cache loads from the end of the stream, so with no further room it holds exactly one plan.
      const one = await startApi(
        { ...place, env: { ...place.env, CACHE_BYTES: '2048' } },
        started,
        'api-one',
      );
      return {
        subject: { name: `one of ${count}`, serving: many, request: readAny(place, count) },
        ceiling: { name: 'always the same', serving: one, request: readAny(place, 1) },
        awake: true,
      };
    },
  };
}

/** Reads of cached plans. */
export const cachedBenches: readonly Bench[] = [...oneBenches, manyBench(1_000), manyBench(100_000)];
