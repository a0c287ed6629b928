import { read, startApi, storePlan } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** Compares a conditional GET of an unchanged plan (304) with a full GET (200). */
export const notModifiedBench: Bench = {
  name: 'not-modified',
  about: 'GET of a plan that has not changed: with If-None-Match, and without',
  aim: undefined,
  async prepare(place, started) {
    const api = await startApi(place, started);
    const { objectId, etag } = await storePlan(place, api.url);
    const whole = read(place, objectId);
    const request = { ...whole, headers: { ...whole.headers, 'if-none-match': etag }, status: 304 };
    return {
      subject: { name: '304', serving: api, request },
      ceiling: { name: '200', serving: api, request: whole },
      awake: true,
    };
  },
};
