import { read, startServer } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** What the generated layer costs: authentication, routing, validation, guard and log, over nothing. */
export const layerBench: Bench = {
  name: 'layer',
  about: 'GET of a plan from memory: through the generated layer, and by Bun.serve alone',
  aim: 1.5,
  async prepare(place, started) {
    const layer = await startServer(place, started, 'memory', '/livez');
    const raw = await startServer(place, started, 'raw-memory');
    const request = read(place, 'any');
    return {
      subject: { name: 'generated layer', serving: layer, request },
      ceiling: { name: 'Bun.serve', serving: raw, request },
      awake: true,
    };
  },
};
