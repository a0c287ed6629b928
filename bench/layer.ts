import { ceilings, read, startServer } from './contenders.ts';
import type { Bench } from './harness/bench.ts';

/** The cost of the generated layer: authentication, routing, validation, guard and log, over nothing. */
export const layerBenches: readonly Bench[] = ceilings.map(({ suffix, name, file, aim }) => ({
  name: `layer${suffix}`,
  about: `GET of a plan from memory: through the generated layer, and by ${name}`,
  aim,
  async prepare(place, started) {
    const layer = await startServer(place, started, 'memory', '/livez');
    const ceiling = await startServer(place, started, file);
    const request = read(place, 'any');
    return {
      subject: { name: 'generated layer', serving: layer, request },
      ceiling: { name, serving: ceiling, request },
      awake: true,
    };
  },
}));
