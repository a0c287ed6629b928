import type { Config } from '../config.ts';
import { consume } from '../consumers/search/consume.ts';
import { fill } from '../consumers/search/fill.ts';
import { ensureGeneration } from '../es/generation.ts';
import { measureSearch } from '../metrics/search.ts';
import { liveGeneration } from '../store/projection.ts';
import { type Consumer, runConsumer } from './consumer.ts';
import type { Telemetry } from './role.ts';

/** The role `search-consumer`. Returns after a clean stop. */
export function runSearchConsumer(config: Config, telemetry: Telemetry, signal: AbortSignal): Promise<void> {
  const searching = measureSearch(telemetry.metrics);
  const consumer: Consumer = {
    name: 'search-consumer',
    consume: (parts, signal) => consume({ ...parts, searching }, signal),
    beside: (parts, signal) => fill({ ...parts, searching }, signal),
    prepare: async (search, store) => ensureGeneration(search, await liveGeneration(store)),
  };
  return runConsumer(consumer, config, telemetry, signal);
}
